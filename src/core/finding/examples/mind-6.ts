import type { Examples } from './types.ts';

/** More of how students put the needs from stress to relaxation: scenes and consequences. */
export const MIND_6: Examples = {
  stress: {
    nl: `ik slaap met mn kleren aan zodat ik s ochtends minuten win | mijn tandarts vroeg of ik snachts knars | heb
      de oven aan laten staan en de fiets niet op slot alles gaat te snel | elke keer als outlook pingt voel ik het
      in mijn buik | ik sta bij rood licht al te vloeken dat het te lang duurt | gister gehuild omdat de ah geen
      hummus had en ik nog zoveel moest | me hoofd is een snelkookpan fr | kreeg koortslip nummer drie dit blok |
      ik eet staand want zitten kost tijd | mn nagels zijn op bro | kan school iets doen als het me ff teveel
      tegelijk is | wie kan mij helpen kiezen wat er deze week af mag | ik heb in een maand vijf kilo verloren van
      het rennen | vrienden zeggen dat ik praat als een versneld filmpje | de fysio zegt dat mijn rug vastzit door
      hoe ik leef | is er een les waar je leert minder opgefokt te zijn`,
    en: `my dentist asked if i grind my teeth at night | i burst into tears because the shop was out of bread | i
      eat standing up because sitting costs time | can someone help me choose what can wait this week | my physio
      says my back is locked because of how i live | nails bitten down to nothing this month | friends say i talk
      like a video on double speed`,
  },
  resilience: {
    nl: `een rotopmerking van een klant en ik ben de rest van de dienst onbruikbaar | mn zus zegt ik loop leeg bij
      elk krasje | afgewezen voor de commissie en ik heb me een week ingegraven | hoe doet zij dat zakken lachen en
      gewoon weer door | ik wil niet meer dat een appje mijn dag bepaalt | na die ene slechte beoordeling kon ik
      drie weken niks meer | ben zo van m'n stuk als er iets verandert | wil leren dat het niet gelijk game over is
      | een keer nee gehoord en ik vraag nergens meer iets | als iets tegenzit bel ik meteen mijn moeder om te
      huilen | bestaat er een training waar je leert tegen kritiek te kunnen | op mn werk zeggen ze kweek eens wat
      eelt | hoe raak ik minder snel van slag voor ik de zorg in ga | bij verlies met voetbal ben ik twee dagen
      niet te pruimen | ik wil een plan voor de volgende keer dat het misgaat | kan iemand mij leren om na een klap
      weer door te pakken`,
    en: `one rude customer and i am useless for the rest of my shift | got turned down for a committee and hid for
      a week | i dont want one text to decide my whole day | how does she fail laugh and just try again | any
      change of plan throws me completely | i want to learn that its not game over right away | is there a course
      on dealing with criticism`,
  },
  pressure: {
    nl: `mijn tante vraagt op elk feest wat ik gemiddeld sta | op de groepsfoto van de familie ben ik de eerste met
      een studie dus ik moet wel | ik durf een 7 niet in de app te zetten want daar staan alleen negens | ze hebben
      mijn kamer al als kantoor van de dokter bedacht | iedereen doet commissie plus bijbaan plus honours en ik
      slaap gewoon graag | mn ouders vragen eerst welk cijfer en dan pas hoe het met me is | als ik niet top 10 ben
      kan ik die master op mn buik schrijven | ik lieg over mijn resultaten omdat ze zo trots zijn | mijn trainer
      mijn vader mijn docent willen allemaal meer | bro iedereen koopt crypto en heeft een bedrijf en ik heb een 6
      voor recht | ik zit op vrijdagavond in de bieb omdat de rest er ook zit | het mag gewoon niet misgaan bij mij
      | mag je ook gewoon gemiddeld zijn op deze opleiding | hoe zeg ik dat ik niet nog een extra project erbij wil
      | selectie op cijfers hangt boven mijn hoofd het hele jaar | voor minder dan een acht krijg ik thuis die blik`,
    en: `my parents ask for the grade first and then how i am | i lie about my results because they are so proud of
      me | everybody posts their nines in the chat and i stay quiet | my whole family already calls me doctor |
      friday night in the library because everyone else is there | it is simply not allowed to go wrong for me | at
      home they give me that look for anything under an eight`,
  },
  perfectionism: {
    nl: `ik heb versie 14 final final echt final op mijn bureaublad | was om drie uur nog bezig met de marges van
      bijlage 2 | een spelfout in mijn appje en ik verwijder hem meteen | ik doe de vaat van mijn huisgenoten over
      want het was niet schoon genoeg | mn docent zei lever nou gewoon in en ik kon het niet | heb een voldoende
      afgewezen en wil hem overdoen | ik koop een nieuw schrift bij een lelijke krabbel | durf mn tekening niet te
      laten zien want de hand klopt niet | mijn deel moest 2 kantjes en het zijn er nu elf | ik blijf maar schuiven
      met die ene zin | waarom haal ik altijd net de deadline niet terwijl het allang goed was | groepje wordt gek
      van mij want ik verbeter iedereen | kan iemand tegen me zeggen wanneer iets klaar is | ik reken na een
      tentamen elke fout na tot ik misselijk ben | leren inleveren met een 6 in gedachten hoe dan | een acht komma
      vijf en ik denk alleen aan die anderhalf`,
    en: `my desktop has final final really final version 14 | i redo my roommates dishes because they were not
      clean enough | my teacher said just hand it in and i couldnt | two pages were asked and i wrote eleven | i
      delete a text when i see a typo in it | somebody please tell me when something is done | i want to redo a
      pass because it should have been higher`,
  },
  burnout: {
    nl: `ik stond op het perron en wist niet meer welke trein ik altijd neem | de bedrijfsarts zei drie maanden
      niks en ik ben 22 | mijn moeder kwam me ophalen want ik kon niet eens mijn tas inpakken | vroeger deed ik
      tien dingen op een dag nu een was en dan liggen | na mijn bestuur is er gewoon niemand meer thuis in mijn
      hoofd | licht geluid mensen alles is te veel sinds ik omviel | ik lees een appje drie keer en leg hem weg ik
      kan het niet | mag je halve dagen naar school als je net weer opbouwt | hoe vertel ik mijn slber dat ik eruit
      lig | mn collega zei je ogen staan leeg | ik wilde alleen even zitten en kwam niet meer overeind | ging maar
      door door door en toen poef | heb tijdens een les gehuild en kon niet meer ophouden en nu zit ik al weken
      thuis | de praktijkondersteuner zegt dat ik veel te ver ben gegaan | wanneer weet je dat je weer mag beginnen
      na zo'n crash | bro mn batterij is niet leeg hij is stuk`,
    en: `stood on the platform and forgot which train i always take | my mum had to come and get me i couldnt even
      pack a bag | light noise people its all too much since i crashed | my battery is not empty its broken | can i
      come back half days while i recover | went on and on and on and then poof | i just wanted to sit down for a
      minute and couldnt get up again`,
  },
  exhaustion: {
    nl: `ik heb in de bieb op mijn toetsenbord geslapen | mijn haar föhnen moet in twee rondes want mn armen zijn
      moe | ging om acht uur naar bed en werd gesloopt wakker | drie koffie op en nog geen mens | ik neem de lift
      voor een verdieping | docent vroeg of ik wel wakker was | vriendin wil stappen en ik denk alleen aan mijn
      kussen | ik val om na het eten alsof iemand de stroom eraf haalt | ben niet ziek en toch hang ik de hele dag
      als een natte krant | heb bij de was zitten dutten op de grond | kan ik bij school iemand spreken over mn
      energie | ff boodschappen is voor mij een dagvulling | kapooooot elke dag zonder reden | mijn ogen branden al
      voor de eerste les | ik cancel alles na zes uur want dan is het op | word om elf uur wakker van drie wekkers
      en slaap zo weer door`,
    en: `fell asleep on my keyboard in the library | i take the lift for one floor now | went to bed at eight and
      woke up wrecked | getting groceries is my whole day | my teacher asked if i was even awake | i cancel
      everything after six because there is nothing left | three coffees and still not a person`,
  },
  'self-esteem': {
    nl: `ik heb mijn vraag drie keer gewist voor ik hem in de chat zette | als iemand me aardig vindt denk ik dat
      ze me nog niet kennen | ik laat altijd een ander voorgaan bij de bus | stond in de spiegel van het pashok en
      ben weggelopen | mijn cijfer was een 8 ze zullen zich wel vergist hebben | bij elke vacature denk ik dat is
      voor echte mensen | ik lach mee als ze me belachelijk maken | mn vriend kiest altijd de film het eten alles |
      ik bied mijn excuses aan omdat ik besta zeg maar | iedereen in de collegezaal snapt het behalve ik denk ik
      dan | durf geen loonsverhoging te vragen want wat stel ik voor | ik vraag aan vier mensen of mijn broek kan |
      straks zien ze dat ik maar wat doe | hoe wordt je iemand die gewoon zegt wat ie vindt | zelfs op mijn eigen
      feestje sta ik in de weg voor mn gevoel | is er iets op school waar je leert in jezelf te geloven`,
    en: `i deleted my question three times before posting it | if somebody likes me i think they just dont know me
      yet | i got an eight they must have mixed up the papers | i laugh along when they make fun of me | i ask four
      people if my outfit is okay | every vacancy feels like its for real people not me | my boyfriend decides
      everything because i dont trust my taste`,
  },
  shyness: {
    nl: `heb een halfuur voor de deur van de introductie gestaan en ben naar huis gefietst | ik bestel alleen via
      de zuil bij de mac | camera uit microfoon uit en hopen dat ze me vergeten | stap een halte eerder uit omdat
      een klasgenoot instapte | kapper uitgesteld want dan moet je praten | ik typ hoi en haal het weer weg al drie
      weken | in de pauze loop ik rondjes zodat het lijkt of ik ergens heen moet | mijn pakketje ligt bij de buren
      en ik durf niet aan te bellen | bij gym op school stond ik ook al in de hoek | ze dachten dat ik geen
      nederlands sprak omdat ik nooit wat zeg | ik kijk op mn telefoon zonder dat er iets op staat | me nek word
      helemaal rood als ze mn naam noemen | verjaardag van een vriendin en ik ken verder niemand dus ik ga niet |
      kan ik een afspraak maken zonder te bellen | heb me ziek gemeld voor het kennismakingsuitje | ik weet het
      antwoord en toch hou ik mn mond dicht in groepjes van vier`,
    en: `stood outside the intro party for half an hour and cycled home | i only order at the screen so i dont have
      to talk | typed hi and deleted it every day for three weeks | my parcel is at the neighbours and i dont dare
      ring the bell | i walk laps in the break to look like im going somewhere | can i book without making a phone
      call | got off the bus early because a classmate got on`,
  },
  'social-skills': {
    nl: `ik vertelde een grap en iedereen keek naar zijn schoenen | weet nooit of iemand wil knuffelen of een boks
      geeft | ik vraag wat studeer je en daarna is mijn script op | ze vroegen hoe gaat het en ik gaf een verhaal
      van tien minuten | volgens mn huisgenoot kijk ik boos als ik luister | ik app terug met ok en dan denken ze
      dat ik kwaad ben | hoe lang kijk je iemand aan zonder dat het eng wordt | op stage zeg ik u tegen iedereen en
      ze lachen | ik stond bij een groepje en niemand schoof op wat doe ik dan fout | gesprek met de schoonouders
      was pijnlijk stil | leren hoe je doorvraagt zonder verhoor | altijd alleen online gepraat en nu moet het irl
      | ik sta te dicht op mensen zei iemand | mn humor valt verkeerd in deze klas | waar kan je veilig oefenen met
      gesprekjes | wanneer stop je met appen als iemand kort terug doet`,
    en: `i told a joke and everyone looked at their shoes | never know if its a hug or a fist bump | they asked how
      are you and i talked for ten minutes | i run out of script after what do you study | how long do you look
      someone in the eye before it gets creepy | people think im mad because i text back ok | grew up talking
      online and now it has to happen in real life`,
  },
  'fear-of-failure': {
    nl: `ik heb me voor de derde keer uitgeschreven een dag voor het tentamen | heb een leeg blad ingeleverd
      terwijl ik de stof kende | osiris staat open en ik durf niet naar beneden te scrollen | bij het afrijden deed
      ik alsof ik niks kon | de begeleider keek mee en ik prikte mis terwijl het altijd lukt | ik kies alleen
      vakken waarvan ik weet dat ik ze haal | zodra er een stopwatch bij komt kan ik niet meer rekenen | ben naar
      huis gegaan vlak voor ik aan de beurt was | liever een nv dan een onvoldoende | wat als ik het gewoon niet in
      me heb | thuis een 9 in de oefentoets en daar een 3 weer hetzelfde liedje | mn kop word leeg als de docent
      naast me komt staan | ik zeg dat ik niet geleerd heb zodat het niet erg is als ik zak | kan je een toets in
      een rustig lokaal doen als je dichtslaat | wie kan me helpen want ik laat steeds kansen lopen uit schrik |
      heb de audities afgezegd want straks ben ik niet goed genoeg`,
    en: `signed out of the exam again one day before | handed in an empty page while i knew the answers | i only
      choose courses i am sure to pass | i tell everyone i didnt study so failing hurts less | as soon as there is
      a timer i cant count anymore | went home right before it was my turn | my head empties when the examiner
      stands next to me`,
  },
  'exam-stress': {
    nl: `in de trein naar de rai ben ik twee keer uitgestapt om over te geven | ik zit een uur te vroeg voor het
      lokaal met ijskoude handen | heb mijn pas drie keer gecheckt en toch zweet | vannacht droomde ik dat ik in mn
      pyjama in de zaal zat | me ma zet kamillethee neer maar ik krijg niks weg deze week | iedereen leest nog snel
      en ik wil alleen maar naar huis | het geluid van die klapstoeltjes geeft me al kippenvel | elke toetsperiode
      krijg ik weer uitslag | mag ik tijdens de toets even naar buiten als ik het benauwd krijg | nog 2 nachtjes en
      ik doe geen oog dicht | ik tel de tegels in de gang voor de examenzaal om rustig te blijven | mijn laptop
      staat op 30 procent en mn hartslag op 200 in die zaal | heb ruzie met iedereen thuis als het weer die week is
      | kan ik ergens leren hoe je kalm die zaal ingaat | bij de eerste bladzijde omdraaien suizen mijn oren | blok
      twee komt eraan en mn buik weet het al`,
    en: `got off the train twice to be sick on my way to the exam | an hour early outside the hall with freezing
      hands | the sound of those folding tables gives me chills | i break out in a rash every test period | may i
      step outside for a minute during the exam | two more nights and i cant close my eyes | i fight with everyone
      at home when its that week again`,
  },
  'exam-prep': {
    nl: `maandag toets en ik heb het boek nog in plastic | waar staat wat ik precies moet kennen | ik heb 11
      colleges niet gezien en het is woensdag | mag ik een spiekbrief maken en hoe maak je een goeie | slides of
      boek wat komt er echt op | docent zegt alles is belangrijk bedankt man | heb je genoeg aan alleen de
      oefenvragen doen | wie heeft de antwoorden van vorig jaar | twee tentamens op een dag hoe ga je dat leren |
      kan ik bij de docent vragen wat er op komt | ik heb drie dagen en vijf hoofdstukken reken maar uit | skills
      toets wondzorg kan ik ergens in het lab oefenen | vrijdag taalexamen en ik weet niet eens hoe de vragen
      eruitzien | hoe weet je of je klaar bent voor de toets | geef me een plannetje voor de laatste week ervoor |
      wanneer stop je met leren de avond van tevoren`,
    en: `test on monday and the book is still in plastic | eleven lectures unwatched and its wednesday | slides or
      book what really gets asked | can i practise in the skills lab before my assessment | how do i know when i am
      ready for the test | three days five chapters do the maths | when do you stop studying the evening before`,
  },
  resit: {
    nl: `mag ik dat tentamen nog een keer doen | 5,4 wtf ze rondt niet eens af | dezelfde zaal dezelfde stof
      dezelfde docent over drie weken | vakantie naar turkije staat geboekt en nu valt die toets precies dan |
      hoeveel kansen krijg ik per jaar voor een vak | ik dacht ik had hem en toen kwam de mail | ben de enige van
      mn groepje die in juli terug moet | moet ik me opnieuw inschrijven of gaat dat vanzelf | mn opdracht kwam
      terug met niet voldaan en nu | 4e keer boekhouden inmiddels ken ik de surveillant | mijn vader denkt dat ik
      het vak haalde maar ik moet in juli weer | wie bepaalt of je nog een extra kans krijgt | kan ik eerst met de
      docent doornemen wat er fout ging | als ik deze weer niet haal mag ik dan nog wel over | het was mijn eigen
      schuld ik had niks gedaan en nu mag ik weer | weer net niet die rot cesuur`,
    en: `can i sit that exam one more time | they dont even round up a 5.4 | flight is booked and now the test is
      that same week | do i have to sign up again or does that go by itself | fourth time and i know the
      invigilator by name | who decides if i get an extra attempt | can i go through my mistakes with the teacher
      first`,
  },
  presenting: {
    nl: `ik heb een groepsgenoot twintig euro geboden om mijn stukje te doen | morgen 5 minuten praten en ik oefen
      al drie dagen tegen de kat | mijn mond wordt zo droog dat mijn lippen plakken | ik hou het blaadje vast met
      twee handen anders zien ze het trillen | iedereen keek en ik begon te giechelen en kon niet stoppen | moet op
      de ouderavond van mn stageschool iets vertellen help | ik sla altijd mijn beurt over in de dagopening | de
      docent wijst mensen aan dus ik ga niet meer naar dat vak | in de chat ben ik grappig maar in de klas hoor je
      me niet | kan ik een vervangende opdracht krijgen voor die pitch | bij teamoverleg op stage knik ik alleen |
      ik ging naar voren en zei uh en ging weer zitten | wie kan met mij oefenen voor mijn verdediging | stem
      schiet omhoog alsof ik twaalf ben | ze filmen het ook nog en dan moet je jezelf terugkijken | op mn zesde
      uitgelachen bij een spreekbeurt en sindsdien nooit meer`,
    en: `offered a teammate twenty euros to do my part of the talk | practising five minutes in front of my cat for
      days | i hold the paper with both hands so nobody sees it shake | the lecturer picks people at random so i
      stopped going | funny in the chat but silent in the classroom | can i get another assignment instead of the
      pitch | i walked to the front said uh and sat down again`,
  },
  anxiety: {
    nl: `ik heb de route drie keer van tevoren gereden voor ik durfde | zit al een uur met mn jas aan op de bank |
      mijn locatie staat aan bij vijf mensen voor het geval dat | elk onbekend nummer denk ik nu is er iemand dood
      | ik neem nooit de achterste bank want dan kan ik er niet uit | mn pinpas al een week niet gebruikt want de
      stad in gaan lukt niet | ik slaap pas als het licht wordt want dan is het veilig | thuis kijk ik achter het
      douchegordijn | een vlekje op mijn arm en ik heb al afscheid genomen bij wijze van spreken | ben omgekeerd
      bij de tourniquets van het station | ik raak geen deurklinken meer aan | de weg over de brug durf ik niet dus
      ik fiets om | stel dat er iets gebeurt stel dat stel dat | mn vrienden gaan naar pinkpop en ik zeg dat ik
      moet werken maar het is de menigte | kan iemand met me mee naar buiten de eerste keren | altijd op scherp
      terwijl er niks is ofzo`,
    en: `been sitting on the sofa with my coat on for an hour | i turned around at the station gates again | i
      check behind the shower curtain every night | i sleep only when it gets light because then its safe | five
      people can see my location just in case | i cycle around because i dont dare cross the bridge | every unknown
      number means somebody died in my head`,
  },
  panic: {
    nl: `zat in de gang op de grond en de conciërge haalde een bekertje water | de buschauffeur moest stoppen want
      ik dacht dat ik doodging | ineens was het geluid weg en zag ik alleen zwarte randjes | spoedeisende hulp
      stuurde me naar huis met niks aan de hand | mijn vingers gingen krom staan zo raar ademde ik | het kwam
      gewoon terwijl ik tandpasta kocht | ik zit nu op een wc en mijn hart gaat als een gek wat moet ik doen |
      sinds die keer in de lift zit ik altijd bij de deur | ff niks meer kunnen zeggen alleen hijgen | de docent
      dacht dat ik epilepsie had | ik tel nu tot honderd want het begint weer | heb altijd een boterhamzakje bij me
      | hele lijf trilde en iedereen keek | me borst me armen alles tintelt is dit normaal | bij de kassa alles
      laten staan en naar buiten gerend | elke keer denk ik dit is hem nu blijf ik erin`,
    en: `sat on the corridor floor while the caretaker got me water | the sound went away and i saw black edges | a
      and e sent me home because my heart was fine | im in a toilet right now and my heart wont slow down | left my
      groceries at the till and ran outside | my fingers went stiff from breathing so fast | it just came while i
      was buying toothpaste`,
  },
  worrying: {
    nl: `hij liet me op gelezen staan en ik heb al zeven theorieën | ik lig in bed en ga alle gesprekken van groep
      8 na | straks heb ik de verkeerde minor gekozen en dan ook geen baan en dan ook geen huis | heb de docent
      gemaild en nu denk ik aan elke komma | 03.47 weer klaarwakker over niks | ik maak lijstjes van dingen die mis
      kunnen gaan | vakantie was leuk maar ik was er niet bij met mn kop | een kleine hik van de auto en ik zie al
      een rekening van duizend euro | douchen is het ergst dan begint de band weer | kan iemand mn brein ff op
      vliegtuigstand zetten | ik vraag drie keer is alles goed tussen ons | mijn kussen kent al mijn problemen |
      moet ik dit of dat en dan is het avond | in mijn hoofd ben ik al ontslagen blut en alleen | wat bedoelde ze
      met dat knipoogje | zet ff uit die film in mn kop pls`,
    en: `left on read and i already have seven theories | i lie in bed going over things i said when i was ten |
      put my brain on airplane mode please | i make lists of everything that could go wrong | 3.47 wide awake about
      nothing again | i ask three times if we are still okay | in my head im already fired broke and alone`,
  },
  'low-mood': {
    nl: `mijn planten zijn dood en het doet me niks | ik heb al twee weken hetzelfde vest aan | spotify zegt dat ik
      alleen nog huilmuziek luister | ze vroegen waar ik naar uitkijk en ik wist niks | kruimels in bed en de
      rolluiken dicht dat is mijn week | iedereen juichte bij het ek en ik keek naar de muur | ik was niet eens
      blij toen ik slaagde | mn moeder hoort aan mn stem dat er iets is | mijn gitaar staat al maanden in de hoek |
      in de spiegel zie ik iemand die ik niet ken met doffe ogen | ik antwoord haha en ondertussen lig ik te janken
      | zondag niet uit bed geweest behalve voor de bezorger | eten smaakt naar karton de laatste tijd | feestje
      film mensen ik zeg overal nee op want ik voel er niks bij | gwn leeg ofzo | kan je op school met iemand
      praten als je al maanden niet lacht`,
    en: `my plants died and i felt nothing | wearing the same hoodie for two weeks | they asked what im looking
      forward to and i had no answer | i wasnt even happy when i passed | i type haha while im lying here crying |
      food tastes like cardboard lately | my guitar has been in the corner for months`,
  },
  emotions: {
    nl: `ik begon te huilen toen de kassajuf vroeg of ik een bonnetje wilde | weet niet of ik boos ben of
      verdrietig of gewoon honger heb | mn vriend zegt praat nou en er komt niks uit | gisteren op de wereld
      vandaag in de kelder | ik lach op begrafenissen serieus | bij elk filmpje van een soldaat die thuiskomt ben
      ik weg | ik voel de ruzie van de buren in mn eigen maag | in therapie vroegen ze waar voel je dat en ik had
      geen idee | van binnen schreeuw ik en van buiten zeg ik prima joh | zij kreeg de stage en ik gunde het haar
      niet en dat vind ik zo lelijk van mezelf | mn slber zei het is oké en toen brak de dam | leren huilen op je
      twintigste | ik app dingen in een bui en wil ze een uur later terug | thuis was boos zijn verboden dus ik kan
      het niet | voel me vies over wat ik gezegd heb al dagen | is er iemand die helpt met snappen wat ik voel`,
    en: `cried because the cashier asked if i wanted a receipt | cant tell if im angry sad or just hungry | she got
      the internship and i hated her for it and then hated myself | i laugh at funerals | on the inside i scream
      and on the outside i say fine | i send things in a mood and want them back an hour later | being mad was not
      allowed at home so i never learned how`,
  },
  anger: {
    nl: `ik heb mijn telefoon van de trap gegooid om een update | gast toeterde en ik ben uitgestapt | mn
      huisgenoten fluisteren als ik thuiskom met zo'n kop | vuist in de kussens tot de veren eruit kwamen | mijn
      zusje van zes zei je bent een monster als je schreeuwt | nog een opmerking van die teamleider en ik doe iets
      doms | werd uit de zaalvoetbal gehaald want ik ging weer los | ik stuur appjes van vier schermen in
      hoofdletters | achteraf schaam ik me kapot voor dat gescheld in de gang | het zit al bij het opstaan in mn
      lijf alsof ik wil knokken | mn kaken doen zeer van het inhouden op stage | iedereen moet ff uit mn buurt
      blijven vandaag | bij fifa vliegt er altijd iets | waar kan ik heen om minder snel te ontploffen | mijn
      vriendin gaat weg als ik me nog een keer zo laat gaan | kreeg een waarschuwing omdat ik een stoel omgooide`,
    en: `threw my phone down the stairs over an update | my little sister called me a monster when i shouted | my
      housemates go quiet when i come in with that face | i got a warning for kicking over a chair | i send four
      screens of caps and regret it | she will leave if i lose it like that again | it is in my body from the
      moment i wake up like i want to fight`,
  },
  relaxation: {
    nl: `ik zat in de zon en dacht aan de was | mijn horloge zegt dat ik nul minuten rust heb gehad | wanneer ik
      stil ben ga ik trillen dus ik ben nooit stil | wil een uurtje nergens bereikbaar zijn | ik kijk netflix met
      mn laptop open en mn telefoon in de hand | hoe kom ik uit die werkstand na mn dienst | beetje leren ademen
      met mn buik zei de logopedist | waar op school kan ik even mijn ogen dicht doen | iets met regen geluiden en
      een dekentje | ik wil een avond zonder dat ik iets moet voelen moeten doen | na college zit ik nog drie uur
      aan | loslaten zegt iedereen maar hoe doe je dat man | zou graag iets doen met klei of kleuren gewoon om
      zacht te worden | is er een middagje waar je alleen maar hoeft te liggen | chill modus vinden in een huis met
      twaalf mensen | korte oefening voor in de trein graag`,
    en: `sat in the sun and thought about laundry | my watch says i had zero minutes of rest | how do i leave work
      mode after a shift | i want one hour where nobody can reach me | everyone says let go but how do you do that
      | a short exercise i can do on the train | somewhere at school i can just close my eyes`,
  },
};
