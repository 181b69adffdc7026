import type { Examples } from './types.ts';

/** How students put the needs from where-to-go to grief. */
export const MIND_4: Examples = {
  'where-to-go': {
    nl: `bij wie | wegwijs | doorverwijzing | hulp vinden | waar terecht | aanspreekpunt | afspraak maken | loket |
      waar moet ik zijn met mijn vraag | studieadviseur of decaan wat is het verschil | ik word van het kastje naar de
      muur gestuurd | wie is eigenlijk mijn slber | hoe maak ik een afspraak met iemand van begeleiding | op de site
      van school vind ik niks terug | mijn docent zegt ga naar de decaan maar wie is dat | overzicht van alle hulp die
      er is | waar meld ik me aan voor begeleiding | wat doet een studentendecaan | kan je overal gewoon naar binnen
      lopen of moet je mailen | kost het geld om hulp te vragen op school | ik weet niet wie ik moet mailen | bestaat
      er een kaart van wie waarvoor is | aan wie vraag ik dit | eerste stap naar hulp wat is dat | welke hulp past bij
      mij | ik heb al drie formulieren ingevuld en nog weet ik niet waar ik heen moet | hoelang duurt het voor je
      iemand te spreken krijgt | waar zit het studentenbureau | mijn mentor is ziek wie neemt zijn plek over | ik
      studeer deeltijd kan ik ook bij jullie terecht | zit op locatie amersfoort is hier ook iemand | wie kan mij
      verder helpen | mag je ook zonder verwijzing bij school aankloppen | mijn vraag past nergens in | helpdesk voor
      studenten met persoonlijke dingen | wie gaat hier over | heb een probleem maar weet niet of school daarvoor is |
      wegwijzer student welzijn | bestaat er een soort infopunt | naar wie verwijst een mentor je door | bij welke
      balie moet ik aankloppen | te veel loketten en niemand luistert door | gaat dit via mijn coach of via student
      services | waarheen met m'n vragen | welk nummer bel ik op werkdagen | mijn vriend zit op een andere school waar
      kan die heen | wa moet ik doen om hulp te krijgen | hoe kom ik in contact met de zorgcoordinator | help kiezen
      tussen coach psycholoog of huisarts | ik wil een intake voor begeleiding | ik ben ingeschreven maar heb nog
      nooit begeleiding gezien wie is mijn begeleider`,
    en: `where do i go | who can help me | make an appointment | student services | find support | right person |
      which help fits me | i keep getting sent from one desk to another | what is the difference between a dean and a
      study adviser | who is my mentor even | the website is a maze i cant find anything | do i have to pay for
      support at school | overview of all the help at uni | who do i email about this | first step to getting help |
      can i just walk in or do i need to book | how long is the wait to see someone | im part time can i use this too
      | who deals with personal stuff here`,
  },
  'mental-care': {
    nl: `ggz | wachtlijst | therapie | emdr | ocd | antidepressiva | diagnose | psychiater | ik sta al negen maanden
      op de wachtlijst bij de ggz | wat kan ik doen tot mijn behandeling begint | hoe kom ik aan een verwijsbrief voor
      de psycholoog | wordt therapie vergoed of gaat het van mijn eigen risico af | ik ben net begonnen met sertraline
      en voel me raar | mijn therapeut is met zwangerschapsverlof en nu heb ik niemand | ik hoor soms stemmen als ik
      alleen ben | moet mijn handen blijven wassen anders gebeurt er iets | mijn behandeling in mijn oude stad is
      gestopt toen ik verhuisde | is een online therapeut zoals betterhelp iets | praktijkondersteuner ggz wat is dat
      | kan ik een second opinion krijgen over mijn diagnose | bipolair en op zoek naar een goede behandelaar in de
      stad | borderline en studeren tegelijk in behandeling zijn | deeltijdbehandeling naast mijn lessen lukt dat | ik
      moet dingen tellen en aanraken anders word ik gek van de drang | vorige maand uit de kliniek en nu weer naar
      school | opgenomen geweest en ik weet niet hoe ik terugkom | ik wil me laten testen op adhd maar overal is een
      wachttijd | mijn medicijnen afbouwen met wie overleg ik dat | cognitieve gedragstherapie zoek ik |
      schematherapie of emdr wat past bij mij | mijn psycholoog op school kan niet verder helpen en nu | de intake was
      een ramp en ik wil een andere psych | alles voelt alsof ik achter glas leef dissociatie volgens google | soms
      denk ik dat iedereen me in de gaten houdt en weet ik niet meer wat echt is | mijn huisarts wuift het weg hoe
      krijg ik dan toch behandeling | ik durf niet aan mijn ouders te zeggen dat ik naar een psych ga via hun
      verzekering | een basis ggz traject hoeveel gesprekken krijg je | crisisdienst van de ggz bellen wanneer mag dat
      | cultuursensitieve hulp die snapt hoe het bij ons thuis gaat | een engelstalige therapeut vinden | vage
      dwanggedachten die ik niet wil hebben | nazorg na opname | manische periode gehad en mijn geld opgemaakt | als
      je 18 wordt stopt de jeugdhulp en dan | waarom duurt psychische hulp zo lang | psycholoog via zorgverzekeraar cz
      of zilveren kruis | mijn tante zegt dat het een djinn is maar ik wil een dokter voor mijn hoofd | behandelplan`,
    en: `waiting list | therapist | ocd | antidepressants | psychiatrist | diagnosis | bipolar | hearing voices | nine
      months on the waiting list and nothing | is therapy covered by my dutch insurance | how do i get a referral for
      a psychologist | need an english speaking therapist | just started on sertraline and feel strange | my treatment
      stopped when i moved to this city | i wash my hands until they bleed because of the thoughts | what can i do
      while waiting for treatment | just got out of the clinic and classes have started | i want to get tested but
      everywhere has a queue | my gp brushes it off how do i still get treatment | sometimes i dont know whats real
      anymore`,
  },
  loneliness: {
    nl: `eenzaam | eenzaamheid | alleen | geen vrienden | niemand | isolement | altijd alleen | buitengesloten gevoel
      | ik heb vandaag met niemand gepraat behalve de kassa | in het weekend gaat iedereen naar huis en zit ik daar |
      ik eet elke avond voor mijn laptop in mijn eentje | mijn telefoon gaat nooit af | met kerst zit ik weer alleen
      op mijn kamer | mijn verjaardag vergeten door iedereen | in een vol studentenhuis en toch niemand | de stories
      van anderen op insta zien en ik lig thuis | wie zou ik bellen als er iets is ik zou het niet weten | heb wel 800
      volgers en geen een echte vriend | zondagen zijn het stilst | na het college lopen ze samen weg en ik ga naar de
      trein | soms zet ik de tv aan om stemmen te horen | ik ga drie keer naar de jumbo om even mensen te zien | sinds
      mijn vriendinnen aan de andere kant van het land wonen is het leeg | ik ben onzichtbaar voor iedereen hier |
      niemand merkt het als ik een week weg ben | ik mis iemand om de dag mee door te nemen | appjes blijven op blauwe
      vinkjes staan | een mens heb ik nodig geen app | ik ken al een jaar mensen van gezicht en verder niks | door
      mijn ziekte ben ik iedereen kwijtgeraakt | mijn oude vriendengroep is zonder mij verder gegaan | samen met veel
      mensen en me toch alleen voelen | ik zou willen dat iemand me eens uitnodigt | zelfs mijn huisgenoten kloppen
      niet aan | geen idee met wie ik oud en nieuw vier | hoe doorbreek ik dat ik altijd alleen ben | helemaal in me
      uppie elke dag weer | zo stil in mijn studio dat ik de koelkast hoor | mn kat is mijn enige gezelschap | ik
      praat tegen chatgpt omdat er niemand anders is | met wie moet ik mijn goed nieuws delen | een knuffel het is
      maanden geleden | de stilte in zon studio zonder sociaal leven | alle familie op aruba en ik hier met niemand |
      verlaten gevoel als de deur dichtvalt | ben ik de enige zonder vrienden op mijn 20e | ze groeten niet eens terug
      in de gang | lang weekend en niemand om iets mee te doen | iedereen heeft een clubje en ik niemand | ik voel me
      allenig`,
    en: `lonely | alone | no friends | isolated | nobody | nobody texts me | i havent spoken to anyone today except
      the cashier | everyone goes home at the weekend and im left here | i eat dinner in front of my laptop every
      night | in a full house and still on my own | who would i even call | hundreds of followers and not one real
      friend | nobody would notice if i was gone for a week | everyone forgot my birthday | sundays are the quietest |
      i talk to chatgpt because there is no one else | my old friends moved on without me | i havent had a hug in
      months | christmas alone in my room again | watching everyones stories while im at home by myself`,
  },
  trauma: {
    nl: `trauma | ptss | flashbacks | herbelevingen | nachtmerries | overvallen | jeugdtrauma | ingrijpend | ik zie
      het ongeluk steeds weer voor me als ik ga fietsen | sinds die avond schrik ik van elke man achter me | wat er
      vroeger gebeurd is komt ineens allemaal terug | ik was erbij toen iemand neerviel op straat en ik krijg het niet
      uit mijn hoofd | op stage heb ik een reanimatie meegemaakt en het laat me niet los | als ik vuurwerk hoor zit ik
      onder de tafel | die geur en ik ben weer dat kind van acht | beroofd van mijn telefoon en durf nu de straat niet
      meer op | ik heb dingen gezien die niemand zou moeten zien | het huis van mijn ouders is afgebrand vorig jaar en
      ik ruik het nog | mijn lijf verstijft als iemand hard schreeuwt door vroeger | mijn jeugd was een puinhoop en
      daar heb ik nu last van | een auto reed op ons in en sindsdien durf ik niet mee te rijden | wat ik die nacht in
      huis aantrof laat me niet los | heftige bevalling gehad en blijf die beelden zien | ik wil er niet over praten
      maar het zit overal | mijn docent liet een film zien en ik raakte helemaal van de kaart door vroeger | triggers
      in de les hoe meld ik dat | klaar met weglopen voor wat mij is overkomen | hoe verwerk je iets heftigs | sinds
      de inbraak slaap ik met een stoel tegen de deur | mijn broer zat in de oorlog en nu schreeuwt hij in zijn slaap
      | ik leef alsof het elk moment weer kan gebeuren | gegijzeld door mijn verleden | ik blijf alert in elke ruimte
      en zoek de uitgang | oud zeer dat bovenkomt nu ik op mezelf woon | emdr gehad en nu studeren maar de beelden
      komen terug | ik herinner me hele stukken van mijn jeugd niet | na die schietpartij in de buurt is niks meer
      normaal | ben als kind veel geslagen en ik merk het nu pas | het was jaren geleden maar mijn lichaam weet het
      nog | overstroming meegemaakt en nu bij elke regenbui onrust | ik was getuige van iets ergs bij het station | ik
      sta opeens weer daar terwijl ik gewoon in college zit | traumaverwerking naast mijn studie | aangevallen in het
      uitgaansleven en nu kijk ik continu achterom | ik wil dat het stopt met terugkomen wat er toen was | ramp
      meegemaakt | ik ben niet meer dezelfde sinds het gebeurde | shock na een ongeval op de werkplaats`,
    en: `trauma | ptsd | flashbacks | nightmares | shocking event | bad childhood | i keep seeing the accident when i
      close my eyes | since that night i jump at every sound behind me | things from my childhood are suddenly coming
      back | i witnessed something terrible and it wont leave my head | fireworks send me under the table | a smell
      and im eight years old again | robbed at night and now i dont dare walk outside | i was there when someone died
      on my placement | how do you process something that shook you | im always looking for the exit in every room |
      our house burned down and i can still smell it | my body still remembers what happened years ago | a film in
      class triggered me badly | im not the same since it happened`,
  },
  suicidal: {
    nl: `suicidaal | zelfmoordgedachten | doodsgedachten | wil dood | levensmoe | 113 | niet meer leven |
      afscheidsbrief | ik wil er niet meer zijn | soms hoop ik dat ik morgen niet wakker word | iedereen is beter af
      zonder mij | ik denk elke dag aan de dood | het hoeft voor mij allemaal niet meer | ik ben mijn ouders alleen
      maar tot last en wil weg van de wereld | ik zie geen toekomst meer waar ik in zit | ik heb geen reden meer om te
      blijven leven | heb een brief geschreven aan mijn familie voor als ik er niet meer ben | ik geef mijn spullen
      weg want ik heb ze straks niet meer nodig | als er een knop was om te verdwijnen drukte ik erop | ik wil gewoon
      slapen en nooit meer wakker worden | vannacht was het bijna zover en ik ben er zo van geschrokken | ik ben bang
      voor mijn eigen gedachten over dood zijn | ik heb eerder een poging gedaan en nu komen die gedachten terug | hoe
      vertel ik iemand dat ik aan zelfdoding denk | kan ik 113 ook appen | komt de politie als ik zeg dat ik dood wil
      | alleen mijn kat houdt me hier nog | ik wil niet dood maar zo leven wil ik ook niet meer | de gedachte om er
      een einde aan te maken komt steeds vaker | ik tel de dagen dat ik er nog ben | leven is voor mij klaar | wou dat
      ik nooit geboren was | ik heb een datum in mijn hoofd wanneer het ophoudt | er is geen uitweg meer behalve er
      niet zijn | niemand zou me missen als ik doodga | mezelf iets aandoen daar denk ik aan vannacht | kwil ni meer
      leven | ik wil dood maar durf het niemand te zeggen | mag je op school over suicide praten zonder van je studie
      gestuurd te worden | suicidale gedachtes sinds de tentamens | de pijn moet ophouden en ik zie nog maar een
      manier | in mijn geloof mag het niet maar ik wil zo graag rust voorgoed | ik ben klaar met het leven | stop de
      wereld ik wil eraf voor altijd | een veiligheidsplan maken met iemand voor als de gedachten komen | ik had een
      afscheid gepland en heb me bedacht maar het is er nog | wil eruit stappen | ik ben levensmoe op mijn 21ste | het
      zou voor iedereen makkelijker zijn als ik er niet was | zonder mij hebben ze rust thuis | waarom zou ik nog een
      dag doorgaan met bestaan`,
    en: `suicidal | want to die | dont want to live | suicidal thoughts | suicide | end my life | better off dead |
      dont want to be here anymore | sometimes i hope i wont wake up tomorrow | everyone would be better off without
      me | i think about death every day | i wrote a letter for my family for when im gone | if there was a button to
      disappear i would press it | i dont want to die but i cant live like this either | scared of my own thoughts
      about not being alive | i had an attempt before and the thoughts are back | who can i tell that i think about
      suicide | i see no future with me in it | my cat is the only thing keeping me here | i wish i was never born |
      no reason left to stay alive`,
  },
  'self-harm': {
    nl: `zelfbeschadiging | automutilatie | krassen | snijden | mezelf pijn doen | littekens | mezelf straffen |
      automutileren | ik draag altijd lange mouwen ook in de zomer | ik krab mijn armen open als het te veel wordt |
      pijn is het enige wat het even stil maakt | mijn huisgenoot zag de plekken op mijn been en ik heb gelogen | ik
      had het een jaar niet gedaan en gisteren weer | hoe stop ik met mezelf verwonden | wat kan ik doen als de drang
      komt | op stage moet ik korte mouwen aan vanwege hygiene maar dan zien ze mijn armen | ik sla mezelf als ik een
      fout maak | bijt in mijn handen tot het bloedt als ik boos ben op mezelf | trek mijn haren uit van de spanning |
      de kat heeft me gekrabd zeg ik dan | voel pas iets als het pijn doet | hoe vertel ik mijn vriend over mijn
      littekens | moet ik naar de dokter met een wond die ik zelf heb gemaakt | littekens verbergen voor de zwemles |
      het lucht op en daarna schaam ik me kapot | ik wil het niet meer doen maar ik weet niet hoe anders | mn arm zit
      vol krassen | ik deed het vroeger op de middelbare en nu is het terug | iets om mijn handen bezig te houden als
      ik mezelf iets wil aandoen uit spanning | mijn zusje beschadigt zichzelf en ik doe het ook | met mijn hoofd
      tegen de muur bonken om te stoppen met voelen | ik verdien het om pijn te voelen | ik wil clean blijven 43 dagen
      zonder | mag je over zelfverwonding praten bij de studentenpsycholoog zonder dat ze je ouders bellen | ik doe
      mezelf dingen aan die ik aan niemand laat zien | iemand zag mijn polsen in de werkgroep | tegen de drang om
      mezelf te bezeren | krabben tot bloedens toe als niemand kijkt | ik heb mezelf weer bezeerd | pijn vanbuiten
      tegen de pijn vanbinnen | de wondjes bedek ik met armbanden | terugval met mezelf pijn doen na drie maanden | ik
      knijp mezelf blauw in college zodat ik niet hoef te huilen | bang voor de vragen over mijn armen in de
      kleedkamer | tattoo over littekens van vroeger door mezelf | zelfverwonding afleren | zelfpijniging | vriendin
      merkte dat ik het weer doe en is boos`,
    en: `self harm | self injury | cutting | scars | hurting myself | urge to hurt myself | i always wear long sleeves
      even in summer | i scratch my arms open when it gets too much | pain is the only thing that makes it quiet | i
      relapsed after a year without hurting myself | how do i stop harming myself | what can i do when the urge comes
      | i hit myself when i make a mistake | my roommate saw the marks and i lied about them | short sleeves on
      placement so they will see my arms | it helps for a minute and then i feel so ashamed | how do i tell my
      boyfriend about the scars | i deserve to feel pain | i pull my hair out when im tense | forty days clean and
      struggling to keep it that way`,
  },
  'worry-about-friend': {
    nl: `zorgen vriend | bezorgd | huisgenoot | vriendin helpen | vriend steunen | signalen zien | mental health first
      aid | ander helpen | mijn huisgenoot komt al een week haar kamer niet uit | hij reageert niet meer op appjes en
      dat is niks voor hem | ik denk dat een meisje uit mijn klas het moeilijk heeft | wat zeg je tegen iemand die zo
      in de put zit | ik ben bang dat mijn beste vriend zichzelf iets aandoet | mijn broertje blowt de hele dag en ik
      weet niet wat ik moet | een vriendin eet bijna niks en liegt erover | hoe begin ik erover zonder dat ze boos
      wordt | sinds zijn ex weg is drinkt mijn maat elke avond | mijn zusje zit alleen maar op haar kamer te huilen |
      een studiegenoot stuurde een heel raar afscheidsberichtje | moet ik het melden of is dat verraad | ik lig wakker
      om hem en ik ga er zelf aan onderdoor | iemand in mijn projectgroep ziet er slecht uit en komt niet meer | hoe
      steun ik iemand met een depressie zonder therapeut te spelen | ze wil geen hulp wat kan ik dan doen | mijn
      vriendin belt me elke nacht huilend op | mag ik school vertellen wat mijn vriend me in vertrouwen zei | ik zag
      wondjes bij een klasgenootje | mijn neef is zo veranderd sinds hij studeert | klasgenoot is al drie weken niet
      geweest en neemt niet op | ik ben de psycholoog van mijn hele vriendengroep geworden | kan iemand van school bij
      mijn vriend langsgaan | mijn huisgenoot gokt al zijn studiefinanciering weg | als vriend helpen maar waar ligt
      de grens | mijn beste vriendin zit in een foute relatie en luistert niet | cursus om te leren wanneer iemand
      hulp nodig heeft | me bro is niet zichzelf en lacht alles weg | een meisje in de bus van school huilde en ik
      wist niet wat te doen | mijn kamergenoot praat in zichzelf en slaapt niet | hoe merk je dat iemand echt in
      gevaar is | hij zegt dat alles goed is maar ik geloof er niks van | ik vertrouw het niet met mijn vriend sinds
      zijn moeder ziek is | mijn ouders en ik maken ons zorgen om mijn zus die studeert in groningen | mijn nichtje
      slikt van alles en zegt dat het niks is | vriendin ghost iedereen | jaargenoot die alleen in de kantine zit en
      er zo verdrietig bij kijkt | kan ik iemand aanmelden voor hulp zonder dat hij het weet | vriend van me wil
      stoppen met alles en ik schrik ervan | luisteren naar een ander hoe doe je dat goed`,
    en: `worried about a friend | my roommate | supporting a friend | friend in trouble | concerned | mental health
      first aid | my flatmate hasnt left her room in a week | he stopped answering my texts and thats not like him |
      what do you say to someone who is so down | my best friend barely eats and lies about it | she wont accept help
      what can i do | im scared my friend will hurt himself | am i betraying him if i tell the school | my brother
      smokes weed all day and i dont know how to help | a classmate sent me a weird goodbye message | my friend calls
      me crying every night and its wearing me out | how do i bring it up without making her angry | someone in my
      project group looks terrible lately | how do i know someone is really in danger | i became the therapist of my
      friend group`,
  },
  grief: {
    nl: `rouw | verlies | overleden | begrafenis | uitvaart | rouwgroep | gemis | condoleance | mijn oma is vannacht
      gegaan en ik heb morgen een toets | mama is er niet meer en iedereen doet alsof ik weer normaal moet zijn | ik
      draai steeds zijn voicemail af om zijn stem te horen | zijn stoel aan tafel is leeg | de arts zegt dat papa nog
      een paar weken heeft | mijn beste vriend is verongelukt afgelopen zomer | een jaargenoot is doodgegaan en
      iedereen zit stil in de klas | ik kan niet naar suriname voor de begrafenis van mijn opa | hoe lang duurt rouwen
      | krijg ik vrij voor een crematie tijdens de tentamens | eerste kerst zonder mijn broer | soms vergeet ik het en
      dan pak ik de telefoon om haar te bellen | ik durf zijn kamer niet leeg te ruimen | mijn hondje waar ik mee
      opgroeide is ingeslapen | iedereen zegt dat de tijd heelt maar dat is niet zo | ik lach op een feest en voel me
      daarna schuldig omdat zij dood is | miskraam gehad en niemand weet ervan | mijn vader verloren toen ik twaalf
      was en nu pas komt het binnen | wat zeg je op school als je moeder dood is | groep voor jongeren die een ouder
      missen | ik mis hem op zulke gekke momenten zoals bij de aldi | op mijn diploma uitreiking zal zij er niet bij
      zijn | gecondoleerd en verder hoorde ik niks meer van mijn docenten | een jaar geleden vandaag en ik kan niks |
      mn tante was als een moeder voor mij en nu is ze weg | ik was te laat om afscheid te nemen | we hebben geen
      janaza kunnen bijwonen door mijn examens | broer verloren aan zelfdoding en ik blijf met vragen zitten | ik
      regel de erfenis en de bloemen terwijl ik ook college heb | mijn huisgenoot is plots overleden en zijn kamer
      staat er nog zo bij | nabestaande | met wie kan ik praten over mijn overleden zusje | haar sjaal ruikt nog naar
      haar | kanker heeft mijn moeder meegenomen in drie maanden | studeren terwijl je rouwt is niet te doen | de
      rouwkaart hangt hier en ik kan niet naar college | levend verlies mijn vader herkent me niet meer | afscheid
      nemen van opa in het hospice | sterfdag | hoe condoleer je een klasgenoot`,
    en: `grief | bereaved | funeral | passed away | mourning | my mum died | lost my brother | my grandma died last
      night and i have a test tomorrow | i keep calling his voicemail just to hear his voice | first christmas without
      her | the doctors say my dad has a few weeks left | i cant fly home for the burial | a classmate died and nobody
      talks about it | how long does grieving take | do i get time off for a cremation during exams | i laugh at a
      party and then feel guilty because shes dead | had a miscarriage and nobody knows | my dog that i grew up with
      is gone | i lost my dad as a kid and it hits me only now | her scarf still smells like her | group for students
      who lost a parent`,
  },
};
