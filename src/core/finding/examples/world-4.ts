import type { Examples } from './types.ts';

/** How students put the needs about student money, finding a doctor and the state of the world. */
export const WORLD_4: Examples = {
  'student-finance': {
    nl: `duo | stufi | basisbeurs | aanvullende beurs | ov kaart | studieschuld | bijverdiengrens | uitwonend |
      leenstelsel | reisproduct stopzetten | mijn studentenreisproduct is ineens weg |
      wanneer staat het geld op je rekening | moet ik stoppen met lenen als ik uitval |
      hoeveel kan je maximaal per maand lenen | duo wil 1800 terug omdat ik niet echt uitwonend zou zijn |
      mijn vader werkt niet mee aan het formulier voor aanvullend |
      hoe lang heb ik recht op de beurs als ik switch | wordt het een gift als ik binnen tien jaar haal |
      boete omdat ik mijn ov niet op tijd heb stopgezet | ben duits en werk 24 uur krijg ik dan ook iets van duo |
      bbl heb je dan recht op stufi | ben 30 kan ik nog levenlanglerenkrediet aanvragen |
      digid werkt niet en moet mijn lening verhogen | wat gebeurt er met mijn schuld als ik naar het buitenland ga |
      net 18 geworden wat moet ik nu regelen | rente is omhoog moet ik mijn lening omlaag zetten |
      mijn ouders zijn gescheiden van wie telt het inkomen | ik kom van curaçao welke financiering krijg ik |
      kan mijn prestatiebeurs kwijtgescholden als ik ziek werd | extra jaar beurs door ziekte aanvragen |
      inschrijving te laat en nu geen uitbetaling | ipv mbo naar hbo heb ik dan opnieuw jaren |
      diplomatermijn loopt af en ik ben nog niet klaar | studiebeurs buitenland meenemen`,
    en: `student grant | student loan | travel product | supplementary grant | when does duo pay out |
      my free travel suddenly stopped | eu student working 24 hours can i get dutch funding |
      how much can i borrow each month | duo says i must pay back my grant | what happens to my loan if i drop out |
      do i lose years when i switch degree | father refuses to fill in the income form`,
  },
  tuition: {
    nl: `collegegeld | lesgeld | instellingstarief | termijnen | restitutie | machtiging | tweede studie kosten |
      bewijs betaald collegegeld | schoolgeld | krijg ik geld terug als ik in februari stop |
      kan ik in tien keer betalen | wordt mijn inschrijving ingetrokken als de incasso niet lukt |
      waarom moet ik 15000 betalen voor mijn tweede bachelor |
      mijn automatische afschrijving is gestorneerd en nu blokkeren ze mijn account |
      betaal je vol tarief als je alleen nog je scriptie hoeft | niet eu student en het bedrag is weer hoger |
      wie betaalt als je ouders dat niet kunnen die 2600 | dubbel betaald aan twee universiteiten |
      ik krijg een brief dat ik geen onderwijs mag volgen tot ik betaald heb |
      halve prijs eerste jaar bestaat dat nog | wat kost een jaar hbo |
      uitschrijven voor 1 september scheelt dat een jaar geld | mbo vanaf 18 moet je dan betalen | deeltijd tarief |
      kan werkgever de opleiding vergoeden | studeren naast andere studie gratis |
      collegegeldkrediet genoeg voor het hele bedrag | mijn vriend uit turkije kan zijn jaar niet voldoen |
      vrijstelling voor bestuursjaar | nultarief besturen | factuur van school staat op naam van mn moeder |
      inschrijfgeld op de laatste dag nog overmaken`,
    en: `tuition fee | fees | instalments | institutional rate | refund if i quit in february |
      non eu fee went up again and i cannot cover it | why is my second bachelor so expensive |
      payment failed and my account is blocked | can i pay per month |
      do i pay the full year if only the thesis is left | received a letter that i may not attend until i paid`,
  },
  allowances: {
    nl: `zorgtoeslag | huurtoeslag | toeslagen | kindgebonden budget | belastingdienst | bijstand | studietoeslag |
      terugbetalen toeslag | proefberekening | heb ik recht op huurtoeslag met een gedeelde keuken |
      vanaf welke leeftijd krijg je zorgtoeslag | ik moet 900 euro terugstorten van de belasting |
      hoe vraag ik het met terugwerkende kracht aan | mijn inkomen is veranderd moet ik dat doorgeven |
      kan een student een uitkering krijgen |
      gemeente geeft geld als je door ziekte geen bijbaan kan doen klopt dat |
      telt mijn stagevergoeding mee voor toeslag | mijn huisgenoot staat ingeschreven als toeslagpartner wat nu |
      inwonend bij ouders krijg ik dan iets | internationale student met bijbaan en toeslagen |
      mijn studio is 800 krijg ik daar iets voor terug | individuele studietoeslag bij welke gemeente |
      energietoeslag voor studenten | meedoenpas minima regeling |
      bang dat ik net als bij de toeslagenaffaire alles terug moet |
      kinderopvangtoeslag als je studeert hoeveel uur | zelfstandige woonruimte is dat met eigen voordeur |
      oeps te veel gewerkt en nu korten ze mijn zorgtoeslag | hoe log ik in op mijn toeslagen |
      iemand die helpt met aanvragen invullen | wajong en stufi samen hoe zit dat |
      voor wanneer moet je huurtoeslag aanvragen | hoe vraag je geld voor je woonlasten bij de overheid |
      mijn broer is 17 en op zichzelf krijgt die iets`,
    en: `rent benefit | healthcare allowance | benefits | tax office | toeslag in english |
      am i entitled to rent allowance with a shared kitchen | have to pay back 900 of my allowance |
      i earn more now do i have to report it | can a student get welfare |
      do internationals with a job get healthcare benefit |
      money from the city if you cannot work because of illness | someone to help fill in the application`,
  },
  'emergency-fund': {
    nl: `noodfonds | voorschot | acuut geld | renteloos lenen | steunfonds | eenmalige gift | spoedlening |
      fonds voor studenten | mijn portemonnee en alles gestolen en ik moet morgen huur betalen |
      kan school me even iets voorschieten | onverwacht naar een begrafenis in suriname vliegen en geen geld |
      duo betaalt pas volgende maand en ik heb nu niks | wie helpt met een gift als het echt niet meer gaat |
      gas en licht wordt maandag afgesloten |
      vader overleden en ik moet mijn levensonderhoud zelf gaan doen per direct |
      geld uit mijn land komt niet meer door door sancties |
      hoe snel krijg je antwoord als je een bijdrage uit het noodfonds aanvraagt |
      ineens een rekening van 1500 van het ziekenhuis en deadline vrijdag |
      wat zijn de voorwaarden van het steunfonds | moet je het noodgeld terugbetalen |
      baas betaalt mijn salaris niet uit deze maand |
      bril kapot en geen geld voor een nieuwe en zonder kan ik niks | universiteitsfonds voor studenten in nood |
      kort overbruggen tot mijn uitkering komt | visum verlengen kost 200 en dat heb ik deze week niet |
      brand in mijn kamer en al mijn spullen weg | lening zonder rente via school |
      bestaat er een potje bij de decaan voor noodgevallen | oma betaalde alles en is plots weggevallen |
      alleenstaande student mag die een aanvraag bij een fonds doen |
      mag je twee keer een beroep doen op het fonds | iets om het tot de 25e te redden`,
    en: `emergency fund | hardship fund | advance | interest free loan | urgent money |
      my wallet got stolen and rent is due tomorrow | money from home is blocked and i have nothing this week |
      have to fly home for a funeral and cannot pay it | do you have to pay back the emergency money |
      electricity gets cut off on monday | is there a pot for students in need`,
  },
  'graduation-fund': {
    nl: `profileringsfonds | afstudeersteun | afstudeerfonds | bestuursbeurs | fos | vertragingsvergoeding |
      maanden steun | mbo studentenfonds | een jaar extra door ziekte wie betaalt dat |
      loop uit door mijn zwangerschap kan ik compensatie krijgen |
      mijn stufi is op maar ik ben nog niet klaar door overmacht |
      commissiewerk gedaan en vertraging opgelopen krijg je daar iets voor |
      moet ik me op tijd ziek melden om steun te krijgen bij vertraging |
      binnen welke termijn aanvragen na de bijzondere omstandigheid |
      opleiding verloor accreditatie en daardoor langer bezig | hoeveel euro per maand krijg je uit het fonds |
      medezeggenschap vergoeding | mijn scriptie ligt stil na een sterfgeval en duo stopt |
      topsporters vergoeding bij uitloop | welk bewijs wil de commissie zien van mijn depressie en vertraging |
      afgewezen voor financiele ondersteuning bij studievertraging en nu |
      mantelzorg gaf me een half jaar achterstand is daar een regeling voor | bestuursjaar en maandelijkse toelage |
      collegegeld terug omdat ik door ziekte niks kon volgen dat jaar |
      kan dat ook als ik geen stufi heb als international |
      telt langdurige rugklachten als bijzondere omstandigheid voor geld |
      na operatie een blok gemist en daardoor jaar uitloop kost me duizenden |
      studentenfonds voor mbo spullen en vertraging | vertraging door corona toen geld kreeg |
      structurele beperking geeft recht op extra jaar geld | raadslid vergoeding |
      jaartje langer door rouw en leningen lopen op`,
    en: `graduation support | profiling fund | board grant | delay compensation |
      money for an extra year because of illness | my grant ran out but i was ill for months |
      board year allowance | which proof does the fund committee want | pregnancy delayed me can i get compensated |
      deadline to apply for financial support after delay | i sat on the council and fell behind`,
  },
  'food-bank': {
    nl: `voedselbank | honger | niks te eten | lege koelkast | gratis eten | broodje van gisteren | too good to go |
      minimakast | foodsharing | eet al de hele week pasta met niks |
      sla het ontbijt over want dan kom ik uit met mijn geld | eten of trein ik moest kiezen |
      ik eet bij vrienden zodat ik niet hoef te koken | kom ik als student in aanmerking voor een pakket |
      durf niet naar de uitgifte want stel dat iemand me ziet | waar kan je goedkoop warm eten vanavond |
      in de kantine koop ik nooit wat te duur | mijn laatste twintig cent ging op aan brood |
      flauw gevallen in de les omdat ik niet gegeten had door geldgebrek | weggeefkast met eten op school |
      ik neem op het werk restjes mee voor thuis | mijn huisgenoot eet alleen nog rijst |
      soep voor een euro was dat hier | eindejaarsborrel was mijn avondeten | kan de supermarkt niet meer betalen |
      ben aan t overleven op noodles | krijg je ergens bonnen voor boodschappen | halal pakket bij de voedselbank |
      hoe vraag je een voedselpakket aan | mijn kind krijgt eten maar ik sla over | buurtkeuken bij de campus |
      gratis fruit op school | me buik knort heel college maar me pas staat op nul |
      geen geld voor maandverband of eten`,
    en: `food bank | hungry | empty fridge | free meal | cheap food | been eating plain pasta all week |
      i skip breakfast so my money lasts | had to choose between food and the train |
      can students get a food parcel | ashamed to stand in line for food | cannot pay for groceries anymore |
      where can i eat for almost nothing tonight`,
  },
  laptop: {
    nl: `laptop kapot | leenlaptop | scherm gebarsten | oplader | chromebook | rekenmachine | macbook |
      werkkleding | gereedschap | tweedehands boeken | mijn computer is ermee opgehouden en vrijdag inleveren |
      kan ik ergens een laptop lenen voor het tentamen | glas water over mijn toetsenbord |
      kan geen nieuwe betalen en voor deze opleiding is hij verplicht | werk nu alles op mijn telefoon |
      mijn laptop is te oud voor autocad | gestolen uit mijn tas in de trein en alles stond erop |
      ict balie uitleen hoe lang mag je hem houden | koksmessen en koksbuis kosten 400 euro |
      krijg ik van school een laptop als mijn ouders weinig verdienen | delen met vier broers en zusjes een pc |
      geen wifi thuis en alles is online | wie repareert een scherm voor weinig |
      examen is digitaal en ik heb geen apparaat | boeken van de bieb lenen in plaats van kopen |
      camera lenen voor een schoolproject | word en excel gratis als student |
      accu houdt het nog maar tien minuten vol | stichting leergeld computer aanvragen |
      grafische rekenmachine nodig voor een keer | mijn bestanden zijn weg want mijn harde schijf is stuk |
      me lappie is gecrasht | veiligheidsschoenen kan ik niet betalen voor praktijk |
      hotspot van mijn telefoon is op`,
    en: `laptop broken | borrow a laptop | charger | cracked screen | calculator |
      spilled water on my keyboard and deadline is friday | i write my essays on my phone |
      my laptop got stolen on the train | the exam is digital and i have no device |
      too old to run the software for class | cannot buy the required laptop | is there a loan desk for equipment`,
  },
  'find-gp': {
    nl: `huisarts zoeken | geen huisarts | huisartsenpost | tandarts | apotheek | inschrijven dokter |
      patientenstop | recept verlengen | vaccinatie | spoedpost |
      net verhuisd en mijn dokter zit nog in mijn oude stad | iedere praktijk zegt dat ze vol zitten |
      hoe schrijf ik me ergens in als ik hier studeer | wie bel ik op zondag met hoge koorts |
      heb mijn medicijnen uit spanje nodig wie schrijft ze hier voor |
      moet ik eerst naar de dokter voor een verwijzing ggz | kost het geld om naar de huisarts te gaan |
      is er een dokter op de campus | al drie jaar niet naar de tandarts geweest en nu pijn |
      praktijk vraagt om een bsn en die heb ik nog niet | hoe werkt de zorg hier ik kom uit india |
      in welke straat zit de studentenarts | mijn pil recept verlengen zonder terug naar mijn ouders te gaan |
      assistente aan de telefoon wimpelt me af | dermatoloog hoe kom je daar | waar kan ik bloed laten prikken |
      ik kan nergens terecht met mijn keelontsteking | mag je van huisarts wisselen | dokter die engels spreekt |
      vaccin voor stage hepatitis b waar | waar haal ik prikken voor een reis |
      mijn huisgenote is ziek en heeft hier geen arts | dokter van wacht bestaat dat in nederland |
      elke praktijk heeft wachtlijst | passant patient`,
    en: `find a doctor | register with a gp | dentist | pharmacy | english speaking doctor |
      every practice near me is full | who do i call on sunday with a fever |
      my prescription from home is running out | do i need a bsn to see a doctor | how does health care work here |
      does seeing a doctor cost money | moved to a new city without a gp`,
  },
  war: {
    nl: `oorlog | gaza | oekraine | iran | raketten | dienstplicht | palestina | israel | familie in oorlogsgebied |
      bommen | mijn tante zit in beirut en neemt niet op | ik check elke tien minuten of mijn familie nog leeft |
      kan die beelden van kinderen niet meer uit mijn hoofd krijgen | bang dat we straks moeten vechten |
      op school doet iedereen alsof er niks gebeurt terwijl mijn land gebombardeerd wordt |
      ruzie in de klas over israel | ik voel me schuldig dat ik hier veilig zit en zij niet |
      komt er een derde wereldoorlog | discussie over gaza op de campus maakt me bang als jood |
      mijn vrienden hebben een keffiyeh om en ik durf niks te zeggen | sudan haalt het nieuws niet eens |
      mijn broer moest naar het front | hoe kan ik tentamens maken als mijn stad plat ligt |
      krijg ik een brief van het leger als ik 18 ben | noodpakket kopen maakt me zenuwachtig |
      russisch zijn en overal op aangekeken worden | demonstratie en politie op het universiteitsterrein |
      drones boven ons dorp mijn moeder appt vanuit de kelder | afghanistan en mijn zusjes mogen niet naar school |
      ik droom van explosies sinds ik het nieuws volg | congo wordt vergeten en dat doet pijn |
      waar kan ik praten over wat daar gebeurt met mijn volk |
      mijn klasgenoot uit syrie is stil sinds de aanvallen |
      geen internet in teheran dus weet niks van mijn ouders`,
    en: `war | ukraine war | bombing | ww3 | my family is in a war zone and i cannot reach them |
      everyone acts normal while my country gets bombed | i cannot unsee the videos of children |
      scared of being drafted | guilty for being safe here | arguments about israel in class |
      how do i study when my city is under attack`,
  },
  climate: {
    nl: `klimaat | opwarming | klimaatangst | overstroming | flygskam | co2 | uitsterven | hittegolf |
      klimaatdepressie | activisme | waarom zou ik nog kinderen willen op deze planeet |
      we gaan toch allemaal naar de klote met die zeespiegel | word misselijk van hoe warm deze winter is |
      niemand doet iets en de aarde brandt | ik scheid alles en shell gaat gewoon door |
      kan niet slapen na dat ipcc rapport | boos op oudere generaties die het hebben verpest |
      mijn ouders lachen om mijn zorgen over de natuur | voel me schuldig als ik vlees eet of vlieg |
      waar studeer ik nog voor als de toekomst onder water staat | ben vegan en bij rebellion maar raak op |
      mijn eiland verdwijnt in zee | bosbranden in griekenland bij mijn oma en nu ben ik bang |
      het gaat te langzaam en dat maakt me wanhopig over het milieu |
      insecten zie je bijna niet meer en dat maakt me verdrietig |
      studie duurzaamheid volgen en er somber van worden | iets doen tegen het klimaatgevoel samen met anderen |
      mijn school wordt gesponsord door fossiel | eco paniek | elke storm denk ik nu is het begonnen |
      docenten praten over 2050 alsof dat ver weg is | kantelpunt klimaat lees ik elke avond over |
      mn vriendin wil niet meer vliegen en is obsessief met voetafdruk`,
    en: `climate anxiety | global warming | eco anxiety | heatwave | flight shame |
      why have kids on a dying planet | nobody does anything and the earth is burning |
      i recycle everything and shell just goes on | what am i studying for if the future is under water |
      burnt out from climate activism | my island is disappearing into the sea |
      angry at older generations for ruining nature`,
  },
  'crisis-world': {
    nl: `het nieuws | politiek | verkiezingen | polarisatie | doomscrollen | pandemie | trump |
      ai neemt alles over | wereldleed | nieuwsmoe | alles in de wereld gaat mis en ik zit hier verslagen te maken |
      durf nos niet meer te openen | elke ochtend eerst slecht nieuws en dan pas college |
      wat heeft het allemaal voor zin met hoe het eraan toe gaat in de wereld | de samenleving wordt steeds harder |
      mijn vrienden en ik denken verschillend over politiek en dat botst |
      na de uitslag van de stemming voel ik me niet meer welkom hier | straks is er geen werk meer door ai |
      generatie zonder huis zonder toekomst | ik voel me machteloos bij alles wat ik op tv zie |
      de lockdown heeft mij twee jaar gekost en ik loop nog achter | bang voor een nieuwe pandemie |
      extreem rechts wordt groter en ik maak me zorgen | hoe blijf je hoopvol met al die ellende |
      ik kan me niet afsluiten voor het leed van anderen ver weg |
      mensenrechten gaan achteruit en ik lig er wakker van | scroll tot 3 uur door rampen en aanslagen |
      aanslag in een stad dichtbij en ik ben geschrokken | nepnieuws en mijn oom gelooft alles |
      wereld staat in de fik en de docent zegt volgende slide | democratie gaat eraan denk ik soms |
      ben te jong om me zo veel zorgen over de maatschappij te maken |
      inflatie huizen oorlog klimaat het is gewoon te veel tegelijk |
      aardbeving in marokko en turkije ik kreeg er niks van mee van school`,
    en: `the news | politics | doomscrolling | elections | state of the world |
      everything in the world is going wrong and i write essays |
      i stopped reading the news because it makes me sad | ai will take all our jobs |
      after the election i do not feel welcome here | lost two years to lockdown and still behind |
      how do you stay hopeful with all this misery | powerless about what i see on tv |
      generation without a future`,
  },
};
