import type { Examples } from './types.ts';

/** How students put the needs from associations to visa. */
export const STUDY_5: Examples = {
  associations: {
    nl: `studentenvereniging | studievereniging | lid worden | dispuut | commissie | roeivereniging | ontgroening |
      bestuursjaar | welke club past bij mij | hoe duur is het om bij een corps te gaan |
      moet ik ontgroend worden om lid te zijn | vereniging zonder drank en en zonder geschreeuw |
      is er een christelijke club voor studenten | ik wil in een bestuur maar durf niet te solliciteren |
      kan ik halverwege het jaar nog ergens bij | studenten uit suriname hebben die een eigen club |
      een vereniging voor internationale studenten | in de kmt kreeg ik een naar gevoel |
      clubs voor gamers op de campus | waar doen hbo'ers zich aan lid |
      mbo studenten mogen die ook bij een gezelligheidsclub | ik wil mijn lidmaatschap opzeggen |
      borrels van mijn studie zijn leuk maar ik ken daar niemand nog | jaarclub gezocht |
      zeilen met studenten bij een club | lustrum en gala organiseren met een commissie | turkse studentenclub |
      debatclub | de introductietijd van het corps is heftig | hoe werkt inschrijven bij asva of zoiets |
      culturele club voor antilliaanse jongeren | hoeveel tijd kost een bestuur |
      alle activiteiten zijn voor leden en ik ben nergens lid | queer studentenvereniging |
      schaakclub van de universiteit | kroeg van de vereniging`,
    en: `student association | fraternity | join a club | societies | committee work | which association suits me |
      is there a hazing period | how much does membership cost | a club without drinking culture |
      can i still join halfway through the year | board year or not | debating society | rowing club for beginners |
      international student union | i want to cancel my membership`,
  },
  activities: {
    nl: `uitje | theater | koor | schilderen | muziek maken | dansles | iets leuks doen | filmavond |
      workshop keramiek | ik heb zin om weer eens wat te doen met mijn handen |
      wat is er vanavond te beleven voor studenten | ik speel gitaar en zoek een band |
      goedkoop naar een concert met anderen | zit elke zaterdag thuis en wil eropuit |
      met een groep naar de efteling | wie wil er mee wandelen op het strand |
      is er een toneelgroep waar beginners bij mogen | ik mis zingen sinds ik studeer | kleding ruilen en naaien |
      een pubquiz met studenten | samen koken uit allerlei landen workshop | dagje uit voor weinig geld |
      fotografie wandeling door de stad | creatief bezig zijn zonder dat het een cijfer krijgt | salsa avond |
      ik wil leren haken | cultuurkaart voor studenten | kaartjes voor het festival met korting |
      iets ondernemen in de vakantie want iedereen is weg | schrijfcafe gedichten en open mic | anime avond |
      dj leren draaien | leuke hobby zoeken naast school | moestuin op de campus |
      uitgaan met een groep waar ik niet de enige nieuwe ben | saaie zondagen | agenda met evenementen |
      drummen zonder dat de buren klagen waar kan dat`,
    en: `things to do | choir | pottery workshop | movie night | dance class | join a band |
      i sit at home every saturday and want to go out and do something | what is happening tonight for students |
      cheap concerts with other people | i miss singing since i moved | learn to knit with others |
      day trip with a group | theatre group for beginners | open mic | something creative that does not get graded`,
  },
  'taking-part': {
    nl: `medezeggenschap | opleidingscommissie | studentenraad | inspraak | klassenvertegenwoordiger | meedenken |
      studentenpanel | faculteitsraad | ik heb een goed idee voor onze school maar bij wie moet ik zijn |
      er moet hier echt iets veranderen en ik wil meehelpen | hoe kom je in de raad |
      wie beslist er eigenlijk over ons rooster en mogen wij iets zeggen |
      ze vragen nooit wat studenten ervan vinden | ik wil een petitie starten voor meer fietsenrekken |
      wij willen een gebedsruimte en ik wil dat voorstellen aan het bestuur | verkiezingen studentenpartij stemmen |
      een evaluatie invullen en er gebeurt niks mee dus ik wil aan tafel |
      een wellbeing week organiseren met studenten | ambassadeur voor mentale gezondheid worden |
      subsidie voor een initiatief van studenten | krijg je vergoeding voor raadswerk |
      meepraten over de kwaliteit van de lessen | jongerenraad | lsvb of iso | stem van mbo studenten job |
      iets terugzeggen tegen het college van bestuur | klankbord van de opleiding |
      een regenboognetwerk opzetten op school |
      wie verzamelt klachten van de klas en brengt ze naar de teamleider als vertegenwoordiger |
      studentassessor hoe word je dat | voorlichter zijn op open dagen |
      mee beslissen over geld van de studievoorschotmiddelen | mijn stem laten horen over duurzaamheid op school |
      een podcast maken voor en door studenten van onze school | demonstratie tegen bezuinigingen met studenten |
      toetsvorm veranderen in overleg`,
    en: `student council | programme committee | have a say | class representative | student panel |
      i have an idea to improve our school, who do i tell |
      nobody asks students what they think and i want to change that | how do i run for the council |
      start a petition | become a wellbeing ambassador | budget for a student initiative |
      how can i influence the curriculum | student party elections | organise an awareness week |
      do you get paid for council work`,
  },
  volunteering: {
    nl: `vrijwilligerswerk | vrijwilliger | iets nuttigs doen | anderen helpen | voedselbank helpen | dierenasiel |
      goed doel | maatschappelijke stage | ik heb tijd over en wil iets betekenen |
      huiswerkbegeleiding geven aan kinderen in de wijk | boodschappen doen voor een oudere buurvrouw |
      na mijn eigen rottijd wil ik iets terugdoen voor anderen | waar zoeken ze nog handen |
      eten uitdelen aan daklozen op zondag | kan ik er studiepunten voor krijgen als ik me inzet |
      taalles geven aan nieuwkomers | een dag per maand in een buurttuin werken |
      maatje worden van een eenzame oudere | inzamelactie opzetten voor vluchtelingen | bloed geven |
      ik wil ervaring delen als ervaringsdeskundige | trainer zijn bij de pupillen onbetaald |
      plastic rapen met een groep | bij het rode kruis gaan | kindertelefoon vrijwilliger worden |
      heb ik een vog nodig om te helpen bij een kinderkamp | een uurtje per week wat goeds doen | collecteren |
      in een hospice meehelpen | iets met dieren op zaterdag zonder loon |
      mijn studie voelt leeg ik wil mensen bijstaan | knutselen in het azc met kinderen | natuurwerkdag |
      serious request actie op school | meehelpen op een festival in ruil voor een kaartje |
      mezelf inzetten voor de buurt`,
    en: `volunteer | help out | charity work | give back | animal shelter |
      i have time left and want to do something that matters | teach language to newcomers |
      groceries for elderly neighbours | where do they need an extra pair of hands | food bank volunteer shift |
      can i get credits for community work | after what i went through i want to be there for others |
      clean up litter with a group | volunteering without speaking dutch`,
  },
  international: {
    nl: `internationale student | buitenlandse student | international office | expat student | uit het buitenland |
      eerste keer in nederland | non-eu | ik kom uit india en studeer hier een master |
      hoe werken dingen hier voor iemand die nieuw is in nederland |
      mijn klasgenoot uit china weet niet waar ze heen moet met vragen |
      voorlichting voor studenten uit andere landen |
      alles van school is alleen in het nederlands en ik spreek het niet | bestaat er hulp in het engels |
      ik ben hier gekomen voor mijn studie en weet niks van dit land |
      welke regels gelden er voor mij als niet europeaan | welkomstweek voor nieuwkomers uit het buitenland |
      mijn indonesische kamergenoot snapt niks van het systeem | ik studeer hier een semester vanuit polen |
      incoming exchange student | wie helpt mij in mijn eerste weken in holland |
      collegegeld als iemand van buiten de eu | duitse student in groningen |
      mijn vriendin komt uit brazilie en kent hier de weg niet | studeren met een buitenlands diploma |
      waar kan ik als international mijn verhaal doen in mijn eigen taal | een loket voor buitenlandse studenten |
      in mijn land ging dat heel anders met dokters en school | brexit student |
      regels voor werken als indiase student naast mijn opleiding | gids voor nieuwe internationals |
      ik heb geen familie in europa en studeer hier | engelstalige informatie over school |
      mijn diploma waarderen uit turkije | nuffic | belgische student in nederland |
      wat moet een buitenlander hier allemaal weten als student |
      wij zijn met drie mexicanen in de klas en zoeken uitleg`,
    en: `international student | non eu student | foreign student help |
      i came here for my master and do not know how anything works | everything from school is in dutch |
      i am from india and started this september | is there support in english |
      guide for newcomers from other countries | which rules apply to me as a non european | no family in europe |
      orientation days for internationals | incoming exchange student with questions |
      who helps foreign students in the first weeks | diploma from my country recognised here`,
  },
  'culture-shock': {
    nl: `cultuurverschil | cultuurschok | nederlandse gewoontes | wennen aan nederland | te direct | andere cultuur |
      integreren | mensen hier plannen alles drie weken van tevoren |
      ze zeggen gewoon in je gezicht dat je werk slecht is |
      iedereen fietst en eet brood met hagelslag ik snap dit land niet |
      in mijn land eten we samen en hier krijg je een koekje | ik spreek docenten aan met meneer en ze lachen |
      vrienden hier sturen een tikkie voor een kop koffie | alles is anders dan op curacao |
      niemand komt spontaan langs | de kou en het donker om vier uur daar wen ik niet aan |
      ze kijken raar als ik bid of vast | je moet in de les zomaar je mening geven dat heb ik nooit geleerd |
      groeten doen ze niet in de lift | ik begrijp hun humor niet | van een dorp in marokko naar amsterdam |
      je wordt hier geacht je leraar tegen te spreken | gastvrijheid is hier heel anders |
      hoe pas je je aan zonder jezelf te verliezen | is dit onbeleefd of gewoon nederlands |
      mijn huisgenoten vinden mij luidruchtig maar thuis is iedereen zo |
      ik voel me een kind dat alles opnieuw moet leren | als surinamer dacht ik dat het hier net zo was |
      de eerlijkheid van die gasten doet pijn | twee werelden | cultuur training voor nieuwkomers |
      mijn chinese vriend vindt het hier koud qua mensen |
      gewend aan warmte en drukte en hier is alles stil na zes uur | vlaming in nederland en toch is alles anders |
      interculturele communicatie | ze eten hier om zes uur precies en dan moet je weg`,
    en: `culture shock | dutch directness | cultural differences | adapting |
      people plan everything three weeks ahead | they sent me a payment request for one coffee |
      nobody drops by unannounced here | it is dark at four and i cannot get used to it |
      teachers expect you to disagree with them | is this rude or just dutch |
      at home we share food and here you get one cookie | i do not understand their humour |
      how to adjust without losing who i am | dutch people seem cold and closed`,
  },
  homesick: {
    nl: `heimwee | mis thuis | terug naar huis | mis mijn ouders | ver van familie | mis mijn land | thuisgevoel |
      elke zondagavond in de trein huil ik | ik bel mijn moeder drie keer per dag | mijn hond is thuis en ik hier |
      het eten van mijn oma mis ik zo | ik tel de dagen tot de kerstvakantie | mijn bed hier voelt niet als van mij |
      op kamers en elke avond een brok in mijn keel als ik aan thuis denk |
      als ik de taal van thuis hoor op straat word ik week | mijn familie viert feest en ik kijk mee via facetime |
      ga ieder weekend terug omdat ik het hier niet uithou zonder ze | ramadan zonder mijn familie |
      de zee en de zon van bonaire | mijn zusje groeit op zonder mij | ik wil gewoon weer in mijn oude kamer slapen |
      lucht van mijn moeders trui ruiken | foto's van vroeger kijken in bed en janken |
      ticket naar huis is te duur en ik heb ze een jaar niet gezien | mijn oude vrienden zijn samen en ik zit hier |
      gaat dat gevoel van thuis willen zijn over | pas twee weken weg en nu al kapot van het gemis |
      ik mis het dialect en de kroeg in mijn dorp | mijn kamergenote huilt elke nacht om haar familie |
      verlang naar vroeger | ik had nooit zo ver weg moeten gaan studeren |
      mijn opa is oud en ik ben duizenden kilometers verderop | rotterdam is te groot ik wil naar zeeland |
      bij elke vlieger die overkomt denk ik daar moet ik in zitten | zodra ik mijn zusje op beeld zie breek ik |
      mijn hart is nog in mijn geboortedorp`,
    en: `homesick | miss home | far from family | miss my mum | i call my mother three times a day |
      counting the days until i can fly back | my family celebrates and i watch through a screen |
      i cry on the train every sunday evening | miss the food my grandmother makes |
      my bed here does not feel like mine | haven't seen my parents for a year because flights are expensive |
      does this longing for home go away | i just want to sleep in my old room | ramadan without my family`,
  },
  'making-home': {
    nl: `nieuw in de stad | net verhuisd | op kamers | pas verhuisd | stad leren kennen | eerste keer op mezelf |
      nieuwe buurt | sinds vorige week woon ik hier en ken ik alleen de supermarkt |
      van een dorp naar rotterdam in een weekend | leuke plekken in de stad voor nieuwe studenten |
      ik weet niet waar ik een fiets koop hier | mijn kamer staat vol dozen en ik voel me nog een gast |
      hoe maak je van een studentenkamer een thuis | waar ga je heen op zaterdag als je de stad niet kent |
      ik verdwaal nog steeds op weg naar school | stadswandeling voor nieuwe bewoners |
      voor het eerst zelf wassen koken en afval scheiden | ik woon nu in enschede en alles is onbekend |
      mijn huis is leuk maar de stad is nog van iemand anders | welke wijk is gezellig |
      ben hierheen gekomen voor mijn opleiding en moet nog landen |
      hoe vind ik een huisarts sportclub en kapper in mijn nieuwe woonplaats allemaal |
      mijn buren nog nooit gesproken | net uit huis en het is zo stil | tips voor op jezelf wonen | settelen |
      inburgeren in groningen als brabander | iets leuks om de nieuwe omgeving te verkennen |
      antikraak in een wijk waar ik niemand ken | heel mijn leven in een gehucht gewoond en nu een grote stad |
      verhuisd voor school | introductie van de stad missen omdat ik later kwam | vanuit paramaribo nu in den haag |
      wegwijs in de stad | ik ben hier pas komen wonen en wil de buurt ontdekken |
      uit het ouderlijk huis vertrokken en alles is nieuw`,
    en: `new in town | just moved here | new city | first time living on my own | only know the supermarket so far |
      from a small village to a big city | my boxes are still packed and i feel like a guest |
      how do i make my room feel like home | nice places in the city for newcomers | never spoke to my neighbours |
      i keep getting lost on the way to campus | tips for living alone for the first time |
      moved for my studies and still have to settle | city walk for new residents`,
  },
  visa: {
    nl: `visum | verblijfsvergunning | ind | bsn | digid | inschrijven gemeente | verlopen paspoort |
      tewerkstellingsvergunning | zoekjaar | mijn verblijfskaart verloopt in maart en wat dan |
      ik kan geen bankrekening openen zonder nummer van de gemeente |
      hoeveel punten moet ik halen om in nederland te mogen blijven |
      mijn huisbaas wil niet dat ik me op het adres inschrijf | afspraak bij de gemeente pas over zes weken |
      welke papieren heb ik nodig als ik van buiten europa kom | word ik uitgezet als ik stop met mijn opleiding |
      mag ik werken met een studentenvergunning | geboorteakte met apostille waar haal ik die |
      mvv aanvragen voor ik kom studeren | na mijn diploma een jaar blijven om werk te zoeken |
      mijn vriend wil hier komen wonen op partnerverblijf | vingerafdrukken laten afnemen |
      brief van de immigratiedienst en ik begrijp er geen woord van | moet ik mijn adreswijziging doorgeven |
      vijftig procent van de punten voor de ind | bewijs van inkomen voor verlenging van mijn verblijf |
      mijn pasje is kwijt waar meld ik dat als niet eu | reizen naar huis terwijl mijn verlenging loopt |
      inschrijving basisregistratie brp | nederlander worden na mijn studie | rijbewijs uit mijn land omzetten |
      gemeente zegt dat ik niet besta in het systeem | postadres bij de uni om ingeschreven te staan |
      tbc test verplicht | papieren kwijt | registratie in nederland als surinamer`,
    en: `visa | residence permit | bsn number | work permit | orientation year | my permit runs out in march |
      register at the municipality | i cannot open a bank account without a number |
      do i have to leave the country if i stop studying | how many credits to keep my permit |
      landlord does not let me register at the address | how many hours may i work as a non eu student |
      birth certificate with apostille | letter from immigration that i do not understand |
      can i travel while my extension is being processed | immigration office appointment`,
  },
};
