import type { Examples } from './types.ts';

/** Second round: scenes and side roads behind the needs about work, habits, sleep, food, the body and care. */
export const LIFE_7: Examples = {
  'job-trouble': {
    nl: `ik sta in de app als ziek maar de baas zegt kom toch | ze schrappen me van het rooster als ik nee zeg |
      heb een proefweek gewerkt en niks gekregen | chef gooide een pan en zei opzouten |
      ik mag mn telefoon niet opnemen van mn baas en hij belt wel in de les |
      nachtdienst tot zes en dan half negen college | mijn bordje met naam is weggehaald van het rooster |
      ze vragen of ik als zzp wil beginnen met twee uur uitleg | ik werd betaald met restjes van de keuken |
      er is geld uit de kassa en ze wijzen naar mij | hoeveel uur mag ik met mijn studievisum werken |
      bezorgdienst zet me uit de app zonder reden | als ik ziek ben moet ik zelf een vervanger zoeken |
      hij betaalt tien euro per uur en ik ben 22`,
    en: `my name vanished from the rota | worked a trial week and got nothing |
      boss says find your own replacement if you are sick | money is missing from the till and they look at me |
      night shift until six and then class | the app just deactivated me`,
  },
  alcohol: {
    nl: `mn huisgenoten tellen de flessen in de glasbak | mn vriendin zegt kies maar |
      ik stop na twee zei ik en het werden er elf | ik heb vrijdag ook iemand gebeld en weet niet wie |
      mn foto s van zaterdag wil ik niet zien | ben met mn kin op de stoep wakker geworden |
      een feestje zonder en ik ging om tien uur weg | ik poets mn tanden drie keer voor stage |
      mn rijbewijs ligt bij de politie | ik lach om alles met een slok op en nuchter niks |
      om twee uur middag een blikje van de automaat is toch niks | als ik niet meedrink gooien ze het over me heen |
      mijn kratjes gaan eraan voor mn boodschappen | pa zei jij begint op opa te lijken`,
    en: `my housemates count the bottles in the glass bin | said two and it became eleven |
      i do not want to see saturdays photos | my girlfriend gave me an ultimatum |
      brush my teeth three times before placement | the police have my licence`,
  },
  cannabis: {
    nl: `mn gordijnen ruiken en mn ma rook het | ik vergeet de zin halverwege dat ik m zeg |
      ik haal elke donderdag en zaterdag is het op | ik zweet mn bed uit sinds ik gestopt ben |
      eerst een puntje dan pas naar de les | mn ogen zijn rood en docent vroeg of ik gehuild had |
      eten en lachen lukt alleen nog als ik heb gerookt | we zitten in de auto achter de sporthal |
      vijf dagen clean en ik ben agressief tegen mn moeder | zonder rook geen film en geen eten en geen slaap |
      dealer heeft mn bezorgadres | bro ik ben al een uur weg en ik heb zo college |
      ik zit vast in die ene gedachte sinds gister in dat steegje | doe ik mn examen met een grammetje in mn tas`,
    en: `my curtains smell and mum noticed | red eyes and the teacher asked if i cried |
      i forget my sentence halfway | buy on thursday gone by saturday | sweating through my sheets since i stopped |
      stuck in one thought since that edible`,
  },
  drugs: {
    nl: `ik knarste zo dat mn tand brak | het zakje op de eettafel staat er elk weekend |
      ik ben zondag pas thuisgekomen en het was vrijdag | mn neus loopt altijd en ik zeg hooikoorts |
      mn maat ging grijs en niemand durfde 112 te bellen | dinsdag huil ik om een reclame |
      iemand schoof een pilletje door de zaal en ik nam | ik zag mezelf van bovenaf en het gaat niet over |
      op tafel lag mn pasje met wit erop en mn ma kwam binnen | sinds het festival hoor ik geluiden |
      mn vriendin belt de volgende dag altijd of ik nog leef na zo n nacht | bij de douane op het festival gepakt |
      mn verloofde ruikt naar chemisch | er ging een waarschuwing rond en ik had er zo een genomen`,
    en: `ground my teeth until one broke | home on sunday and left on friday |
      my nose always runs and i say hay fever | friend went grey and nobody called 112 |
      on tuesdays i cry at adverts | i saw myself from above and it will not stop`,
  },
  'study-drugs': {
    nl: `ik heb twee nachten doorgehaald met spul van een huisgenoot | het ging top tot maandag en toen plat |
      hij vraagt vijf euro per stuk in de gang | mn hart ging zo tekeer in de ub dat ik buiten moest zitten |
      zonder zit ik naar een leeg document te staren | hij heeft het van zn broer die echt adhd heeft |
      mn cijfers zijn sinds dat doosje omhoog en nu durf ik niet meer zonder |
      in de tentamenweek eet ik twee bananen | ze delen strips uit in de huisapp |
      ben ik dan wel slim of is dat de pil | dokter vroeg of ik adhd heb en ik zei maar ja |
      om vier uur in de nacht ruim ik mn kast op ipv slapen | kan de examencommissie daar iets van zien |
      heb 40 blikjes red bull in een week`,
    en: `five euros a piece in the corridor | two nights without rest with stuff from my flatmate |
      great until monday and then flat | my heart went so fast in the library i had to sit outside |
      am i smart or is it the pill | my grades went up since that little box`,
  },
  medicine: {
    nl: `ik kijk steeds of er nog twee in de strip zitten | mn oma s kastje is mijn voorraad |
      assistente zei je bent te vroeg met je herhaling | ik heb er eentje genomen en mn hele zaterdag is weg |
      ik ging naar een andere dokter omdat de eerste niet meer geeft |
      na zo n halfje ben ik de hele volgende dag een zombie | mn vader vroeg of ik het doosje had gezien |
      zonder dat pilletje durf ik de trein niet in | ik leg ze in de kelder en haal ze om twaalf uur toch weer |
      wat gebeurt er als ik er in een keer mee stop | pilletje voor mn tentamen en ik was zo sloom |
      het doosje voor zes weken was in vier weken leeg | mn vriendin wil er elke nacht een van mij |
      rijden met die sticker op het doosje mag niet toch`,
    en: `i count how many are left in the strip | gran's cabinet is my supply |
      the assistant said i am too early for a refill | went to another doctor because mine stopped giving |
      took one and my whole saturday is gone | what happens if i stop all at once`,
  },
  smoking: {
    nl: `ik verstop dat ding in mn etui voor mn ma | ik sta in de regen voor een puffje |
      de tandarts zag het aan mn tandvlees | ik ging midden in de toets naar buiten | mijn lief wil geen kus meer |
      ik adem als een oude man op de zesde verdieping | ik beloof het elke verjaardag van mn moeder |
      rookmelder in het studentenhuis ging af door mij | ik leen op de eerste van de maand al voor shag |
      roken is op het hele terrein verboden nu sta ik bij de buren | eerst eentje dan pas praten met mensen |
      pap had een longoperatie en ik rook gewoon door | mijn kleine broertje heeft ook een aardbei ding |
      jas hangt buiten omdat hij stinkt`,
    en: `the dentist saw it on my gums | i stand in the rain for one puff |
      left in the middle of the test to go outside | my girlfriend will not kiss me anymore |
      set off the smoke alarm in our house | i promise it on every birthday of my mum`,
  },
  gaming: {
    nl: `mn ma zet de router uit om 11 | klan verwacht me om 8 en ik heb om 8 les |
      mn handen jeuken in het werkcollege | ik zei na deze ronde en het was half 5 |
      mn vrienden van vroeger zie ik alleen als avatar | ik heb mn borgsom aan een skin gegeven |
      me wekker is een melding van discord | ik ken die map beter dan mn eigen buurt |
      we verloren en ik gooide mn muis | na school kan ik alleen daaraan denken |
      geen dag overslaan anders ben je je streak kwijt | mn deur is dicht met een dienblad ervoor |
      mijn oom zei ga buiten spelen en ik ben 21 | ik voel me pas iemand als ik mn headset opzet`,
    en: `the clan expects me at eight and so does my class | said one more round and it was half five |
      mum turns off the router at eleven | i know the map better than my street | gave my deposit for a skin |
      i only feel like someone with my headset on`,
  },
  gambling: {
    nl: `ik verzon dat mn fiets gestolen was om geld van pa te krijgen |
      er gaat elke dag 20 naar iets met curacao in de naam | ik kijk de wedstrijd niet meer om het voetbal |
      mn vriendin vroeg waarom ik zo staar naar 0 0 | stond 900 voor en toen weer nul |
      ik heb mn playstation verkocht voor een tegoed | wolla nog een keer dubbel en dan stop ik |
      eerst winkelgeld daarna huur daarna die van mn broer | in de les heb ik oortjes in voor het commentaar |
      ik heb drie banken om het te verbergen | ik zie overal kleuren en cijfers in mn droom |
      coin die ging maanlanding dacht ik en nu is het 4 euro | iedereen in het team doet het dus ik ook |
      ik durf mn jaaroverzicht niet te downloaden`,
    en: `told dad my bike was stolen to get cash | i was up nine hundred and then zero |
      i do not watch the match for the football anymore | three bank accounts to hide it |
      sold my console for credit | one more double and then i stop`,
  },
  addiction: {
    nl: `mn huisgenoten hebben me aangesproken in de keuken | ik heb het in de sok van mn zusje verstopt |
      ik ga eerst even langs huis zeg ik dan altijd | om zeven uur ochtend had ik al wat op |
      ik tel de uren tot vijf | ik zei tegen de tandarts dat ik geen middelen neem |
      ik weet de namen van alle nachtwinkels |
      na mn laatste keer was ik zo bang dat ik alles weggooide en om zes uur weer kocht |
      mijn zus zegt dat ze me niet meer kent | gister weer en ik had een chipje van negentig dagen |
      ze sturen me weg als ze het merken op stage | mijn lijf trekt en trilt tot ik weer heb |
      hoe lang ben je weg als je naar zo n plek gaat en mag je daar laptop |
      ik heb mn hele vriendengroep weggeduwd om dit`,
    en: `my housemates sat me down in the kitchen | at seven this morning i already had some |
      i know all the night shops by name | threw it all out and bought it again at six |
      my sister says she does not recognise me | slipped after ninety days`,
  },
  'using-to-cope': {
    nl: `eerst een glas dan pas het telefoontje van mn moeder |
      zodra ik de sleutel in het slot heb gaat er een blik open | sinds die nacht kan ik niet naar bed zonder |
      met een joint is het alsof iemand het volume lager zet | ik drink alleen op de dag dat hij jarig was |
      na mn toets ga ik meteen naar de avondwinkel van de zenuwen | ik ben pas leuk als ik wat op heb |
      als ik denk aan vroeger dan doe ik er nog eentje |
      op de begrafenis had ik al vier op anders kon ik er niet staan | hoe minder ik voel hoe beter |
      pilletje zodat ik niet wakker lig met wat hij zei | elke keer dat er post van duo komt een biertje |
      bij een feest eerst in de wc iets nemen anders praat ik niet |
      ik rook er eentje zodat dat gesprek met thuis me niks doet`,
    en: `a drink first and then i call my mum | the weed turns down the volume in my head |
      i only drink on the day he would have turned thirty | i take something in the toilet before i dare talk |
      the less i feel the better | a can opens the moment i get home`,
  },
  phone: {
    nl: `mn duim doet het vanzelf | ik was 4 dagen zonder en voelde trillen in mn zak |
      mn neefje zei je zit altijd op dat ding | op de wc zit ik zo een half uur |
      ik heb vrienden van een festival die ik alleen in stories zie |
      ik schrijf een appje terwijl iemand me iets verdrietigs vertelt | app limiet en ik druk op negeer |
      mn eerste 90 minuten van de dag zijn weg voor ik opsta | 11 uur 20 stond er zondag |
      ik heb mn toets niet gehaald omdat ik een filmpje afkeek | geen snap gestuurd en hij was boos |
      thuis moet hij in de mand maar ik haal m er steeds uit | brein kapot ik kan geen alinea meer |
      ik zie mn ex elke dag via haar vriendins account`,
    en: `my thumb does it by itself | felt a buzz in my pocket without a phone there | 11 hours 20 said sunday |
      i press ignore limit every time | my nephew says i am always on that thing |
      half an hour on the toilet scrolling`,
  },
  'parent-addicted': {
    nl: `als de auto scheef staat weet ik genoeg | ik ruik het al aan de sleutelbos |
      ik gooi de helft van zijn fles bij de planten | mn broertje van 12 belt mij want mama reageert niet |
      ik heb de huisarts van mn moeder in mn telefoon | op oudersdag kwam hij en struikelde |
      ik regel elke maand haar rekeningen want anders gaat het licht uit |
      er is een dag goed en een dag waarop ze niet uit bed komt | papa beloofde weer dat het anders wordt en maandag |
      ik stel vragen die alleen een ouder hoort te stellen | ik kijk eerst naar haar ogen voor ik iets zeg |
      we hebben geen deurbel meer want schuldeisers | haar pillen zitten in een kluis waar ik de code van heb |
      met carnaval ben ik altijd bij oma gebracht`,
    en: `if the car is parked crooked i know enough | i pour half his bottle down the sink |
      my brother of twelve calls me because mum will not answer | i look at her eyes before i say anything |
      one good day and then a day she stays in bed | he promised again and then it was monday`,
  },
  sleep: {
    nl: `om 4 uur ken ik alle reclames | ik zit rechtop als het oplicht buiten |
      in de trein ben ik tot groningen gegaan terwijl ik in zwolle moest zijn |
      koffie nummer vijf en ik stort in om drie | er is een mug en ik ben klaar |
      mn kussen is altijd nat van het draaien | de buren boven en mn hart gaat dan al |
      kan een les van 9 uur anders want ik kom niet uit bed | ik droom over huiswerk en word moeier wakker |
      ik hoor de eerste tram en zucht | ik kijk op de klok en tel terug hoeveel er nog over is |
      lig ik er net in begint mn hoofd met lijstjes | ben gisteren in de douche in elkaar gezakt van moe |
      mn ouders denken dat ik lui ben maar ik sta om 5 nog te ijsberen`,
    en: `missed my stop because i nodded off | i count how many hours are left until the alarm |
      i hear the first tram and sigh | coffee number five and crashing at three | in bed my head starts making lists |
      pacing my room at five again`,
  },
  'eating-disorder': {
    nl: `ik snijd een appel in 32 stukjes | tegen mn moeder zeg ik dat ik bij een vriendin eet |
      ik doe de weegschaal in de kluis en haal hem er weer uit | alles is koud en mn haar valt in de douche |
      ik zit er bij en schuif het over mn bord | ik ken de getallen van elk pak in de winkel |
      de wc gaat altijd meteen na mij open | ik was de beste in niet nemen |
      een verjaardag met taart en ik dacht er drie dagen over na |
      pakje koekjes weg in 4 minuten en ik weet niet hoe | mn huisgenoot gaat altijd hardlopen na het avondeten |
      in mijn telefoon zitten 600 foto s van mn buik | ik mag alleen op vrijdag van mezelf |
      mam vroeg zit je broek los en ik was trots`,
    en: `i cut an apple into thirty two pieces | i tell mum i ate at a friend |
      mum said my jeans are loose and i felt proud | i push it around my plate | my hair comes out in the shower |
      i know the numbers on every packet`,
  },
  'body-image': {
    nl: `mn spijkerbroek van vorig jaar is een trofee die ik niet meer pas | ik ga altijd achter op de foto |
      sauna met de studievereniging dus ik ben ziek | mn tante zei jij bent lekker stevig geworden |
      ik knijp in mn bovenarm tijdens college | zonder make up naar de bakker lukt niet |
      in een bikini naar het strand met de groep ik ben al weken gespannen | de gymshirts zijn van die strakke |
      mn kuiten zijn zo dun dat ik in juli in joggingbroek loop | ik zie alleen mn kin in het glas van de tram |
      hij zei grappig dat ik een baby gezicht heb | ik doe mn haar zo dat je mn oren niet ziet |
      iedereen op tiktok heeft een taille | ik word nooit gekozen op de app en het is mn hoofd`,
    en: `always at the back of the photo | sauna with the association so i called in sick |
      i only see my chin in the tram window | auntie said i got nicely chubby | joggers in july because of my calves |
      nobody swipes me and it is my face`,
  },
  nutrition: {
    nl: `mijn week bestaat uit brood met pindakaas | ik heb nog nooit een ui gesneden |
      drie dagen op rij pizza en nu zit ik op de wc | ik weet niet hoe lang kip goed blijft |
      mn moeder vriest bakjes in en daar leef ik van | ik val om bij het derde college want ik heb niks op |
      een gaspitje en een pan wat kan je daarmee | voel me slap sinds ik geen vlees meer eet |
      overal vet en suiker in de automaat op school | is er een goedkope warme hap in de kantine |
      ik gooi elke week een krop sla weg | na mn training eet ik een zak chips |
      voor mn koolhydraten mag ik bijna niks wat nu | ik durf niemand uit te nodigen want ik kan alleen ei`,
    en: `i have never cut an onion | i live on peanut butter bread | mum freezes tubs and i live on those |
      one pan and one hob what can i make | how long does chicken keep |
      i faint by the third lecture because i had nothing`,
  },
  sport: {
    nl: `mn rug van dat zitten en ik wil iets doen | mn fiets is mijn enige beweging |
      ik betaal al een jaar en ben twee keer geweest | mn schoenen liggen nog in de doos |
      in groep drie altijd als laatste gekozen dus ik durf niet |
      zoek een club waar je niet meteen bij hoeft te zuipen | mn horloge zegt sta op en ik negeer het |
      na mn breuk weer rennen waar begin je | in de zaal kijken jongens naar mij |
      ik wil weer voelen dat ik leef door te zweten | hoe kom ik als dove student bij een team |
      met rolstoel basketbal waar dan | hoeveel kost een maandpas als je geen geld hebt |
      nergens een plek waar meiden onder elkaar kunnen trainen`,
    en: `my shoes are still in the box | my watch says stand up and i ignore it |
      always picked last in school so i do not dare | looking for a club without heavy drinking |
      wheelchair basketball near campus | where can women train among themselves`,
  },
  posture: {
    nl: `ik typ met een hand want de andere gloeit | kussens op elkaar als bureaustoel |
      mn tv is mn tweede scherm en ik lig te leren | kan ik een verstelbare tafel thuis krijgen van school |
      masseur zei je zit als een garnaal | laptop op de strijkplank want dat is op hoogte |
      mijn hand slaapt halverwege het tentamen | met zo n rugzak van 12 kilo loop ik scheef |
      op de bank met mn laptop op mn knieën en nu kraakt alles | fietsen gaat niet meer door mn pols |
      gips om mn duim van het typen zei de arts | ik sta in college omdat zitten niet gaat |
      kan iemand op school mijn stoel instellen | na drie uur zoom is mn nek een blok beton`,
    en: `laptop on the ironing board because of the height | my bag weighs twelve kilos and i walk crooked |
      i lie on the couch with the laptop on my knees | hand goes numb halfway through the exam |
      standing at the back because sitting does not work | can i get an adjustable desk at home`,
  },
  'sexual-health': {
    nl: `ik durf niet te plassen in de ochtend | hij haalde hem eraf en ik merkte het te laat |
      mn moeder vond het doosje | pijn sinds dat weekend in rotterdam en ik wacht maar af |
      apotheek keek me raar aan | ik heb drie verschillende gehad en nu jeukt het |
      krijgen mijn ouders een brief als ik me laat prikken | dokter is een man en ik wil een vrouw |
      sinds dat staafje in mn arm bloed ik de hele maand |
      dinsdag en woensdag overgeslagen in de strip en vrijdag bleef hij slapen | stomme vlek op mn ding |
      hij zegt dat ik het van een wc bril heb | waar koop je zoiets zonder dat iemand het ziet |
      een strip is 30 euro hoe moet ik dat betalen`,
    en: `mum found the box | he took it off and i noticed too late | three different people and now it itches |
      do my parents get a letter if i get checked | i want a woman doctor for this |
      i forgot it on tuesday and on wednesday`,
  },
  'pregnancy-unplanned': {
    nl: `de app zegt negen dagen te laat | ik heb er drie gedaan en alle drie blauw |
      alles ruikt naar bah en mn koffie ook | hij zegt dat ik moet beslissen voor vrijdag |
      ik ben op de wc van de universiteit en ik heb hem in mn hand |
      hoe vertel je dit als je thuis nog in je kinderkamer slaapt | in mn hoofd tel ik weken |
      mn vriend is 19 en wil gamen en ik heb een echo | kan je je verzekering geheim houden voor zoiets |
      ik wilde volgend jaar naar canada | ik kan niet kiezen en elke dag is er een minder |
      mn tante zei dan trouwen jullie maar | zes jaar geleden en nog steeds denk ik aan die afspraak |
      mijn buik en een stage in de zorg dat gaat toch niet`,
    en: `the app says nine days late | did three and all three were blue | i am in the uni bathroom holding it |
      he says i must decide by friday | i still sleep in my childhood bedroom how do i tell them |
      i keep counting weeks in my head`,
  },
  parent: {
    nl: `kleuter met koorts en groepswerk om tien | ik sta bij de poort en mn docent belt |
      mn schoonmoeder past op tot 4 en mn les is tot 5 | melk lekt door mn blouse bij de presentatie |
      ik leer in de speeltuin met een boek op schoot | verlof loopt af en ik heb geen plek in de opvang |
      school zegt stage om zes uur en de gastouder begint om acht | kan ik een toets later doen als mn kind ziek is |
      kind in de ene hand en werkstuk in de andere | ik mis zijn eerste stapjes door een hoorcollege |
      ik ben hoogzwanger en de trappen gaan niet meer | is er een plek om te voeden op locatie oost |
      ik betaal meer aan kinderopvang dan huur | mn ex haalt hem niet op en ik heb een examen`,
    en: `grandma can watch him until four and class ends at five |
      my toddler has a fever and group work starts at ten | i study at the playground |
      my ex did not show up and i have an exam | daycare costs more than my rent |
      missed his first steps because of a lecture`,
  },
  caregiving: {
    nl: `ik heb de pillendoos van papa gevuld en ben te laat | mijn zusje belt onder de toets want mama is gevallen |
      ik kan niet op excursie want wie tilt haar uit bad |
      ik vertaal de uitslag van de arts en ben zelf nog een kind | thuiszorg kwam niet opdagen en ik heb tentamen |
      mn broer loopt weg als ik niet kijk | ik ken de nachtportier van het ziekenhuis |
      eerst opa eten geven dan pas mn eigen brood | mag ik mijn telefoon aan laten tijdens een toets voor thuis |
      na de chemo ligt zij op bed en ik doe de was | ik krijg nog vragen van mn mentor waarom ik zo vaak weg ben |
      mijn vriendin is ernstig ziek en ik ben haar handen |
      kan ik een aangepast rooster want ik ben overdag nodig thuis |
      op mn achttiende mentor geworden van mn gehandicapte broer`,
    en: `filled dad's pill box and was late again | mum fell and my sister called during the test |
      i told my mum her own test results at the hospital | home care did not show up and i had an exam |
      i feed grandpa first and then myself | may i keep my phone on during an exam for home`,
  },
};
