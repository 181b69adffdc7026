import type { Examples } from './types.ts';

/** Second round: scenes and side roads behind the needs about the body, home, housing and money. */
export const WORLD_7: Examples = {
  'chronic-illness': {
    nl: `alarm van mn pomp gaat in de stilte van de zaal | ik weet elke wc in het gebouw |
      moest naar huis met een taxi want mn suiker was 2 | ze zeggen je ziet er anders prima uit |
      mijn rooster hangt af van mn prednison | verplichte week op kamp en waar laat ik mn spuiten |
      ik mail mn docent voor de vierde keer dat ik in het umc lig |
      stage zei zoek iets rustigers toen ik het vertelde | mn zakje lekte in de trein naar school |
      prik op woensdag dus donderdag ben ik er niet | de ene dag loop ik tien km de andere kan ik geen pot open |
      telt ziekenhuis als geoorloofd afwezig | mijn afweer is laag en iedereen hoest in de collegezaal |
      mn lijf valt zichzelf aan zegt de reumatoloog en ik heb een practicum`,
    en: `my pump alarm went off in the silent hall | i know every toilet in the building |
      shot on wednesday so i am gone on thursday | they say but you look fine |
      does a hospital stay count as allowed absence | my immune system is low and everyone coughs`,
  },
  pain: {
    nl: `ik zit op de grond van de douche te wachten tot het zakt | kruik onder mn trui in college |
      ik kan mn tas niet meer optillen | docent zei neem een paracetamolletje en kom gewoon |
      ik zie bliksems aan de zijkant en dan weet ik dat het begint | elke 28 dagen ben ik een dag kwijt |
      ik bijt op mn mouw in de werkgroep | rolluik dicht en emmer naast bed op de dag van de toets |
      kan ik een verplichte les missen als het die week zo is | mn knie protesteert bij elke bushalte |
      op stage moet ik tillen en in de auto huil ik | scan schoon maar ik lig wel krom |
      mn kaak zit op slot sinds maart | ik loop met een warmtepleister naar mn examen`,
    en: `hot water bottle under my jumper in class | flashes at the side and i know it is coming |
      one day lost every 28 days | i sit on the shower floor until it fades | scan is clean but i am bent over |
      blinds down and a bucket on exam day`,
  },
  'fatigue-illness': {
    nl: `haren wassen kost me een dag | ik kies tussen douchen en een les | vroeger marathon nu het trappetje |
      in februari griep en in oktober lig ik nog | de bedrijfsarts zei rust en de school zegt aanwezigheid |
      na boodschappen moet ik op de stoep zitten | mn arts zegt hou je aan je half uurtje |
      ik ga naar een verjaardag en betaal drie dagen | mn kop is watten sinds die besmetting |
      iedereen is weer de oude behalve ik | halve dagen op stage mag dat als ik herstel |
      mijn moeder brengt me met de auto want fietsen is te veel | ik slaap op de achterbank tussen twee lessen |
      bloedwaarden goed en toch kan ik niet`,
    en: `i choose between a shower and a lecture | washing my hair costs me a day |
      used to run marathons and now the stairs | flu in february and still in bed in october |
      one birthday and i pay for three days | cotton wool in my head since that infection`,
  },
  concussion: {
    nl: `zonnebril op in de les en ze lachen | boodschappenlijstje met vier dingen en ik weet er twee |
      mag van de huisarts niet op mn laptop en alles is online | het zweet breekt me uit bij drie stemmen tegelijk |
      dat auto ongeluk was in mei en ik lees nog steeds geen bladzijde |
      bal op mn slaap bij futsal en nu kots ik in de bus | mn geduld is weg zegt mn moeder sinds die val |
      kookwekker op tien minuten en dan moet ik liggen | ik zoek woorden die ik altijd had |
      op papier toets want scherm draait | van mn paard en sindsdien pieptoon en mist |
      hoeveel weken uitstel kan je krijgen na zoiets | de neuropsycholoog heeft een rapport en nu |
      ik werd boos om een kaasschaaf en dat ben ik niet`,
    en: `sunglasses in class and they laugh | doctor says no screens and everything is online |
      timer on ten minutes and then i lie down | i search for words i always had |
      ball to the temple and now the bus makes me sick | four things on my list and i remember two`,
  },
  disability: {
    nl: `ze praten tegen mn moeder in plaats van mij |
      op de foto van de klas sta ik apart want het podium had treden |
      met een arm pipetteren in tweetallen en niemand kiest mij | wie vertelt mijn docenten wat ik nodig heb |
      ik moet weer bewijzen dat mijn been er niet is | de gids zei zij kan toch mee in het busje |
      de accu van mn rolstoel was leeg in college drie | de stage zei lief maar we hebben geen lift of wc |
      mag ik langer over het diploma doen om mn spieren | hoe vroeg moet ik mij melden bij de opleiding |
      ik wil gewoon mijn bier zelf pakken op de borrel | mijn spraak is onduidelijk en de docent maakt mn zinnen af |
      overleg met zes mensen over mij zonder mij | ze geven mij een zes uit medelijden denk ik`,
    en: `they talk to my mother instead of me | the class photo was on steps so i am apart |
      pipetting in pairs with one arm and nobody picks me | a meeting about me without me |
      who tells my teachers what i need | i have to prove again that my leg is gone`,
  },
  facilities: {
    nl: `de surveillant zette de klok gewoon stop bij de rest |
      ik sta niet op de lijst van zaal b en toets begint zo | heb ik nou recht op een half uur of is het gunst |
      mijn pas van vorig jaar en een nieuw osiris | leraar zei dat is oneerlijk voor anderen |
      aanvraag is goedgekeurd maar de toets staat nog op 2 uur | aparte kamer en toen kwamen er 15 mensen bij |
      ik moet een rapport van zes jaar oud inleveren telt dat | stage heeft ook die pauzes nodig wie regelt dat |
      mag mijn laptop met spelling aan bij een open vraag | ik vul elk blok hetzelfde formulier in |
      kan mijn presentatie alleen voor de docent |
      mag ik een inlevertermijn schuiven als ik in een dip zit met papieren erbij |
      wanneer sluit het voor de toetsen van januari`,
    en: `not on the list for the quiet room and it starts in ten minutes | the teacher says it is unfair to others |
      same form again every term | is it a right or a favour | can i present to just the lecturer |
      approved but my exam still says two hours`,
  },
  aids: {
    nl: `robotstem van mn pdf slaat formules over | heb ik een licentie en waar zit die knop dan |
      mn leerboek is alleen papier en ik heb oren nodig | ict zegt dat mag niet op het toetsnetwerk |
      ik praat tegen mn telefoon en die schrijft mn verslag | het opnamepennetje is stuk en docent wil geen opname |
      wie levert een loep voor mn scherm | in de trein luister ik hoofdstuk 4 op dubbel tempo |
      vergoeding via werkgever gemeente of school wie doet dit | mn plug in is verwijderd bij de update |
      letters groter dan 200 procent en alles schuift weg |
      het programma leest in belgisch nederlands en ik lach me rot | zoveel tools en niemand die mij leert hoe |
      een trackball en een klein toetsenbord lenen`,
    en: `the robot voice skips formulas | it blocks my reading tool on the exam network |
      textbook only on paper and i need ears | i talk and my phone writes the report | the update removed my plug in |
      who teaches me how these programs work`,
  },
  accessibility: {
    nl: `ik ben naar buiten gerold en toen was de deur dicht |
      de docent zei kom even naar voren en er zijn vier treden | mindervaliden wc wordt als opslag gebruikt |
      gips tot mn lies en lokaal 412 | sneeuw op de helling dus ik bleef thuis |
      ik bel de portier en die is koffie halen | op de plattegrond staat geen route voor wielen |
      de bus waarmee iedereen gaat heeft geen plaat | practicumtafel is borsthoogte |
      vluchtweg zegt trap en ik zit in een stoel | feest van de studievereniging is in een kelder |
      nu een brace en vijf minuten wisseltijd | kan de opleiding een ander lokaal geven |
      zware tas en krukken en een draaideur`,
    en: `the accessible toilet is used as storage | cast up to my hip and room 412 |
      escape route says stairs and i am in a chair | snow on the ramp so i stayed home | the party is in a basement |
      lab bench at chest height`,
  },
  hearing: {
    nl: `ik lach een seconde later dan de rest | ze zeggen laat maar als ik het nog eens vraag |
      mondkapjes op stage en ik ben verloren | batterij piept leeg midden in werkcollege |
      op feestjes ga ik naast de muur staan met mn goede kant | telefonisch stagegesprek krijg ik niet voor elkaar |
      docent heeft een snor en praat naar zijn laptop | ik antwoord op een andere vraag dan gesteld |
      video zonder tekst en daar krijg je vragen over | de piep is er altijd en de stilte van de ub is het ergst |
      tolk is er maar ze praat over mij heen | kan de klas om de beurt praten | na drie uur luisteren ben ik leeg |
      oorarts zei tot hier en niet verder op mn 19e`,
    en: `i laugh a second after everyone | they say never mind when i ask again | masks at placement and i am lost |
      phone interview is impossible for me | the video has no text and we get questions on it |
      i stand with my good ear to the group`,
  },
  vision: {
    nl: `ik zwaaide terug naar iemand die niet naar mij zwaaide | buslijn kan ik niet lezen dus ik vraag het steeds |
      tegen een paaltje gelopen op de nieuwe campus | mn vrienden lezen de menukaart voor |
      ik zit met mn neus op het scherm en ze vragen wat doe jij | kabels rood en groen op mijn stage elektro |
      ik zie docent als vlek | rijbewijs gaat niet en stage is op een industrieterrein |
      pdf is een foto en mn programma zegt niks | het is november en om vier uur kan ik niet meer alleen weg |
      ze zetten de stoelen anders en ik viel | cijfertjes op de weegschaal in het lab |
      welke opleiding mag niet met mijn ogen | oogdruppels elk uur tijdens een tentamen mag dat`,
    en: `waved back at someone who was not waving at me | walked into a pole on the new campus |
      friends read me the menu | red and green wires at my internship | the lecturer is a blur to me |
      they moved the chairs and i fell`,
  },
  dyslexia: {
    nl: `ik laat mn vriendin elk mailtje nakijken | op het bord schrijven doe ik niet hoor |
      meerkeuze met dubbele ontkenning en ik ben weg | ze zetten een rode streep door alles |
      in de app stuur ik alleen spraakberichten | voorlezen in de groep en ik ga naar de wc |
      ik heb het boek drie keer gekocht en nooit uit | mijn handschrift en mijn zinnen daar komt niemand uit |
      ik leer de uitspraak uit mn hoofd want lezen duurt te lang |
      cijfer min twee voor taal en de docent vond het inhoudelijk top | in groep zeven zat ik al apart met een juf |
      nieuwe achternamen en vaktermen verwissel ik | ik ken het antwoord maar de vraag duurt 20 minuten |
      engelstalige master met 80 bladzijdes per week`,
    en: `i only send voice messages | double negatives in a multiple choice and i am gone |
      my girlfriend checks every email | i go to the toilet when it is my turn to read aloud |
      minus two for language but great content | knew the answer but the question took twenty minutes`,
  },
  dyscalculia: {
    nl: `ik betaal altijd met een briefje want tellen durf ik niet |
      half negen of half tien ik stond er een uur te vroeg | druppels per minuut en ik zweet |
      1500 of 15000 het ziet er voor mij hetzelfde uit | mn pincode zit in mn vingers niet in mn hoofd |
      vrienden splitsen de rekening en ik knik | met het recept deed ik tien keer te veel zout |
      perron 4b en ik stond op 14 | kan ik verder zonder dat rekenexamen | spss zegt p en ik zie soep |
      met de tafels van zeven doe ik nog een liedje | docent laat me de som op het bord maken |
      op stage in de winkel klopte mn kas nooit | sinds groep vier al apart aan een tafeltje met blokjes`,
    en: `i pay with a note because i dare not count | stood there an hour early because of the clock |
      drops per minute and i sweat | friends split the bill and i nod | my till was never right at work |
      platform 4 and i stood on 14`,
  },
  adhd: {
    nl: `drie was machines vergeten en alles ruikt | ik heb de trein gemist want ik ging even de plant verpotten |
      elf notitieboekjes en nergens de afspraak | mn huisgenoten zeggen je praat door alles heen |
      tentamen stond in mn agenda van vorig jaar | ik heb me ingeschreven voor vier commissies in een week |
      op de bank gezeten met jas aan en toen was het zes uur | alles pas doen als er brand is |
      ik las 40 wikipedia pagina s over octopussen voor een essay over belasting |
      docent zegt je kan het wel als je wil | mn moeder appt mij nog mijn tandarts | pan aangezet en gaan douchen |
      de apotheek heeft mijn pillen niet en ik ben nu een stuiterbal | hoe bewijs je dat je het hebt als je 23 bent`,
    en: `sat on the couch with my coat on until six | eleven notebooks and the appointment is nowhere |
      i only start when there is a fire | read forty pages about octopuses for an essay on tax |
      forgot the pan and went to shower | mum still texts me about my dentist`,
  },
  autism: {
    nl: `ze veranderden het lokaal en ik stond nog bij het oude | hij zei ik zie je wel en ik wist niet wanneer |
      ik oefen een zin vijf keer voor ik aan de balie sta | op de barbecue stond ik bij de hond |
      docent zegt verras mij maar met je opdracht | ik eet al drie jaar dezelfde lunch |
      na de open dag lag ik twee dagen onder mn dekbed | mensen zeggen dat ik nors kijk |
      mijn collega op stage maakt grapjes en ik geef serieus antwoord |
      een dag van tevoren de opdracht weten zou zo schelen | ze noemden mij grof en ik zei gewoon wat er stond |
      ik heb een lijst met wat je in een gesprek mag vragen |
      overstap naar nieuwe campus en ik heb alle looproutes gefilmd | mag ik altijd dezelfde stoel`,
    en: `they changed the room and i was at the old one | i rehearse a sentence five times before the desk |
      at the barbecue i stood with the dog | he said surprise me and i froze | same lunch for three years |
      i filmed the walking routes of the new campus`,
  },
  sensory: {
    nl: `de afzuigkap en de tv en iemand praat en ik schreeuwde |
      ik draag altijd dezelfde trui want de rest kriebelt | nieuwe lampen in het lokaal en ik kan niet kijken |
      spits in de metro en ik moest er eerder uit |
      iemand tikt met zijn pen en ik zit al 20 minuten alleen daarnaar te luisteren |
      na de les zet ik een doek over mn hoofd | restaurant met muziek en ik versta mn eigen gedachten niet |
      ik ruik elke lunch van iedereen | confetti en luidspreker en ik stond op de wc |
      openbare bieb was te vol en ik ging weer | kan mijn plek bij het raam in plaats van onder de lampen |
      muziekfestival van de opleiding verplicht | gefluister achter me klinkt voor mij als schreeuwen |
      iedere deur die dichtslaat voel ik in mn tanden`,
    en: `same jumper always because the rest itches | every slamming door goes through my teeth |
      got off the metro early because of the crowd | a cloth over my head after class | i smell everyone's lunch |
      twenty minutes listening to one tapping pen`,
  },
  'work-disability': {
    nl: `in het sollicitatiegesprek keek hij alleen naar mn stok | ze zochten een stagiair die alles kan tillen |
      dertien keer nee en ik denk dat het mn gat in cv is |
      ze vroegen waarom ik twee jaar niks deed en ik zei reizen | 16 uur lukt en dan ben ik op wie wil dat |
      mijn vaste begeleider houdt op als ik afstudeer | kan ik mn uitkering houden als ik een bijbaan neem |
      de bedrijfsarts begreep niks van mijn ziekte | proefplaatsing wat is dat precies |
      stage in een kantoortuin met mijn oren | wie regelt een aangepaste fiets voor woon werk |
      moet ik het zeggen voor of na ik getekend heb | bang dat ze mij eruit gooien in de proeftijd om mn epilepsie |
      waar staan banen voor mensen zoals ik`,
    en: `he only looked at my cane in the interview | thirteen rejections and i think it is my gap |
      sixteen hours works and then i am done | do i tell them before or after i sign |
      my helper stops when i graduate | keep my benefit if i take a side job`,
  },
  'top-sport': {
    nl: `ik zit in de bus naar polen met een samenvatting | de bond plant een finale op mn hertentamen |
      om half zes in het water en om negen in de bank | ik mis de projectdag en mn groep is woest |
      knieoperatie en nu weet ik niet wie ik ben zonder bal | kan ik in een klas met andere sporters |
      trainer van nationale ploeg belt mijn mentor en die begreep het niet | ik leer op het vliegveld |
      wie tekent mijn lijst met wedstrijden | mn contract zegt aanwezig maar school ook |
      gewogen worden en dan tentamen | na mn selectie wil ik vier jaar over zes doen |
      marathonschaatsen staat niet op de lijst van de school hoe nu |
      ik ben gedropt uit het team en heb geen studie opgebouwd`,
    en: `studying on the coach to poland | in the pool at half five and in class at nine |
      final on the day of my resit | knee surgery and who am i without the ball |
      dropped from the team and no degree built | who signs my list of matches`,
  },
  'conflict-home': {
    nl: `deur dicht en muziek aan zodat ik het niet hoor | iemand is boos en niemand zegt waarom |
      ik neem expres de laatste trein | er stond weer een koffer in de gang |
      ze gooide mn bord weg omdat ik laat was | aan tafel is het alleen bestek | ik slaap bij mn opa sinds kerst |
      mn moeder blokkeerde me op whatsapp | ik ben gebeld onder college om ze uit elkaar te halen |
      hij zegt zolang jij onder mijn dak | mijn zus koos partij en nu is het twee tegen twee |
      voor kerst zeg ik dat ik moet werken | kan ik ergens anders wonen terwijl we het uitpraten |
      er is iets stuk in ons gezin en iedereen doet normaal`,
    en: `door shut and music on so i do not hear it | only cutlery at dinner | i take the last train on purpose |
      as long as you live under my roof he says | mum blocked me on whatsapp |
      i got a call in class to break them up`,
  },
  'parents-divorce': {
    nl: `twee kerstbomen en geen enkele van ons | papa zijn kant van de kast is leeg |
      ik hoor het van mn tante in plaats van hen | ik moet zeggen aan wie ik de meeste liefde geef zo voelt het |
      ze vragen of ik ga getuigen | mn diploma en zij zitten elk aan een kant van de zaal |
      vader appt met haar erbij in de foto | thuisadres is nu een woord waar ik over na moet denken |
      makelaar belde en de tuin waar ik leerde fietsen gaat weg | mam leest mij voor wat hij in de mail zei |
      ik bel twee keer per week met allebei en praat over het weer | de hond heeft een rooster |
      op het formulier staat ouders en dan weet ik niet | hij draagt een ring van een ander`,
    en: `dad's side of the wardrobe is empty | i heard it from my aunt instead of them | the dog has a timetable |
      home address is a word i have to think about | mum reads me what he wrote |
      they sit on opposite sides at my graduation`,
  },
  'family-expectations': {
    nl: `mijn kamer is al ingericht voor als ik arts word | papa vertelt in de moskee dat ik bijna klaar ben |
      ik heb een scherm van 1e jaars cijfers gephotoshopt | mama heeft me aangemeld zonder te vragen |
      ze willen foto van mn diploma en dat is er niet | drie keer van studie gewisseld in mn hoofd maar thuis niet |
      ik moet zaterdag naar die familie en die zoon is 30 | opa heeft zn land verkocht voor mijn jaar |
      bruiloft van mn zus ging voor mn tentamen | ze zeggen jij bent het rolmodel voor je broertjes |
      ik wil kapper worden en hij wil een ingenieur | ik mag na acht uur niet weg ook niet voor groepswerk |
      hij praat niet meer sinds ik een zes had | voor mijn oma is stoppen een schande`,
    en: `dad tells everyone i am almost done | i photoshopped my grade list | grandpa sold his land for my year |
      mum enrolled me without asking | i want to be a hairdresser and he wants an engineer |
      he stopped speaking to me after a six`,
  },
  'room-search': {
    nl: `hospi nummer veertien en ik moest een liedje zingen | mn rooster is acht uur reizen in een week |
      ik heb een bed in een woonkamer tot eind oktober | mijn ouders gaan verhuizen en ik wil niet mee |
      in elke advertentie staat liefst een meisje en nederlands |
      advertentie van 700 zonder raam en het is weg in een uur |
      ik werd gebeld door een makelaar die vroeg om een identiteitsbewijs in de chat |
      ik fiets om kwart over vijf naar een station | we delen met zijn vijven een zolder en ik wil mijn eigen deur |
      wachtlijst nummer 2043 | intro zonder adres dus koffer mee naar elke dag | hoe krijgt iedereen wel een plek |
      waarom moet je huisfeestjes leuk vinden voor een slaapplek | huisvesting van de hogeschool zat al vol in mei`,
    en: `viewing number fourteen and they made me sing | 700 for no window and gone in an hour |
      number 2043 on the list | i bike to the station at a quarter past five | a bed in a living room until october |
      they asked for my id in the chat is that safe`,
  },
  'rent-trouble': {
    nl: `zwarte plekken in de hoek en ik hoest nu elke ochtend | hij stond zaterdag met koffie in mijn keuken |
      contract zegt diplomatiek wat is dat | ik betaal internet drie keer zegt mn huisgenoot |
      er komt water uit het stopcontact | ik krijg een brief dat ik eruit moet want zoon wil er wonen |
      hij heeft mn fiets van de gang verwijderd | alle borg naar zogenaamde schoonmaak |
      in de winter 14 graden binnen | wie belt de eigenaar voor mij in het nederlands |
      mag ik weigeren dat hij iedere week komt kijken | ik sta als tweede huurder en zij vertrok |
      met kerst kreeg ik een appje dat ik mn sleutels moest inleveren |
      de buurman en ik delen een meter en mijn rekening is 300`,
    en: `black spots in the corner and i cough every morning | he stood in my kitchen with coffee on saturday |
      fourteen degrees inside all winter | water comes out of the socket | whole deposit went to so called cleaning |
      his son wants to live here so i must leave`,
  },
  homeless: {
    nl: `mn telefoon laad ik op in de mcdonalds | ik ken de tijden van de wachtkamers | deze week is bank vier |
      mn tandenborstel zit in mn pennenetui | ze zei ik heb het slot veranderd |
      ik zeg in de app dat ik gezellig blijf slapen | ik loop rond tot zes uur dan gaat de bieb open |
      mijn rugzak is mn kast | stationshal sluit om een uur | in mn auto is het koud en ruit beslaat |
      tent op een parkje sinds zondag | waar stuurt de school mijn post heen |
      vrienden raken op en ik weet geen volgende | vannacht mag ik nog hier maar morgen komt haar vader`,
    en: `i charge my phone at mcdonalds | this week is sofa number four | she changed the lock |
      my backpack is my wardrobe | i walk around until the library opens | where does school send my mail`,
  },
  housemates: {
    nl: `er staat een naam op elk ei | ik pis in een fles want hij zit in de badkamer |
      haar vriendje eet mn kaas en knipoogt | briefje op mn deur met jij bent weer | ik tel mijn wc rollen |
      mn bord ligt al sinds dinsdag in andermans spul | ik kom binnen en het gesprek stopt |
      ik woon met zn achten en er is een schoonmaaklijst die ik alleen volg | techno door de muur en morgen tentamen |
      iemand heeft mijn pan zwart gebakken en zwijgt | ze houden een vergadering over mij |
      overal sokken en de wifi is uit want niet betaald |
      ik eet op mn kamer want de gezamenlijke ruimte is van hun vrienden | hij laat altijd de voordeur open`,
    en: `every egg has a name on it | i walk in and the talk stops | i count my toilet rolls |
      note on my door says it is you again | techno through the wall and exam tomorrow | house meeting about me`,
  },
  'money-tight': {
    nl: `ik liep van station omdat het laatste stuk te duur was | gepind en toen piep piep |
      mijn schoenen lekken en ik wacht tot de maand om is | ik heb mn cadeau voor haar zelf geverfd |
      bij de groepsuitje was ik opeens ziek | 17 cent op mn rekening en het is de 11e |
      ik laat de verwarming uit en zit met mn jas | mn prepaid is op en ik bel op wifi van de tram |
      ik heb mijn bril met tape geplakt |
      de helft van de groep gaat naar berlijn en ik zeg dat ik niet van berlijn hou |
      ik werk vrijdag zaterdag zondag en slaap maandag | mam vroeg of ik haar een tientje kon lenen |
      we kopen een brood en doen er vier dagen mee | ik dub al weken over een ov kaartje naar oma`,
    en: `seventeen cents and it is the eleventh | my glasses are held with tape |
      i say i do not like berlin because i cannot pay it | heating off and i sit in my coat |
      shoes leak and i wait for the month to end | mum asked to borrow a tenner from me`,
  },
  budgeting: {
    nl: `halverwege de maand weet ik pas dat het op is | ik tik alles contactloos en kijk nooit |
      een lijst met tikkies en ik durf geen optelsom | spotify netflix gym en nog iets van 7,99 |
      op de 25e rijk en op de 1e arm | ik koop elke dag koffie van 4 euro en snap niet waarom er niks is |
      hoeveel van mn loon gaat naar de belasting en waarom | boodschappen kosten ineens 80 en ik koop hetzelfde |
      mijn vriendin houdt het bij in een schriftje | voor onverwachts heb ik geen potje |
      ik wil weten wat er overblijft als ik twee dagen minder werk | ov en huur en eten en dan nul |
      ik schat altijd te rooskleurig | welke rekeningen komen er nog dit jaar`,
    en: `rich on the 25th and poor on the first | i tap and never look |
      four euro coffee every day and no clue where it goes | no pot for surprises |
      shopping is suddenly eighty for the same things | what is left if i work two days less`,
  },
  debts: {
    nl: `de man bij de deur had een map | ik heb de bel uitgezet |
      mn telefoon gaat steeds af van een nummer uit amersfoort | ik heb mijn scooter verkocht en het was niet genoeg |
      de post ligt in een plastic zak onder bed | 39 euro en nu 312 |
      ze hebben mn loon gepakt en ik heb niks gekregen | gsm op afbetaling en ik ben hem al kwijt |
      met het ene gat vul ik het andere | bij een nieuw telefoonabonnement zeiden ze dat ik ergens geregistreerd sta |
      mijn oma weet dat ik haar 800 nog moet | ik ben 20 en heb een handschoenvak vol verkeersboetes |
      om 7 uur al een sms met laatste waarschuwing | kan iemand de brieven met mij sorteren`,
    en: `the man at the door had a folder | i turned off my doorbell | 39 euros became 312 |
      letters are in a plastic bag under my bed | they took it from my wages | unknown number keeps calling me`,
  },
  'student-finance': {
    nl: `moet ik een vakje aanvinken of gaat het vanzelf |
      ik was vergeten de dag van mn laatste ov en kreeg 75 per halve maand | mijn moeder verdient te veel op papier |
      stopt alles als ik een tussenjaar neem | ze vragen een bewijs dat ik echt op kamers woon |
      waarom krijgt mn broer meer dan ik | van bol naar bbl en ineens niks meer van ze |
      poortje piept en ik sta voor een dicht hek | hoeveel heb ik straks als ik klaar ben |
      kan ik maanden terug aanvragen | ik werk 32 uur in een bar als italiaan tellen die uren |
      ouders geven niks en toch rekenen ze met hun loon | mn laatste jaar zonder iets en ik heb nog zes vakken |
      kan het tijdelijk op een hoger bedrag voor mn uitwisseling`,
    en: `do i have to tick a box or is it automatic | the gate beeped and my travel card stopped |
      why does my brother get more than me | forgot to cancel the card and now there is a fine |
      mum earns too much on paper but gives nothing | does it stop when i take a gap year`,
  },
};
