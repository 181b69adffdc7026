import type { Examples } from './types.ts';

/** Second round: scenes and side roads behind the needs about papers, origin, safety, love and rights. */
export const LIFE_6: Examples = {
  insurance: {
    nl: `ben door me been gegaan op de ski met school wie betaalt die helikopter |
      me ma zegt jij moet nu zelf je premie overmaken | bril kwijt in de gracht krijg ik daar wat voor |
      18 geworden en opeens 150 per maand eraf | apotheek wou 60 euro zien voor mn zalf |
      ik rij ubereats op mn scooter en viel wie dekt mij | mag de eigen bijdrage in stukjes |
      kreeg een acceptgiro voor een mri scan | ben ik via stage gedekt als een patient valt door mij |
      fysio stopt na 9 keer zegt de balie | gaat mn polis door als ik een half jaar backpack |
      huisgenoot liet kaars branden en nu is alles zwart |
      welke papieren neem ik mee naar het ziekenhuis als ik uit polen kom |
      vorig jaar niks afgesloten en nu sturen ze boetes`,
    en: `broke my wrist skiing and the bill came to me | pharmacy wanted sixty euros at the counter |
      turned 18 and suddenly 150 a month is gone | dropped my flatmates tv who pays for that |
      am i covered while delivering food on my bike | backpacking for six months what happens to my policy`,
  },
  'dutch-course': {
    nl: `kassiere vroeg iets en ik zei maar ja | in de pauze lachen ze en ik lach mee zonder te snappen waarom |
      patienten zeggen dat ze mij niet verstaan | ik vertaal elke slide met mijn telefoon |
      mijn kind spreekt het al beter dan ik | bij sollicitatie zeiden ze kom terug als je vloeiend bent |
      kan ik op school avondles volgen voor de taal | telt het cijfer van de taalcursus mee voor mijn punten |
      huisgenoten praten aan tafel waar ik niks van volg | ben al drie jaar hier en bestel nog in het engels |
      wie betaalt mijn taalexamen | ik schrijf mails met google translate en dan lachen ze |
      werkgever wil b2 op papier | hoe oefen je als niemand geduld heeft met mij`,
    en: `the cashier asked something and i just said yes | my kid speaks it better than i do |
      everyone laughs at lunch and i laugh along | job rejected me until i am fluent |
      does the uni pay for the language exam | i translate every slide with my phone`,
  },
  refugee: {
    nl: `mijn advocaat belt en dan kan ik de hele dag niks | ik wacht op een brief die mijn leven bepaalt |
      mijn naam is anders gespeld op elk papier | zij zitten nog in het kamp in griekenland |
      iedereen vraagt wat ik in de vakantie ga doen ik mag niet reizen |
      heb drie landen gelopen en nu moet ik statistiek leren | op mijn pas staat staatloos |
      ik was bijna tandarts daar en hier begin ik bij nul | mag ik stage lopen met een w document |
      wie betaalt mijn boeken als ik leefgeld krijg | ze willen mij weer overplaatsen naar een dorp ver weg |
      moet ik mijn cijferlijst hebben om te starten of mag een toets |
      mijn interview bij de dienst is op dezelfde dag als mijn tentamen | kan mijn vrouw nog komen nu ik studeer`,
    en: `waiting for one letter that decides my life | my passport says stateless |
      my hearing is on the same day as my exam | they want to move me to another camp far from campus |
      i was almost a dentist there and start from zero here | can i do an internship while my case is open`,
  },
  ukraine: {
    nl: `telegram kanaal van mijn stad staat altijd open | mijn klasgenoten zijn daar nu soldaat |
      mama wil terug en ik moet hier examen doen | elke ochtend eerst tellen wie er gereageerd heeft |
      mijn oude school is een ruïne op de foto | papa mag het land niet uit | ik schrik van vuurwerk sinds 2022 |
      wij moeten van de boot af zegt de gemeente | ik studeer twee dingen tegelijk hier en online in kharkiv |
      mijn broer wordt volgende maand 18 en dan kan hij niet meer weg |
      hoe lang mag ik nog blijven als de regeling stopt | russisch praten in de gang en ik krimp in elkaar |
      krijg ik ook korting op het tarief nu ik gevlucht ben uit donetsk |
      opa begraven via een videobelletje vanuit poltava`,
    en: `my classmates from school are soldiers now | dad is not allowed to leave the country |
      i jump at fireworks since 2022 | every morning i count who replied |
      what happens to my stay when the directive ends | we buried grandpa over a video call from poltava`,
  },
  caribbean: {
    nl: `ze vragen of wij daar ook wifi hebben | tante zegt kom maar terug als het niet lukt |
      kreeg me winterjas van de kringloop ik wist niet hoe koud | hier belt niemand aan zonder afspraak |
      ik word gevraagd waar ik vandaan kom en dan of ik een paspoort heb |
      mn mai stuurt elke week een pakketje met de boot | orkaan seizoen en ik zit hier met me telefoon |
      in de klas durf ik niks te zeggen want mn nederlands klinkt anders | ben ik nou migrant of gewoon landgenoot |
      ze zetten me in een les voor buitenlanders | niemand haalde me op schiphol |
      waarom praten ze allemaal zo hard en kort | als ik terug ga moet ik alles in een keer aflossen of niet |
      wij eten om zes uur en iedereen gaat weer naar eigen kamer`,
    en: `they asked if we have wifi on the island | nobody picked me up at schiphol |
      hurricane season and i am stuck here | my mai ships me a box of food every month |
      they put me in a class for foreigners but i am dutch | if i go back do i pay it all off at once`,
  },
  'first-generation': {
    nl: `papa vraagt wat is een ects dan | ik nam broodjes mee en zij gaan sushi halen |
      bij de diploma uitreiking weet ik niet wat ik aan moet |
      mijn ouders tekenen alles wat ik voorleg ze lezen het niet |
      ik moet op verjaardagen uitleggen dat ik niet lui ben | waarom heeft iedereen al stage via een oom |
      thuis is geen bureau en geen boekenkast | ik durf geen vraag te stellen want dan weten ze dat ik niks weet |
      mijn vader denkt dat ik om twaalf uur klaar ben want dan is de les af |
      ze hebben het over latijn en hockey en ik knik | mn nichtjes kijken op tegen mij dus ik mag niet falen |
      voelt alsof ik per ongeluk ben toegelaten met mijn vmbo achtergrond | wat is een borrel en moet je daarheen |
      ik ben van mbo naar wo geklommen en ken hier de codes niet`,
    en: `everyone got an internship through an uncle | dad asks what a credit is |
      they talk about skiing and latin and i nod | i do not know what to wear to graduation |
      there is no desk in our house | my little cousins look up to me so i cannot fail`,
  },
  lhbtiq: {
    nl: `op familiefeesten ben ik gewoon de vriend van |
      ik verander zijn naam in haar naam als ik over het weekend vertel |
      mijn oma vraagt wanneer er een bruiloft komt | hij houdt mn hand niet vast als er mensen zijn |
      ik wis elke avond mn zoekgeschiedenis | ze lachten om die twee jongens in de film en ik lachte mee |
      imam zegt dit imam zegt dat en ik ben zo | moet ik op stage corrigeren als ze zeggen je man |
      me matties mogen niet weten met wie ik date | heb haar als huisgenoot voorgesteld aan mn ouders |
      voor het eerst naar de kroeg met de vlag en ik draaide om | op bijbelstudie bidden ze voor mensen als ik |
      is er iemand die weet hoe je dit thuis brengt | twee vaders op de ouderdag en mensen fluisteren`,
    en: `i change his name to hers when i talk about my weekend | told my parents she is just my flatmate |
      grandma asks when the wedding is | i clear my search history every night | my mates cannot know who i date |
      they pray for people like me in my church`,
  },
  gender: {
    nl: `bij de presentie roepen ze een naam die niet van mij is | mn lichaam klopt niet met wie ik ben |
      ik drink niks op school zodat ik nergens naar binnen hoef met m of v op de deur |
      op mn pasje staat een foto van wie ik was | ze zeggen hij en ik krimp | kan mn nieuwe voornaam in brightspace |
      binder in de zomer en flauwvallen bij gym | overal moet ik m of v aankruisen |
      de poli belt pas als ik allang klaar ben met studeren | mag mn diploma later met andere naam |
      mijn stem verraadt me aan de telefoon | docent maakt grappen over voornaamwoorden |
      thuis ben ik dochter en op kamers niet | vrij krijgen voor mijn operatie en hormonen`,
    en: `they call out a name that is not mine | my student card shows who i used to be | forms only have m or f |
      can my new name go in the system before it is official | my voice gives me away on the phone |
      i am a daughter at home and not on campus`,
  },
  faith: {
    nl: `hele familie zit aan tafel voor eid en ik zit in een toetszaal |
      vijftien uur niks gedronken en dan om vijf uur toets |
      op de borrel houd ik altijd een cola vast en moet ik uitleggen | mag ik een dag missen voor jom kippoer |
      sinds opa dood is geloof ik niet meer en dat mag niemand weten | ik deed mn doek af en nu praat mn zus niet |
      ze grinniken als ik voor het eten mn ogen dicht doe | op stage mag mijn kruisje niet zichtbaar |
      stage op zondag en ik hoor in de kerk | ik voel me leeg na vrijdag en weet niet of god luistert |
      ik wil bekeren maar mn ouders worden gek | practicum met varkensweefsel moet dat |
      verplicht kamp tijdens vasten | handen geven doe ik niet en nu is er gedoe`,
    en: `the whole family celebrates and i am sitting in an exam hall | fasting all day and the test is at five |
      i took my scarf off and my sister stopped talking to me | may i miss a day for yom kippur |
      internship on sundays but i go to church | i stopped believing and nobody may know`,
  },
  'prayer-room': {
    nl: `ik doe het nu in de parkeergarage achter me auto | dhuhr valt altijd in werkcollege drie |
      met mn kleedje onder mn arm door het hele gebouw zoeken | wasbak met water voor mn voeten is er niet |
      schoonmaker deed de deur open terwijl ik zat | kan ik weglopen uit de les voor tien minuten asr |
      het kamertje is altijd op slot na vijf uur | op locatie noord was er wel een op zuid niet |
      wij staan in de rij want er passen er maar vier | mag de organisatie dit weigeren of moeten ze een plek geven |
      in de winter zijn er drie momenten op een schooldag | schoenen uit en dan lopen mensen er doorheen |
      een rustige hoek voor mijn rozenhoedje tussen de lessen | tapijtje ligt vies en niemand regelt het`,
    en: `i do it behind my car in the parking garage | the little room is locked after five |
      can i step out of class for ten minutes for asr | only four of us fit so we queue |
      walking around the building with my mat | no sink to wash my feet`,
  },
  'quiet-place': {
    nl: `ik zit in de bezemkast bij de kopieermachine | heb drie tussenuren en overal zitten groepjes |
      mn kop bonkt en de les gaat zo weer verder | kan ik ergens me insuline doen en dan liggen |
      fietsenkelder is de enige plek zonder mensen | thuis zes broertjes school vol waar dan |
      ff platliggen na me nachtdienst voor het college | ik loop naar de kerk om de hoek om te zitten |
      wie heeft de sleutel van dat kamertje met de bank |
      ik ga naar huis tussen de lessen omdat ik nergens kan ontprikkelen | zitzak of bed ergens in het gebouw |
      waar ga je heen als je ineens moet janken | in de bieb fluisteren ze ook de hele tijd |
      ogen dicht op de trap en iemand vroeg of ik oke was`,
    en: `i sit in the copier closet | three free hours and groups everywhere | need to lie flat after my night shift |
      where do you go when you suddenly have to cry | the bike cellar is the only place without people |
      who has the key to that room with the couch`,
  },
  diversity: {
    nl: `op de poster staan alleen blonde mensen | ze noemen mij fatima maar ik heet fatiha |
      ik ben weer de spreekbuis als het over de islam gaat | de kerstborrel is groot en van divali weet niemand |
      bij anatomie zie je alleen witte huid | ik praat anders zodra ik door de draaideur kom |
      drie turken in een groepje en de docent haalt ons uit elkaar | waarom is er geen docent die op mij lijkt |
      thuis ben ik die kaaskop en hier die buitenlander | intro is een week bier en ik drink niet |
      hoe start ik een club voor studenten met roots in suriname | de casus gaat altijd over piet die skiet |
      hij vroeg of ik hier met een quotum was | wie in het bestuur gaat over gelijke kansen`,
    en: `the poster only has blond people on it | i become the spokesperson whenever islam comes up |
      i talk differently once i walk through the door | he asked if i got in through a quota |
      anatomy class only shows white skin | how do i start a club for students with my roots`,
  },
  discrimination: {
    nl: `ander naam op mn cv en ineens wel een gesprek | ik word gevolgd in de winkel naast school |
      klant wil niet door mij geholpen worden op stage | in de tram pakt ze haar tas vast als ik ga zitten |
      ze schuiven hun stoel op als ik kom | hij zei jullie soort |
      docent vraagt alleen mij of ik het zelf geschreven heb | met mn baard mag ik niet bij de kinderen op stage |
      ze noemen hem snor en mij bom | kamer was vrij tot ik belde met mn accent |
      elk groepje was al vol behalve voor ons drie | portier laat mijn blanke vrienden binnen en mij niet |
      ik krijg altijd de schoonmaak op stage de rest mag meelopen |
      hij zong dat liedje over chinezen toen ik binnenkwam`,
    en: `got a call back once i used a dutch name | she grabs her bag when i sit down |
      the room was free until they heard my accent | a client refused to be helped by me |
      only i get asked if i wrote it myself | he said your kind of people`,
  },
  bullying: {
    nl: `ik eet mn brood op de wc | mn stoel stond weer in de gang | iedereen had een uitnodiging behalve ik |
      ze tikken elkaar aan als ik iets vraag | sinds die presentatie noemen ze me pieper | docent lacht mee |
      ik wacht tot iedereen weg is voor ik naar buiten ga | me fietsbanden zijn al drie keer leeg gelopen |
      ik ben uit de groepsapp gekickt en niemand zegt waarom |
      op mn stage moet ik altijd de rotklusjes en ze proesten dan |
      mijn dochter wil niet meer naar school door die meiden | ze klappen sarcastisch als ik antwoord geef |
      ik heb de klas gewisseld en het gaat gewoon door | kan school die jongens schorsen`,
    en: `i eat my lunch in the toilet stall | everyone was invited except me | they clap sarcastically when i answer |
      removed from the chat and nobody says why | my bike tyres were flat for the third time |
      i wait until all of them have left`,
  },
  unsafe: {
    nl: `iedereen weet het van hem maar niemand zegt het | ik zet mn stoel bij de deur bij die man |
      we waarschuwen elkaar in de app voor wie je niet alleen moet treffen |
      ik kreeg te horen dat ik mn mond moest houden als ik door wilde |
      de deur van het lab gaat op slot als hij met je praat | eerst doen dan vraag je hier beter niks |
      ik loop om zodat ik niet langs dat kantoor hoef | mijn promotor leest mijn mails mee |
      als zij binnenkomt wordt het doodstil | ik heb het op papier gezet en durf het niet te sturen |
      de bestuursleden kregen wraak nadat iemand praatte | ik wil weten wat er met een melding gebeurt |
      hij kan mijn punten maken of breken | bij ons op het dispuut wordt je kaalgeschoren als je klikt`,
    en: `everybody knows about him and nobody says it | he can make or break my grade so i shut up |
      we warn each other who not to be alone with | i take the long way to avoid that office |
      i wrote it down and do not dare to send it | what happens to a report once i make one`,
  },
  threat: {
    nl: `er stond weer een witte golf voor de deur | hij weet mn trein |
      ze hebben gezegd dat ik moet oppassen als ik praat | ik heb mn naambordje weggehaald |
      mn ex kent al mn wachtwoorden en mijn route | dacht dat ik hem zag in de mensa en ik verstijfde |
      als ik hem blokkeer komt er een nieuw nummer | jongens van de straat willen geld van mij zien voor vrijdag |
      ik doe de gordijnen niet meer open | kan de school mijn lokaal niet op het scherm zetten |
      ze zeggen dat ze foto s aan mn oom sturen | hij schreef dat ik nog spijt krijg |
      ik neem elke dag een andere route | een groep zit achter mn broer aan en nu ook mij`,
    en: `there was that white car outside again | he knows which train i take | i took my name off the doorbell |
      new number every time i block him | they want money from me by friday or else |
      i keep the curtains closed and take a different route`,
  },
  harassment: {
    nl: `hij zei dat ik zeker wel van mannen houd zo | mijn trainer corrigeert altijd met zijn handen |
      ik ga altijd achter de tafel staan bij hem | hij noemt mij poppetje waar de hele ploeg bij is |
      opeens lag er een roos op mn jas met een briefje van mn docent |
      op de kraamafdeling een arts die te dichtbij komt | ik draag mn tas voor mn borst in het gangetje |
      hij knipoogt en zegt dat ik bij hem wel een voldoende haal |
      klant in de kroeg tikte op mn billen en de baas lachte | ik krijg elke avond een appje van de conciërge |
      ze wedden in de groep wie mij krijgt | hij deed alsof het een massage was |
      ik vind het vervelend maar hij is zo aardig verder | hij hangt over mn schouder en ademt in mn nek`,
    en: `my coach always corrects with his hands | he winks and says i will pass with him |
      i stand behind the table when he is there | they have a bet on who gets me |
      he breathes down my neck at the screen | the janitor texts me every night`,
  },
  'sexual-assault': {
    nl: `ik was er maar ik was er ook niet | mn ondergoed was binnenstebuiten toen ik wakker werd |
      sindsdien douche ik drie keer per dag | hij zei dat ik mee was gegaan dus ja |
      mn vriendin zegt dat het gewoon slechte seks was | ik heb niks gezegd want iedereen mag hem |
      ik kan die straat niet meer in | op die party gaf hij me een glas en toen is het zwart |
      mn lichaam deed het maar ik niet | het was mn neef en ik was negen |
      kan ik het nog laten onderzoeken na vijf dagen | hij zit in mn werkgroep en ik moet maandag weer |
      ze geloven me niet want ik was dronken | als ik parfum ruik van toen word ik misselijk`,
    en: `i was there but i was not | my friend says it was just bad sex | i wash three times a day since then |
      he gave me a glass and then it is all black | it was my cousin and i was nine | he is in my seminar on monday`,
  },
  'domestic-violence': {
    nl: `als hij mn sleutels hoort weet ik al hoe het gaat worden | mn tante zegt dat hoort bij het huwelijk |
      ik mag niet naar de les zonder mn broer erbij | ze hebben een ticket voor me gekocht en ik ken de man niet |
      hij heeft mn laptop kapot gegooid want ik was laat | ik lees zijn humeur aan zijn voetstappen |
      mn zusje slaapt bij mij in bed als hij schreeuwt | ik zeg tegen iedereen dat ik van de trap viel |
      ik bel alleen als hij op werk is | hij wil weten wat ik heb gegeten en met wie |
      na de klap is hij lief en kookt hij | mag ik stoppen met mn studie om bij haar te blijven |
      mn moeder slaat als het huis niet netjes is | waar kan ik vanavond heen zonder dat ze me vinden`,
    en: `i read his mood in his footsteps | they bought me a ticket and i do not know the man |
      i tell everyone i fell down the stairs | my little sister sleeps in my bed when he shouts |
      he wants to know what i ate and with whom | i only call when he is at work`,
  },
  'online-abuse': {
    nl: `me gezicht zit op een lijf dat niet van mij is | iemand heeft een account met mn naam en mn zusje volgt het |
      ze sturen het naar mn moeder zegt ie | ik krijg dms van mannen die mn adres weten |
      oud fotootje van mij rond in de jaargroep | een app met scores van alle meiden uit mn klas |
      hij had stiekem opgenomen toen we belden | iemand deed alsof hij mij was en vroeg geld aan mijn oma |
      ik slaap niet want misschien staat het er alweer op | hoeveel mensen hebben het nu al gezien denk je |
      mn ex zit nog in al mn accounts | ze maken memes van mn verspreking in college |
      kan ik het ergens laten weghalen | ik heb drie keer mn nummer veranderd`,
    en: `someone has an account with my name and my sister follows it | an app rates all girls in my class |
      he says he will send it to my mother | strangers message me with my own address |
      how many people have seen it by now | they made memes of my slip in the lecture`,
  },
  boundaries: {
    nl: `ik heb alweer een dienst overgenomen | zij huilt en dan geef ik toe |
      ik sta elke zaterdag te verhuizen voor mensen | hij vroeg het drie keer dus zei ik maar ja |
      mn kamer is de opslag van iedereen | ik antwoord om 1 uur nog op appjes van het groepje |
      ik lachte mee terwijl ik het niet oke vond | elke dinsdag oppassen op mn neefje zonder dat iemand het vraagt |
      ik doe nu het hele project omdat niemand opschiet en ik niks zeg |
      date kuste mij en ik wilde niet maar bleef staan | ik knik en pas in bad weet ik dat het niet kon |
      ze vinden me lief daarom doe ik alles | hoe zeg ik tegen mn vriend dat ik vanavond niks wil |
      ze lenen geld en ik durf er niet om te vragen`,
    en: `took over another shift again | she cries and then i give in | i laughed along while i hated it |
      he asked three times so i said fine | i answer project texts at 1 am | i only know afterwards it was not okay`,
  },
  relationship: {
    nl: `hij heeft twee telefoons | ik mag niet met jongens uit mn klas praten van haar |
      we zien elkaar drie weken niet door haar stage | zij wil kinderen ik niet |
      mn hart gaat als een gek als ik zijn naam zie | ik ben wit hij niet en mn oma vindt dat niks |
      ik zit steeds op haar laatst online te kijken | hij noemt mij zijn vriendin niet |
      is dit nog houden van of gewoon gewoonte | hij is mn eerste en ik weet niet of het zo hoort |
      we vechten over afwas maar het gaat over wat anders | een leuke jongen uit werkcollege hoe begin ik dat |
      hij doet leuk als we alleen zijn en koel bij zn vrienden | samen sparen of ieder apart dat botst`,
    en: `he has two phones | my heart races when i see her name pop up | he will not call me his girlfriend |
      we fight about dishes but it is about something else | is this love or just habit |
      cute guy in my seminar how do i even start`,
  },
  breakup: {
    nl: `de helft van mn vrienden is nu van haar | zijn tandenborstel staat er nog |
      ik lees onze chat terug tot het licht wordt | ben van ons huis naar een kamertje verhuisd in een week |
      zijn moeder belde nog om te huilen | ik kon het vak niet meer volgen want hij zit er |
      hij ging met mn huisgenoot | we zouden samen naar barcelona in de zomer |
      gisteren zag ik ze samen bij de appie | de hond is bij hem | hij wil mn sleutel terug |
      ik zeg tegen iedereen dat het goed gaat en dan fietsend janken |
      zij had het al maanden bedacht en ik wist niks | vijf jaar en nu moet ik alleen leren koken`,
    en: `his toothbrush is still here | half of my friends are hers now | saw them together at the supermarket |
      i reread our chat until it gets light | i cry on my bike and say i am fine | he has the dog`,
  },
  legal: {
    nl: `ik moet om 9 uur bij de rechtbank en heb geen idee | mn huisgenoot heeft mijn handtekening gezet |
      iemand wil mijn fiets terug maar ik heb hem gekocht |
      ze hebben een brief gestuurd in moeilijk nederlands en er staat een datum op |
      mag een bedrijf mij gewoon blijven afschrijven | ik heb een bekeuring omdat iemand anders op mn brommer zat |
      ik sta als verdachte genoemd want ik was er toevallig bij | ze vragen 2000 euro voor een kras |
      de politie wil dat ik een verklaring kom afleggen | na een vechtpartij is er aangifte tegen mij |
      wat staat er in mn dossier bij justitie en kan ik het zien | mn moeder zit in een zaak en ik moet tolken |
      mag ik opnemen wat mijn docent zegt | waar vind ik een gratis advocaat voor een student`,
    en: `i have to be in court at nine and know nothing | my flatmate signed in my name |
      they want two thousand for a scratch | police asked me to come in for a statement |
      a letter in hard dutch with a date on it | am i allowed to record a conversation`,
  },
};
