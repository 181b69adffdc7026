/**
 * Example lines with tempting words and no danger.
 * As typed on a phone, parted by a bar.
 */
export const EVERYDAY_4 = {
  everyday: {
    nl: `
      is er iemand met wie ik kan praten | kan ik met iemand praten | ik wil gewoon even praten |
      wil mijn hart luchten | iemand die luistert | heb iemand nodig om mee te praten over school |
      kan ik hier anoniem mn verhaal doen over studiedruk | wie kan mij helpen met keuzes |
      is er een psycholoog op school | hoe lang is de wachtlijst voor de psycholoog |
      wat doet een vertrouwenspersoon | waar zit de decaan |
      hoe werkt 113 eigenlijk ik moet er een presentatie over geven |
      wat is veilig thuis voor organisatie verslag voor social work |
      college over huiselijk geweld gemist waar vind ik slides | casus over mishandeling bij pedagogiek |
      vak jeugdbescherming te moeilijk | meldcode toets leren | training meldcode voor docenten |
      workshop consent voor de introweek | cursus grensoverschrijdend gedrag herkennen voor medewerkers |
      actieweek tegen seksueel geweld poster maken | theatervoorstelling over aanranding met de klas napraten |
      boek over incest gelezen voor nederlands en het was heftig | gedicht over de dood schrijven voor ckv |
      filosofie vak over de dood | zin van het leven filosofiegroep | lezing over zingeving |
      wat is de zin van dit vak | ik zie de zin niet van statistiek | heeft het nog zin om te herkansen |
      het heeft geen zin meer om te leren voor dit tentamen | geen zin in school | geen motivatie meer voor studie |
      geen puf meer | uitstelgedrag | ik stel alles uit | ik leef ongezond | hoe leef ik van 800 euro per maand |
      levenslang leren cursus | leven in een studentenhuis regels | het studentenleven valt tegen |
      mijn leven staat op zn kop door verhuizing | mijn leven is een puinhoop qua planning |
      wat een leven in die flat zo luidruchtig | ik heb geen leven meer naast stage |
      sociaal leven is nul door werk | vergif die energydrankjes | giftige sfeer in mijn groepje |
      toxic huisgenoot | toxische vriendschap verbroken | gif in het practicumlab veiligheidsregels |
      chemiepracticum veiligheid zuur | wapen van de universiteit logo gebruiken | wapenen tegen stress |
      mes in de rug van mijn beste vriendin ze koos een ander groepje | messenset koksopleiding kwijt |
      scherpe kritiek kan ik niet tegen | mes en vork lenen voor borrel |
      koksmes mee naar school mag dat voor praktijkles | aanslag van de belastingdienst snap ik niet |
      naheffing aanslag gemeente student | definitieve aanslag collegegeld |
      aanvallen van twijfel over mijn studiekeuze | hartaanval bijna toen ik mijn cijfer zag |
      ik kreeg zowat een hartverzakking van die rekening | hartstikke moe |
      steekt me dat niemand reageert in de groepsapp | een stekende hoofdpijn van schermen |
      geprikt bij de huisarts vaccinatie buitenlandstage | rsi pijn in mijn polsen van typen |
      pijn in mijn rug van de bureaustoel | pijn doet het dat ze me niet uitnodigen |
      mezelf pijn gedaan bij het sporten enkel verzwikt | enkel gebroken met voetbal hoe kom ik op school |
      hersenschudding na hockey | van de fiets gevallen en tentamen gemist |
      klein ongelukje gehad auto total loss maar ik ben oke | auto aangereden wie betaalt verzekering |
      inbraak in mijn fietsenhok vorige week hoe meld ik dat bij verzekering | fiets gestolen |
      laptop gestolen op campus vorige maand kan ik een leenlaptop |
      ingebroken op mn schoolaccount wachtwoord gehackt | phishing mail die dreigt met afsluiten account |
      de duo dreigt met incasso | ik dreig te zakken | dreigend bsa | ik dreig mijn punten kwijt te raken |
      huisbaas dreigt met huurverhoging | werkgever dreigt mijn contract niet te verlengen |
      bsa dreiging geeft stress | ik word gek van mijn huisgenoten | gek van het lawaai |
      ben ik gek of is dit vak gewoon moeilijk | ik word gestoord van canvas | in de war door het rooster |
      verward over welke vakken ik moet kiezen | ik hoor stemmen op de gang als ik wil slapen dunne muren |
      stemmen voor de studentenraad | stemmen op een medezeggenschapsraad | de stemming in de klas is slecht |
      stemmingswisselingen door de pil | gitaar stemmen muziekruimte reserveren | mijn stem trilt bij presenteren |
      ik praat in mezelf tijdens het leren | zie sterretjes van vermoeidheid |
      gek idee dat iedereen naar me kijkt bij presenteren | achtervolgd door pech dit jaar |
      achtervolgd door deadlines | mijn schulden achtervolgen me | stalk mijn docent via mail voor een cijfer haha |
      ik stalk mijn crush op insta lol | mijn crush negeert me | opgesloten zitten in mijn kamer door griep |
      opgesloten gevoel in kleine kamer | buitengesloten sleutel vergeten studentenflat |
      sleutel kwijt van kluisje | mijn paspoort is verlopen voor buitenlandstage | paspoort kwijt exchange |
      paspoort aanvragen voor uitwisseling | mijn ouders willen dat ik rechten ga studeren |
      mijn ouders pushen mij te hard | trouwen tijdens je studie en studiefinanciering |
      bruiloft van mijn zus op toetsdag | mijn ouders vinden mijn vriend niks |
      niet meer naar huis willen in het weekend want saai | ik durf niet naar huis te bellen dat ik gezakt ben |
      bang om thuis te vertellen dat ik stop | ik ben tot last van mijn groepje omdat ik ziek was |
      ze zijn in ons groepje beter af met iemand die kan programmeren | afscheid nemen van mijn klas na diploma |
      afscheidsfeestje van collega op stage | afscheidskaart voor mijn stagebegeleider schrijven |
      afscheid van mijn exchange vrienden valt zwaar | brief schrijven aan de examencommissie |
      motivatiebrief nakijken | verdwijnen mijn punten als ik stop | mijn bestanden zijn verdwenen |
      ik wil even weg van alles een weekje vakantie | even verdwijnen in een boek |
      wil door de grond zakken van schaamte | kon wel door de grond zakken bij die presentatie |
      ik wil in een hoekje kruipen na die blunder | de nek omgedraaid door bezuinigingen |
      ons project is de nek omgedraaid | ons project is gesneuveld | mijn plan is gesneuveld bij de docent |
      kst mij kapot verveeld in mijn kot | kben kapot van de blok | in de blok zitten en zot worden |
      examens maken mij zot | tis om zot van te worden die planning | buisvak en nu stress |
      ik ben gebuisd en schaam me dood | amai die prof is dodelijk`,
    en: `
      can i talk to someone | someone to talk to about study stress | i just need somebody to listen |
      is there a student psychologist | how long is the waiting list | what does a confidential adviser do |
      how does 113 work i need it for a presentation | lecture about domestic violence where are the slides |
      case study on abuse for social work | consent workshop for introduction week |
      play about assault we saw with class can we discuss it | philosophy course about death |
      meaning of life discussion group | what is the point of this course | no point in resitting this exam |
      no motivation | procrastination | i have no life besides my internship | how do i live on 900 euros a month |
      student life is disappointing | my life is a mess planning wise | toxic flatmate | toxic group work |
      poisonous atmosphere at my internship | chemistry lab safety |
      stabbed in the back by my friend who picked another group | stabbing headache from screens |
      chef knife allowed on campus for cooking class | my back hurts from studying | i hurt my ankle at football |
      hurt my wrist climbing | it hurts that they do not invite me | hurt by the feedback of my teacher |
      concussion after hockey | bike stolen | my account was hacked | landlord threatens to raise the rent |
      threatening email from a debt collector | im at risk of failing my first year |
      i nearly had a heart attack when i saw my grade | going crazy with this noise | am i crazy or is this hard |
      losing my mind over canvas | confused about which electives to choose |
      i feel like everyone looks at me when i present | haunted by deadlines | chased by bad luck this year |
      locked out of my room | stuck in my room with the flu | my passport expired before exchange |
      lost my passport on exchange | wedding of my sister on exam day | my parents want me to study law |
      afraid to tell my parents i failed | scared to call home about my grades |
      goodbye party for exchange students | saying goodbye to my classmates is hard |
      goodbye letter to my supervisor after internship | letter to the exam board |
      i want to disappear when i have to speak in class |
      i wish the ground would swallow me after that presentation |
      i am a burden to my project group because i missed a week | my team would be better off with a coder |
      i need to get away for a weekend | rip my grade | rip my weekend | that test murdered me lol |
      leg day destroyed me | mood killer group chat | i give up on french | i feel stupid compared to my class |
      imposter syndrome | insecure about my body in summer | gossip about me in class |
      overthinking at night about internships | stressed about my side job | anger management course |
      martial arts club | paintball bruises | bruises from rugby | nosebleed in class | anemia and always tired |
      period pain during lectures | my hamster died | wifi is dead in the whole building |
      dead serious i need a room | my motivation died in week two`,
  },
} as const;
