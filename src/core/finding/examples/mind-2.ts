import type { Examples } from './types.ts';

/** How students put the needs from fear-of-failure to low-mood. */
export const MIND_2: Examples = {
  'fear-of-failure': {
    nl: `faalangst | faalangstig | bang om te falen | blokkeren | dichtklappen | faalangsttraining | blackout | angst
      om te zakken | ik leer alles en op het moment zelf is mijn hoofd wit | ik doe liever niks dan iets fout | ik
      durf de toets niet te openen | thuis kan ik de sommen allemaal en daar is het weg | straks zak ik en dan ziet
      iedereen het | meld me ziek op de dag dat ik iets moet laten zien | als ik de eerste vraag niet weet kan ik niks
      meer | mijn handen worden koud en ik zie de letters niet meer | schrijf me niet in voor het examen want ik haal
      het toch niet | een rijexamen heb ik al drie keer verpest door mezelf | ik schuif alles voor me uit uit angst
      dat het mislukt | hoe kom ik van faalangst af | is er een faalangstgroep op school | ik kan niet laten zien wat
      ik kan | bij elke beoordeling op stage verstijf ik | durf niks te proberen als ik niet zeker weet dat het lukt |
      alles wat ik weet is foetsie zodra de klok loopt | stel dat ik mijn ouders teleurstel met een onvoldoende | bang
      voor het moment dat het cijfer op osiris staat | ik open mijn resultaten pas als er iemand naast me zit | bij
      een vaardigheidstoets prikken gaan mijn handen trillen | ik geef op voordat ik kan verliezen | fouten maken
      voelt alsof ik afga voor de hele wereld | hersens op slot | mijn dochter studeert en klapt helemaal dicht onder
      druk | ik ken het maar het komt er niet uit | mn brein gaat op zwart tijdens de toets | vroeger op de
      basisschool al bang voor de citotoets | faalangst reductie training | gemaakte fouten spoken door mijn hoofd
      voor ik ook maar begonnen ben | ik durf niet te gokken bij meerkeuze uit angst | altijd het idee dat het fout
      gaat | ik word uitgelachen als ik het niet kan denk ik steeds | fail angst | de angst is erger dan het tentamen
      | zo bang dat ik het niet kan dat ik niet eens begin | mijn praktijkexamen op het mbo is volgende maand en ik
      bevries nu al | bij oefenen een acht bij het echte werk een drie | stop liever met de studie dan te falen | ik
      raak verlamd door de gedachte dat het misgaat | leren omgaan met angst om af te gaan`,
    en: `fear of failure | afraid to fail | mind goes blank | i freeze | i know everything at home and nothing when it
      counts | i would rather not try than get it wrong | i call in sick on the day i have to show what i can do | i
      dont dare open my grades alone | if i miss the first question i cant do the rest | terrified of letting everyone
      down by failing | how do i stop blocking when it matters | fear of failure training | my hands shake during
      skills assessments | i quit before i can lose | scared of making mistakes in front of the class | so afraid of
      failing that i dont begin | practice goes great and the real thing is a disaster`,
  },
  'exam-stress': {
    nl: `tentamenstress | toetsangst | examenvrees | tentamenzenuwen | toetsweek stress | tentamenweek | zenuwen
      examen | misselijk tentamen | ik moet overgeven op de ochtend van een tentamen | de week voor de toetsen slaap
      ik niet | morgen tentamen en ik ben helemaal in de war van de zenuwen | in de rij voor de sporthal word ik
      duizelig | als de surveillant begint te lopen raak ik in de stress | ik huil elke tentamenperiode | kan niks
      door mijn keel krijgen voor een examen | tikkende klok in de tentamenzaal maakt me gek | toetsen zijn bij mij
      altijd diarree | iedereen om me heen kletst over de stof vlak voor de deur en dan flip ik | de examens breken me
      elke keer opnieuw | hoe blijf ik rustig tijdens een tentamen | tips tegen zenuwen voor een toets | het
      gefluister in de zaal en dan al die rijen tafeltjes brr | ben ik de enige die zit te beven in de examenhal | nog
      drie dagen tot de toetsweek en ik tril al | ik droom over tentamens waar ik te laat kom | de digitale toets
      loopt vast en mijn hart ook | zie zo op tegen die examenhal | durf niet te kijken hoeveel tijd ik nog heb | ik
      lees de vraag vijf keer van de spanning en snap hem niet | elke keer hetzelfde liedje zweethandjes bij proctorio
      | online examen met camera maakt me nerveus | wallah die toetsperiode sloopt mn zenuwen | vlak voor mijn
      mondeling ben ik niet aanspreekbaar | mijn dienblad met eten gaat ongegeten terug in de examenweek | spanning
      voor het centraal examen mbo nederlands | examenkriebels maar dan erg | waarom word ik altijd ziek in de
      tentamenweek | hartkloppingen als het papier wordt uitgedeeld | kan iemand meedenken over hoe ik die examens
      doorkom zonder zenuwinzinking | nachtmerries over de kennistoets | mijn huisgenote gilt iedereen af in
      tentamenperiode | ontspannen het tentamen in gaan lukt me nooit | oordopjes kauwgom druppels alles geprobeerd
      tegen toetsspanning | heel de nacht woelen want om negen uur zit ik in de zaal | ik vergeet mijn studentennummer
      van de zenuwen | m'n eerste examen ooit aan de uni en ik sta stijf | blokperiode is afzien ik ween alle dagen
      van de zenuwen | van tevoren denk ik al dat ik ziek word in de zaal`,
    en: `exam stress | exam nerves | test anxiety | finals week | i throw up the morning of an exam | i cry every exam
      period | the ticking clock in the hall drives me crazy | cant sleep the whole week before tests | how do i stay
      calm during an exam | i feel sick in the queue outside the exam hall | everyone talking about the material at
      the door makes me panic | dreams about missing my final | sweaty hands every midterm | i read the question five
      times and still dont get it because of nerves | online proctoring makes me so nervous | always get ill in exam
      week | tips against nerves before a test | i dread that exam hall`,
  },
  'exam-prep': {
    nl: `tentamenvoorbereiding | examentraining | blokken | oefententamens | proeftoets | stampen | leren voor toets |
      toetsmatrijs | hoe bereid ik me voor op een multiple choice tentamen | waar vind ik oude tentamens | over twee
      weken vier toetsen waar begin ik | hoeveel dagen van tevoren moet je beginnen met leren | samenvatting maken of
      gewoon oefenvragen doen | is er een crashcourse voor het vak anatomie | hoe leer je voor een openboektentamen |
      ik weet nooit wat ze gaan vragen | heb nog 600 blz voor donderdag | 1 nacht om alles te leren hoe doe ik dat
      slim | joho samenvattingen zijn die goed genoeg | welke hoofdstukken moet je kennen voor het examen | iemand met
      oefenvragen voor deeltoets 2 | hoe pak ik een casustoets aan | voor mijn praktijkexamen verpleegtechnische
      handelingen wil ik oefenen | leerschema voor de toetsweek maken | vakken halen deze periode wat is de beste
      tactiek | hoe beantwoord je open vragen zodat je punten krijgt | wil de stof erin krijgen voor vrijdag |
      studeersessie voor examens in de bieb | kan ik ergens een proefexamen doen | ik leer hard maar de toets gaat
      altijd over iets anders | mondeling examen hoe bereid je dat voor | hoe deel ik mijn blokweek in | het college
      mist dus hoe haal ik de tentamenstof in | herhalen tot het vast zit | formuleblad gebruiken tijdens toets
      oefenen | tentamentraining van de opleiding nog plek | vragenuurtje voor het tentamen wanneer is dat | ik moet
      deze echt halen hoe leer ik gericht | ouwe examens oefenen met iemand | quizlet setjes voor deze toets | heb
      overal een 5 hoe krijg ik dat naar een voldoende op de toets | staatsexamen voorbereiden naast mijn werk |
      leerdoelen afvinken voor de kennistoets | hoe word het tentamen nagekeken en waar krijg je punten voor | welk
      boek moet ik pakken om dit vak te halen | theorie examen oefenen op het mbo | hoe leer je rijtjes voor biochemie
      in 4 dagen | studeren voor mijn finals met een planning | stoomcursus tentamen | laatste dagen voor het examen
      wat doe je dan nog | blokken tot in de vroege uurtjes samen in de blok`,
    en: `exam preparation | practice exams | revision | cramming | past papers | where do i find old exams | how many
      days before should i start studying | four tests in two weeks where do i begin | how do you study for an open
      book exam | is there a crash course before the final | what chapters do i need for the midterm | how to prepare
      for a multiple choice test | i study hard but the test is always about something else | need a revision schedule
      | how do i answer open questions so i get the points | 600 pages before thursday | how do you prepare for an
      oral exam | q and a session before the exam`,
  },
  resit: {
    nl: `herkansing | hertentamen | herkansen | gezakt | herexamen | onvoldoende | derde poging | tweede zit | ik heb
      het vak weer niet gehaald | kan ik een vak volgend jaar overdoen | wanneer zijn de herkansingen | hoe schrijf ik
      me in voor een hertoets | een 5,4 en nou moet het opnieuw | dit is mijn laatste kans voor statistiek | hoe vaak
      mag je een tentamen opnieuw doen | telt het hoogste cijfer of het laatste | voor de vierde keer gebuisd voor
      wiskunde | ik dacht dat het goed ging en toen een drie | alles laten liggen tot augustus en nu drie herexamens |
      geen vakantie want ik moet herkansen | te laat ingeschreven voor de tweede kans | mag je een voldoende ook
      herkansen voor een hoger cijfer | ik was ziek bij de eerste kans heb ik er nog een over | mijn herkansing valt
      op mijn reis | toets verprutst en nu | hoe motiveer ik mezelf om dezelfde stof weer te leren | practicum moet
      helemaal opnieuw omdat ik een dag miste | met een 4 kan ik niet compenseren dus weer die toets | voor de
      zoveelste keer net niet | ken je iemand die het vak na drie keer toch haalde | ik wil inzage zodat ik weet wat
      er misging voor de volgende poging | extra kans aanvragen omdat ik anders vertraging oploop | bijspijkeren voor
      de herka van dinsdag | in de zomer herkansen kan dat | moet ik betalen voor een hertentamen | mijn rekentoets al
      vijf keer gedaan | praktijkexamen niet gehaald wanneer mag ik opnieuw | ik schaam me want de rest is al door en
      ik moet terug | verslag afgekeurd moet ik reparatie doen | vak over volgend jaar met de eerstejaars | buis op
      buis dit jaar | laatste mogelijkheid anders moet ik van school | gezakt voor mijn eindgesprek | de herkansing is
      over 8 dagen en ik snap nog steeds niks | hoe leer ik anders dan de vorige keer | twee vieren deze periode zucht
      | heb m'n tentamen verneukt | kan ik de herkansing vanuit curacao maken | onvoldoende op osiris zag ik net | wat
      als ik de herkansing ook niet haal`,
    en: `resit | retake | failed the exam | second chance | flunked again | can i redo this course next year | how
      many attempts do you get | when is the resit period | i missed the registration for the retake | does the
      highest grade count or the last one | got a 5.4 and have to do it all over | my last attempt for statistics |
      what happens if i fail the resit too | no summer holiday because of three retakes | i was ill for the first
      sitting do i get another one | everyone passed and i have to go back | can i see my exam to know what went wrong
      | how do i study the same stuff again without losing my mind`,
  },
  presenting: {
    nl: `presentatie | spreekangst | plankenkoorts | presenteren | spreekbeurt | pitchen | stotteren | stem trilt | ik
      zeg nooit iets in de werkgroep | mijn knieen knikken als ik voor de klas sta | ik lees alles voor van mijn
      briefje want ik durf niet op te kijken | als de docent rondkijkt duik ik weg | durf mijn hand niet op te steken
      | ik krijg een rode nek zodra ik het woord heb | mijn papiertje trilt zo hard dat iedereen het ziet |
      groepsgenoten mogen praten en ik doe de slides | volgende week moet ik mijn onderzoek verdedigen voor een zaal |
      hoe krijg ik mijn stem stabiel voor een publiek | in zo een grote collegezaal een vraag stellen nooit van mijn
      leven | ik praat veel te snel als ik vooraan sta | moet op stage de overdracht doen en dan kom ik niet uit mijn
      woorden | lesgeven voor een klas pubers vind ik doodeng op de pabo | debat verplicht en ik wil onder de tafel |
      bij teams zet ik mijn camera uit zodat ik niets hoef te zeggen | ik heb mijn presentatie drie keer laten
      verzetten | kan ik alleen voor de docent presenteren in plaats van voor iedereen | ik stotter als ik zenuwachtig
      ben voor een groep | filmpje opnemen in plaats van live mag dat | training spreken in het openbaar | oefenen met
      een pitch voor een klein groepje | ben mijn tekst kwijt zodra ze allemaal kijken | 20 procent van mijn cijfer is
      participatie en ik zeg niks | ze zeggen doe je mond eens open in de les | scriptieverdediging en ik kan niet
      praten met drie man tegenover me | black-out midden in mijn praatje gehad en nu durf ik nooit meer | hoe sta je
      ontspannen voor een groep | ademsteun en stemgebruik bij een toespraak | met een accent durf ik niet hardop te
      spreken in college | mn zus moet speechen en sterft van de zenuwen | ik oefen voor de spiegel en daar gaat het
      prima | voorlezen in de klas vroeger al een drama | bij een rondje wie ben jij klopt mijn hart in mijn keel |
      overtuigend vertellen kan ik niet | mondelinge toets engels voor de hele groep brr | bang voor vragen uit de
      zaal na afloop | mijn idee zeg ik nooit en dan zegt een ander het | ik zweet mijn shirt door op presentatiedagen
      | presenteer angst | podiumvrees | durven spreken`,
    en: `public speaking | stage fright | presentation | speaking up | my voice shakes in front of the class | i never
      raise my hand in seminars | i read everything from my notes because i dont dare look up | twenty percent of my
      grade is participation and i say nothing | my group presents and i only make the slides | can i present to just
      the teacher | i talk way too fast in front of an audience | i have to defend my thesis in front of people and im
      terrified | i lose my text when they all look at me | people hear my accent so i keep quiet in lectures |
      practise a pitch in a small group | i turn my camera off so i wont be asked anything | i stutter when i have to
      speak to a group | how do i look relaxed on stage`,
  },
  anxiety: {
    nl: `angst | angststoornis | angstig | fobie | smetvrees | onrustig gevoel | straatvrees | bang voor alles | ik
      durf niet meer met de metro | mijn maag zit de hele dag in een knoop zonder reden | ik kijk drie keer of de deur
      op slot is want ik ben bang dat er iemand binnenkomt | de lift durf ik niet in dus ik neem acht trappen | altijd
      het gevoel dat er iets ergs gaat gebeuren | ik ben bang dat ik een enge ziekte heb en google alles | als mama
      niet opneemt denk ik meteen dat ze een ongeluk heeft | ik kom de deur bijna niet meer uit | vliegen voor mijn
      uitwisseling durf ik niet | elk pijntje denk ik dat ik iets ergs heb | in drukke winkels moet ik weg van mezelf
      | ik slaap met het licht aan want ik vind het donker nog steeds eng | durf mijn post niet open te maken uit
      angst wat erin staat | onrust in mijn borst zodra ik wakker word | ik vermijd steeds meer plekken | mijn wereld
      wordt kleiner omdat ik overal bang voor ben | ik heb angst dat mensen mij verlaten | bang om dood te gaan
      terwijl ik gezond ben | bang om gek te worden | hoe ga je om met angst die nergens over gaat | is er begeleiding
      bij angstklachten | ik wil gewoon weer naar buiten durven zonder knoop in mijn maag | bang voor honden naalden
      spinnen noem maar op | prikangst op mijn zorgstage | in de tram sta ik bij de deur zodat ik eruit kan | mijn
      zusje durft sinds vorige maand niet naar school van angst | zweten en gespannen voor gewone dingen als de bus
      pakken | alles voelt onveilig ook al weet ik dat het niet zo is | de dag dat ik moet reizen begint de onrust al
      om vijf uur | nerveus zijn is mijn standaard stand | ik schrik van elk geluid op de gang | ben ik de enige die
      altijd vreest voor het ergste | kben bang maar weet niet waarvoor | beetje schijterig in het verkeer sinds ik
      fiets in de stad | mijn moeder zegt bid meer maar de angst blijft | ik durf niet alleen thuis te slapen in mijn
      studio | angst voor overgeven dus eet ik bijna nooit buiten de deur | bang voor de tandarts al jaren niet
      geweest | rusteloos en gejaagd vanbinnen | angst om de controle te verliezen | ik voel steeds gevaar | de angst
      beslist wat ik doe op een dag`,
    en: `anxiety | anxious | phobia | always on edge | scared all the time | i dont dare take the metro anymore | my
      stomach is in a knot all day for no reason | i always think something terrible is about to happen | i google
      every little pain because im sure im ill | i avoid more and more places | i check the lock five times before i
      can leave | agoraphobia keeps me in my room | afraid of dying even though im healthy | if my mum doesnt pick up
      i think she had an accident | too scared to fly for my exchange | i need help with fear that has no reason | my
      world keeps getting smaller because im afraid | nervous is my default setting | restless feeling in my chest
      when i wake up`,
  },
  panic: {
    nl: `paniekaanval | paniek | hyperventilatie | hartkloppingen | paniekstoornis | ademnood | flippen | paniekerig |
      opeens kreeg ik geen lucht meer in de trein | mijn handen tintelen en alles wordt wazig | ik dacht dat ik een
      hartaanval kreeg maar de dokter vond niks | adem in een zakje helpt dat echt | uit het niets ging mijn hart als
      een gek tekeer | ik moest het college uit rennen want ik dacht dat ik flauwviel | nu bang dat het weer gebeurt
      in de collegezaal | wat moet ik doen als ik nu een aanval heb | help ik kan niet rustig ademen | het begint met
      tintelende lippen en dan ga ik beven | drie keer deze week zon aanval gehad | zit op de wc op school te
      hyperventileren | ambulance gebeld en toen bleek het paniek | angst om stikken midden in de nacht | ik word
      wakker met een bonkend hart en denk dat ik doodga | m'n borst voelt alsof er iemand op zit | hoe stop je een
      paniekaanval | hoe herken ik dat het paniek is en niet mijn hart | mijn vriendin raakt in paniek wat kan ik op
      dat moment doen | is er iets tegen aanvallen van angst | ineens in de lidl trillen en wegrennen | in de auto op
      de snelweg kreeg ik een aanval en nu rij ik niet meer | alles draait en ik hoor iedereen ver weg | zweet breekt
      uit hart bonkt weg hier | het gaat over na tien minuten maar ik ben dan gesloopt | mijn benen worden pudding en
      ik moet zitten | ademhaling schiet omhoog zonder aanleiding | tijdens de brandoefening totaal over de rooie |
      kan ik uit de les lopen als ik een angstaanval krijg | mijn docent weet niet dat ik soms aanvallen heb | flip
      m'n shit ineens in de tram | ik raak telkens in paniek als het vol zit | koude rillingen en geen adem | voel me
      opgesloten en dan knalt het eruit | een aanval op stage voor de ogen van alle patienten | durf nergens heen
      zonder flesje water voor als het begint | mijn keel knijpt dicht | tel vijf dingen die je ziet werkt dat bij
      zo'n aanval | ik krijg paniek als ik mijn telefoon kwijt ben | panniekaanvallen sinds de zomer | paniek midden
      op het zebrapad en ik kon niet meer lopen`,
    en: `panic attack | hyperventilating | panic disorder | heart racing | cant breathe | freaking out | out of
      nowhere i couldnt get any air on the train | i thought i was having a heart attack but it was panic | my hands
      tingle and everything goes blurry | had to run out of the lecture because i thought i would faint | how do i
      stop a panic attack right now | third attack this week | i wake up at night with my heart pounding sure that im
      dying | scared it will happen again in the lecture hall | my chest gets tight and i need to get out | what can i
      do when my friend is having an attack | shaking and sweating in the supermarket | am i allowed to leave class
      when an attack comes`,
  },
  worrying: {
    nl: `piekeren | overthinken | malen | gedachtenmolen | doemdenken | piekeraar | tobben | hersenspinsels | ik lig
      elke nacht naar het plafond te staren met duizend gedachten | mijn hoofd heeft geen uitknop | wat als dit wat
      als dat de hele dag door | ik speel gesprekken van vorige week steeds opnieuw af | van een simpel appje maak ik
      een heel drama in mijn hoofd | om drie uur s nachts los ik alle problemen van de wereld op | waarom heeft hij
      een punt achter zijn zin gezet | ik bedenk van alles het slechtste scenario | elke beslissing kauw ik eindeloos
      voor | kan niet kiezen welke pizza want ik denk te lang na | het is nooit stil daarboven | mn brein blijft maar
      gaan als ik in bed lig | een film kijken lukt niet want ik zit in mijn hoofd | ik maak me zorgen over dingen die
      nog moeten gebeuren | ik kan dingen niet van me afzetten | telkens dezelfde rondjes zonder oplossing | hoe zet
      je je gedachten stil | hoe leer ik een piekerkwartiertje | cursus minder piekeren | iets van me afschrijven
      helpt dat | ik stel mezelf steeds dezelfde vraag zonder antwoord | overanalyseer elk woord van mijn begeleider |
      blijft maar hangen wat ik toen gezegd heb in de les | me hoofd draait overuren bro | pas als ik een podcast
      aanzet stopt het malen | ik kan pas slapen als ik mijn hoofd uit heb gezet maar hoe | zorgen om geld studie
      toekomst alles door elkaar in mijn kop | in gedachten ben ik altijd al bij morgen | ik denk kapot | mijn vriend
      zegt dat ik spoken zie | zit vast in een spiraal van gedachten | altijd nadenken nooit doen | herhaling van
      gedachten als een kapotte plaat | ik lees berichten tien keer terug om te kijken of ik iets fouts zei | wakker
      om 4 uur en dan begint de film | hoe stop je met alles doordenken | mijn moeder was ook zon tobber | te veel in
      mijn hoofd te weinig in het nu | kan mn gedachten niet stopzetten | liggen piekren | hield ik maar eens op met
      die hersenkronkels | een piekerschrift bijhouden werkt dat | ik verzin problemen die er niet zijn | kleine
      dingen worden in mijn hoofd gigantisch`,
    en: `overthinking | overthinker | worrying | racing thoughts | rumination | what if what if | my head has no off
      switch | i lie awake staring at the ceiling going over everything | i replay conversations from last week again
      and again | why did he put a full stop after ok | i always picture the worst case | at three in the morning my
      brain starts a movie | i turn one text into a whole drama in my head | how do i make my thoughts shut up | i
      cant let things go once they are in my mind | going round in circles without any answer | a course to worry less
      | i read my messages ten times to check if i said something wrong | i think every decision to death`,
  },
  'low-mood': {
    nl: `somber | depressief | verdrietig | winterdip | depri | in de put | tranen | leeg vanbinnen | ik huil onder de
      douche zodat niemand het hoort | niks vind ik nog leuk ook gamen niet | lig al dagen met de gordijnen dicht |
      alles is grijs sinds oktober | ik lach wel mee maar voel niks | de dingen waar ik blij van werd doen me niks
      meer | niet gedoucht deze week want waarom zou ik | eet alleen nog crackers in bed | iedereen denkt dat het goed
      gaat met mij want ik maak grapjes | ik zet s ochtends mijn wekker uit en draai me om elke dag weer | ik voel me
      zo zwaar alsof ik door stroop loop | heb al weken geen zin om iemand te zien | het verdriet zit in mijn keel |
      er hangt een wolk boven me die niet weggaat | scrol de hele dag omdat niks anders lukt en niks raakt me | heb ik
      een depressie of ben ik gewoon ongelukkig | hoe weet je of je depressief bent | mijn huisarts had het over
      antidepressiva omdat ik zo down ben | lichttherapielamp voor in de winter | ik zou willen dat ik weer kon lachen
      | sinds ik hier woon ben ik alleen nog maar verdrietig | ik weet niet waarom maar ik moet steeds huilen | mijn
      vader had depressies en nu ik denk ik ook | stoppen met de pil en nu zit ik in een dal | ben mezelf niet meer |
      voel me klote zonder aanwijsbare reden | zit er helemaal doorheen | kheb nergens zin in en alles is kut | alles
      kost moeite zelfs tandenpoetsen | mijn glimlach is nep | mentaal gaat het bergafwaarts | vlak en dof al maanden
      | zondagavond is het ergst dan stort ik in een gat | donkere dagen donkere kop | verdriet dat maar niet zakt |
      leven gaat aan me voorbij en ik voel er niks bij | zelfs als ik jarig ben voel ik me rot | hopeloos gevoel over
      alles wat komt | mn hart is zwaar | na de geboorte van mijn kind alleen maar huilen | depressie klachten | ik
      kom mijn dagen niet door zonder te slapen want dan hoef ik niets te voelen | ik ben niet lui ik ben gewoon zo
      diep verdrietig | ni goed in mijn vel al lang ween veel`,
    en: `depressed | feeling down | sad | low | numb | winter blues | i cry in the shower so nobody hears | nothing is
      fun anymore not even gaming | curtains closed for days | i smile but i feel nothing | everything has been grey
      since october | i cant get out of bed and i dont see why i should | everyone thinks im fine because i make jokes
      | how do i know if im depressed or just unhappy | even brushing my teeth takes effort | i dont feel like seeing
      anybody for weeks | its like walking through mud every day | i keep crying and i dont know why | empty inside |
      stopped enjoying the things i used to love`,
  },
};
