import type { Examples } from './types.ts';

/** Second round: scenes and side roads behind the needs about money, the world and the people who help. */
export const WORLD_8: Examples = {
  tuition: {
    nl: `mn pa zou betalen maar die is weg en nu zit mn account dicht | ik stopte in november wat krijg ik terug |
      waarom staat er 2600 op de factuur en bij haar de helft | ik doe nog een vak en moet het hele jaar betalen |
      mn bankpas was geblokkeerd en de incasso mislukte | tweede studie pedagogiek en ze vragen 11 duizend |
      kan het bedrag over meer maanden dan september | ik mag geen toets maken tot de rekening voldaan is |
      moet ik mij voor de 31e uitschrijven om niet te betalen | mn ouders in ghana sturen het per deel op |
      betaal ik dubbel als ik ook aan een andere uni een vak doe |
      stond ingeschreven zonder dat ik het wist en kreeg een aanmaning van school |
      ik wissel halverwege van hogeschool gaat het bedrag mee | wie kan de eerste termijn voorschieten`,
    en: `dad was going to pay and now my account is locked | one course left and i pay the full year |
      quit in november what do i get back | switching schools halfway does the payment move with me |
      my parents send it in parts from abroad | not allowed to sit the exam until the invoice is paid`,
  },
  allowances: {
    nl: `huisgenoot en ik staan op hetzelfde adres en nu krijg ik niks | voordeur delen telt dat als zelfstandig |
      ik heb het al een jaar niet aangevraagd en iedereen wel |
      mijn baas gaf meer uren en nu een brief van de fiscus | ze zien mijn moeder als medebewoner |
      kan ik wat krijgen omdat werken niet gaat naast mijn ziekte |
      ik ben bang om ja te klikken want dan moet het terug |
      op mijn 18e verjaardag moet ik iets aanvragen zei mn tante | huur 640 krijg ik daar van de staat iets bij |
      hoe stop ik het als ik ga samenwonen | definitieve berekening is min 740 |
      ik ben 20 met een baby waar heb ik recht op | ik vul iets in met toetsingsinkomen en heb geen idee |
      krijgt een uitwisselingsstudent met bijbaan dat ook`,
    en: `everyone gets money for the premium and i never asked | final calculation says minus 740 |
      worked more hours and now a tax letter | does a shared front door count |
      scared to click yes because it might go back | my flatmate counts as my partner they say`,
  },
  'emergency-fund': {
    nl: `tas weg in de trein met alles erin en het is zondag |
      ik moet voor zaterdag een vlucht want mn broer ligt op ic | wasmachine dood en huis vol water |
      bankrekening bevroren omdat ik uit rusland kom | de eerste betaling komt pas in november en het is september |
      mijn bril in twee en lenzen op | ik heb maandag 200 nodig of mijn kamer is weg | sponsor van thuis is failliet |
      is er een potje voor als er plots iets gebeurt | mn stagebedrijf ging failliet en de laatste maand komt niet |
      hoeveel dagen duurt het voor ze beslissen | mn land had een aardbeving en pa kan niks sturen |
      begrafeniskosten van mn vader liggen bij mij | kan de decaan vandaag nog iets doen voor dit bedrag`,
    en: `bag gone on the train with everything in it |
      need a flight by saturday because my brother is in intensive care | my sponsor at home went bankrupt |
      first payment in november and it is september | account frozen because of my passport |
      two hundred by monday or i lose the room`,
  },
  'graduation-fund': {
    nl: `ik heb een jaar in bed gelegen en nu is mijn recht op | negen maanden bestuur en nul punten |
      wie compenseert de maanden dat ik voor mn moeder zorgde | heb ik me wel op tijd gemeld bij iemand |
      loop een half jaar uit doordat mijn begeleider wegging | zwanger in het derde jaar en nu extra semester |
      de universiteit veranderde het programma en ik moet langer |
      raad van zes uur per week en geen vergoeding gezien | kan ik nu nog aanvragen voor vorig jaar |
      wat moet er in de brief van de arts | mijn prestatiejaren zijn om en ik doe er nog een |
      selectie nationaal team en een jaar erbij wie betaalt dat |
      ik was voorzitter van de vereniging en iedereen kreeg maanden behalve ik |
      mbo en een jaar langer door operatie bestaat er iets`,
    en: `spent a year in bed and my entitlement ran out | nine months on the board and zero credits |
      did i report it in time | my supervisor left and i run half a year late | what must the doctor's letter say |
      can i still apply for last year`,
  },
  'food-bank': {
    nl: `ik heb alle monsters van de supermarkt gegeten | ketchup met rijst is ook een maaltijd |
      ik blijf bij die lezing want er zijn broodjes | mn maag maakt zo n geluid in college dat ze kijken |
      ik geef mijn kind mijn deel | ze zouden mij zien staan bij dat kerkje | twee dagen water en crackers |
      na zessen halve prijs en toch te duur | mn vriendin neemt stiekem eten voor me mee |
      ik kijk elke avond in de kast en er staat linzen | moet ik mn bankafschriften laten zien voor zo n tas |
      welke dag is het uitdelen bij het buurthuis | ik heb gestolen bij de appie en ik schaam me dood |
      eind van de maand is een banaan`,
    en: `i stay for the talk because there are sandwiches | ketchup with rice is a meal too | i give my kid my share |
      stole food and i am so ashamed | two days of water and crackers |
      do i have to show bank statements for a parcel`,
  },
  laptop: {
    nl: `het blauwe scherm en mijn verslag moet om 12 uur | hij gaat aan als ik hem schud |
      mn broertje gooide limonade | ik heb alles getypt met mn duimen |
      deze les vraagt software die mijn ding niet trekt | wifi bij ons is de buurman |
      bij de toets was mn batterij leeg en er was geen stopcontact | ik delete steeds dingen om te kunnen opslaan |
      fornuis en messen lijst van 300 voor de kokstudie | op school om zeven uur omdat daar een pc is |
      werkschoenen met stalen neus staan op de lijst wie betaalt dat |
      mn mac verkocht om huur te betalen en nu moet ik een verslag typen | kan ik er een op afbetaling via school |
      drie letters doen het niet en een daarvan is de e`,
    en: `blue screen and the report is due at noon | it turns on if i shake it |
      three keys are dead and one is the e | the wifi is my neighbour's | i typed it all with my thumbs |
      in at seven because school has a pc`,
  },
  'find-gp': {
    nl: `derde praktijk zei postcode | ik bel en krijg een keuzemenu van vijf minuten |
      mn medicijnkaart is in het portugees | ik ben van groningen naar tilburg en mn dossier is daar |
      kies op vrijdagavond en niemand werkt | 38,9 en ik ken hier niemand |
      ze wilden eerst een burgerservicenummer zien | mn verstandskies en ik heb geen idee waar heen |
      pil is op en mijn arts zit 200 km weg | ik moet een stempel voor mn prikken van stage |
      mag ik gewoon ergens binnenlopen met een oor | in mijn land ga je meteen naar het ziekenhuis |
      huisarts van mijn ouders leest alles mee en ik wil een eigen | er hing een bord met stop voor nieuwe patienten`,
    en: `third practice said wrong postcode | 38.9 and i know no one here | at home you go straight to the hospital |
      my pills run out and my doctor is two hundred km away | friday night and my tooth is killing me |
      can i just walk in with an ear`,
  },
  war: {
    nl: `twee vinkjes grijs sinds dinsdag | op de groepsfoto van mn neven zijn er nu minder |
      in de kantine ging een ballon kapot en ik dook weg | het nieuws noemt mijn straat |
      mn docent grapte over bommen | ik stuur geld en weet niet of het aankomt |
      mn vriend is joods en hij loopt met pet op | alle stickers op de wc deuren en mijn buik draait |
      mn oom kreeg een oproep per post | hij riep iets op het plein en ik zag de vlag van mijn land verbranden |
      op school doen we een quiz en daar is het donker |
      ik droom over sirenes en ben nooit daar geweest sinds mn vierde | ze willen dat ik een mening heb |
      ze komen mn broertje van 18 halen voor het leger zegt mn moeder`,
    en: `two grey ticks since tuesday | the news named my street | a balloon popped and i ducked |
      fewer cousins in the family photo now | my uncle got his call up by post | they all want me to have an opinion`,
  },
  climate: {
    nl: `ik kocht een trui en schaamde me drie dagen | in maart zweet en iedereen zegt lekker weer |
      mijn vriendin wil geen kinderen om de aarde en we praten er niet over |
      ik wilde arts maar waarvoor over 30 jaar | vakantiefoto s uit thailand en ik denk aan kerosine |
      mijn dorp stond in juli blank en het wordt vaker | op demonstratie en daarna voelde het leeg |
      opa zegt vroeger waren er ook warme zomers | ik lees die grafiek en leg mn boek weg |
      ik krijg buikpijn van een plastic zakje | in college over beton denk ik alleen aan uitstoot |
      niemand lijkt te snappen hoe laat het is | rivier bij ons thuis staat droog |
      ik doe alles goed en het helpt geen druppel`,
    en: `sweating in march and they say lovely weather | my village flooded in july and it will again |
      bought a jumper and felt bad for three days | i do it all right and it does not help a drop |
      the river back home is dry | what is the point of a career in thirty years`,
  },
  'crisis-world': {
    nl: `pap zet de tv aan en het is weer zo n dag | ik heb mn nieuwsapp verwijderd en voel me laf |
      docent zegt dat mijn vak over vijf jaar niet bestaat | in de pauze schreeuwden ze over de verkiezingen |
      ik lees reacties tot mn hart bonst | tijdens mn examenjaar was alles dicht en ik mis dat deel |
      het voelt alsof er elk moment iets ergs kan komen | oom is veranderd door filmpjes en eet niet meer mee |
      moet ik nog wel een huis willen en een gezin | een chatbot schrijft beter dan ik dus waarom nog journalistiek |
      we lachen alles weg maar niemand lacht echt | wij stemden anders en nu is het stil in de groep |
      de huur stijgt de wereld brandt en ik oefen tabellen | bij elk pushbericht schrikt mn buik`,
    en: `deleted my news app and feel like a coward | uncle changed because of those videos |
      my teacher says my field will not exist in five years | every push alert stings |
      after the vote the group chat went quiet | a bot writes better than me so why study journalism`,
  },
  psychologist: {
    nl: `ik zou iemand willen die er niet van schrikt | mijn huisarts zei er staat een muur van een jaar voor |
      ik wil uitzoeken waarom ik altijd zo doe | mn zus gaat elke dinsdag naar een mevrouw en dat hielp |
      kan ik terug naar die vrouw van vorig jaar | ik wil weten wat er met mij is met iemand die dat kan |
      ik heb het op een briefje geschreven want hardop lukt niet | zitten ze ook op locatie arnhem |
      mag ik een gesprek zonder dat het op mn cijferlijst komt |
      is dat iets voor mij of moet je daarvoor echt ziek zijn | eerst een half uur kennismaken kan dat |
      hoe zeg ik af zonder boete | in het spaans zou ik het kunnen uitleggen |
      mijn coach zegt dit gaat mij boven de pet`,
    en: `i wrote it on paper because saying it out loud fails | can i go back to the woman from last year |
      my coach says this is beyond him | want someone who will not be shocked | does it show on my record |
      in spanish i could explain it`,
  },
  dean: {
    nl: `ik moet het aan iemand officieel vertellen voor het te laat is |
      er is iets gebeurd in mijn familie en niemand van de opleiding weet het nog |
      wie tekent dat formulier over mijn situatie | mijn docent zei ga naar die persoon van de uitzonderingen |
      kan iemand van school meegaan naar de commissie | ik lig straks drie maanden eruit hoe leg ik dat vast |
      ik wil weten waar ik recht op heb voor ik iets beslis | welk bewijs en voor welke datum |
      ik heb een dossier van thuis en een dossier van hier |
      mn vader overleed in blok twee en ik heb het nooit doorgegeven | telt wat ik nu meld ook nog voor vorig jaar |
      duo wil een verklaring met een stempel van school |
      bij ons op de afdeling wijzen ze allemaal naar dezelfde mevrouw op de derde |
      wie schuift met termijnen als je leven ontploft`,
    en: `who signs the form about my situation | i need to put it on record before it is too late |
      my father died last term and i never reported it | can someone from school come with me to the board |
      which proof and before what date | does it still count for last year if i report it now`,
  },
  adviser: {
    nl: `op mn lijst staat 34 en er moet 42 staan | ik heb drie vakken tegelijk op dinsdag ingepland en nu |
      wie kijkt of mijn keuzeruimte klopt | ik ben halverwege geswitcht en snap mijn eigen programma niet |
      ik kreeg een uitnodiging met onderwerp voortgang | mag dit vak in plaats van dat vak |
      ik heb mn statistiek twee keer gemist kan ik door | iemand die zegt doe dit eerst en laat dat |
      ik wil een jaar trager maar hoe ziet dat eruit | met wie van mijn faculteit bespreek ik mijn stop |
      oud studieplan klopt niet meer sinds mn ziekte | is er nog iemand die mijn traject kent |
      hoeveel punten blijven er staan als ik overstap | mijn minor telt niet mee zegt het systeem`,
    en: `my list says 34 and it should say 42 | can i swap this course for that one |
      got an invite with the subject progress | my minor does not count says the system |
      i want to go slower but what would that look like | someone to say do this first and drop that`,
  },
  coach: {
    nl: `ik heb iemand nodig die zegt heb je het al gedaan | elke maandag een belletje van iemand zou schelen |
      mijn mentor was met zwangerschapsverlof en er kwam niemand | ik ga niet door als niemand het merkt |
      ik wil een gesprek waar ik mijn week op tafel gooi | hij kijkt altijd op zijn horloge |
      samen een lijstje en dan volgende week weer | ik wil iemand die mij kent bij naam |
      ze zeggen bel je slb en ik heb geen slb | ik ben slim genoeg maar ik mis een zetje |
      mag ik iemand anders want deze klikt niet | eerstejaars en ik weet niet met wie ik mijn dingen bespreek |
      iemand die vraagt hoe het echt gaat en niet alleen mn cijfers | hoe vaak mag ik bij mijn begeleider komen`,
    en: `someone who asks did you do it yet | a call every monday would help | nobody replaced my mentor |
      i am smart enough but miss a push | he always looks at his watch | someone who knows me by name`,
  },
  peer: {
    nl: `ik wil weten of het normaal is wat ik voel aan dit begin | iemand die ook drie keer zakte voor anatomie |
      zij snapt het want zij heeft het ook gehad | niet weer een volwassene met een klembord |
      een biertje met iemand die al verder is | wie liep vorig jaar op dezelfde stage |
      ik durf het wel tegen iemand van twintig | naast iemand zitten die zegt same |
      hoe word je zo n student die anderen opvangt | is er een groepje waar iedereen iets heeft meegemaakt |
      koppel mij aan iemand uit mijn stad | een vrij uur met iemand die mij het gebouw laat zien |
      een ander die ook pas laat begonnen is | bro gewoon iemand die niet meteen advies geeft`,
    en: `sit next to someone who says same | someone who also failed anatomy three times |
      not another adult with a clipboard | who did this placement last year | match me with someone from my city |
      i could tell someone who is twenty`,
  },
  confidential: {
    nl: `ik wil het kwijt maar nog niks in gang zetten |
      als ik iets zeg komt hij erachter en hij kijkt mijn toets na |
      wie zwijgt als ik vertel wat er op dat feest was | staat er iets op papier na zo n gesprek |
      mijn naam mag nergens | eerst praten en dan pas beslissen of ik verder wil |
      ik werk bij die onderzoeker en er klopt iets niet met hoe hij doet | kan het iemand van buiten zijn |
      mag ik een vriendin meenemen | ik twijfel of dit klagen is of gewoon praten |
      hoofd van de opleiding is zijn maat | is er ook zo iemand voor stagiairs |
      mijn coach zei dit hoort bij een ander soort gesprek | wat kan die persoon wel en niet voor mij doen`,
    en: `i want to say it but not start anything yet | if i talk he finds out and he grades me |
      is anything written down after such a talk | the head of department is his mate |
      can it be someone from outside | what can that person do and not do for me`,
  },
  ombuds: {
    nl: `ik heb zeven mails en nul antwoorden | ze hebben onderzoek gedaan naar zichzelf |
      iedereen in mijn jaar loopt hier tegenaan en het komt elk jaar terug | wie controleert de controleurs hier |
      ze zeiden wij nemen dit mee en dat was april | regels staan in het reglement en gelden niet voor hen |
      hij besliste en hij beoordeelde ook het bezwaar | ik wil dat iemand zonder belang naar mijn dossier kijkt |
      een groep van twaalf en niemand durft meer | bij de klachtencommissie kreeg ik een standaardbrief |
      toets drie keer verkeerd nagekeken en steeds eigen schuld |
      is er iemand boven dit alles die ook bij de bestuurders mag kijken |
      ik heb bewijs van een fout en ze schuiven het weg | voor zaken die niet bij klacht en niet bij bezwaar passen`,
    en: `seven mails and zero answers | they investigated themselves |
      every year group runs into this and nothing changes | he decided and he also judged the appeal |
      i got a standard letter back | someone without an interest to look at my file`,
  },
  gp: {
    nl: `ik heb het weken gegoogled en ben nu bang | zij luisterde drie minuten en gaf paracetamol |
      moet ik erheen met zo n plekje | ik moet een papiertje hebben voor een specialist |
      ik oefen wat ik ga zeggen in de spiegel | wachtkamer vol en ik loop weer weg |
      mijn hart slaat over en ik wacht nog | kan dat met een berichtje in de app in plaats van bellen |
      hoe vertel ik hem dat ik me al maanden niet goed voel in tien minuten |
      ben ik bij hem nog ingeschreven nu ik op kamers woon |
      hij is ook de dokter van mijn ouders en dat maakt het lastig | ze willen een brief en die kost geld |
      doktersbriefje voor mijn stage hoe kom ik daaraan | bij wie krijg ik een vervolg na de eerste hulp`,
    en: `googled it for weeks and now i am scared | she listened three minutes and gave me paracetamol |
      the waiting room was full and i walked out | can i message instead of call | he knows my parents |
      i practise my words in the mirror`,
  },
  'finance-help': {
    nl: `ik heb een schoenendoos vol en zoek iemand met geduld | kan iemand het bellen voor mij doen want ik bevries |
      mijn tante deed altijd de papieren en die is er niet meer |
      wie kijkt mee of ik alles krijg waar ik recht op heb | formulier van twaalf bladzijdes en ik huil |
      ik wil een plan op een a4tje | is er op dinsdag inloop voor dit soort dingen |
      ik wil dat iemand rustig met mij mn bankapp opent | wordt het aan mijn ouders verteld als ik ga |
      mijn studieleraar zei er is een mevrouw die alles van potjes weet |
      aangifte voor de eerste keer en ik zie alleen codes | iemand die niet zucht als hij mn post ziet |
      naar de bank zonder te snappen wat ze zeggen | mag ik een naam of blijf ik anoniem bij zo n gesprek`,
    en: `a shoebox full and i need someone patient | can someone make the call because i freeze |
      my aunt did the papers and she is gone | twelve page form and i cry | someone to open my banking app with me |
      is it told to my parents if i go`,
  },
  listener: {
    nl: `iedereen slaapt en mijn hoofd niet | ik wil geen oplossing ik wil zuchten |
      ik ben buiten op een bankje en wil een stem | het is niks ergs ik wil gewoon niet alleen zijn vanavond |
      ik hang op als iemand opneemt denk ik | mn vrienden heb ik al zo vaak belast | mag ik een uur niks zeggen |
      ik schrijf liever dan dat ik praat | geen dossier geen afspraak gewoon nu |
      kan ik vanuit engeland bellen naar zo iemand | mn stem trilt maar typen gaat |
      zondagavond is altijd het ergst en dan is alles dicht | ik wil zeggen wat ik niemand zei |
      zijn dat vrijwilligers of echte mensen met opleiding`,
    en: `everyone is asleep except my head | i want a sigh not a solution |
      sunday evening is the worst and all is closed | on a bench outside and want a voice |
      no file no appointment just now | i think i will hang up when someone answers`,
  },
  desk: {
    nl: `ik stond vijf minuten bij het loket en ging weg | op intranet kom ik in een rondje |
      drie namen gekregen en nu weet ik het nog niet | is er een iemand die alles kent |
      ik heb geen idee of het bij school hoort of bij de gemeente | wie mag ik storen met iets kleins |
      in welk gebouw zitten al die mensen | ik wil zonder formulier iets vragen |
      waar ligt een foldertje met wie doet wat | het is dinsdag en ik wil vandaag iemand |
      begin ik bij mijn mentor of bij iets anders | is er een nummer waar een mens opneemt |
      ik snap al die afkortingen niet slb cmd sz | eerste dag op de hogeschool en mijn hoofd tolt`,
    en: `stood at the counter five minutes and left | three names and still no idea |
      is it school or the city for this | a number where a human picks up | which building are all those people in |
      is there one person who knows everything`,
  },
  chaplain: {
    nl: `na de uitvaart staat er iets open in mij | waarom leven wij als dit kan gebeuren |
      ik heb gezondigd en mag dat tegen niemand zeggen | een mens met tijd en zonder formulier |
      ik geloof half en dat maakt het zwaarder | in stilte zitten met iemand naast mij |
      mijn vriend stierf en ik wil niet getroost maar begrepen | hoor ik nog bij mijn kerk |
      een ritueel voor iemand die er niet meer is | ik kan niet bidden en ik weet niet waarom |
      iemand die niet doet alsof er een antwoord is | wat is een goed leven en wie praat daarover op een school |
      mag ik een moslim zijn en bij een dominee langs | ik kwam bij mn opa altijd op zondag voor zulke gesprekken`,
    en: `something opened in me after the funeral | i believe halfway and that makes it heavier |
      someone with time and no form | i cannot pray and do not know why | a ritual for someone who is gone |
      what is a good life and who talks about that here`,
  },
  'social-work': {
    nl: `er zijn zes instanties bij ons en niemand praat met elkaar |
      ik ben van het huis naar begeleid en nu mag ik niks meer |
      mijn moeder kan niet lezen en ik ook niet in ambtenarentaal | de wijkagent zei bel iemand van het team |
      een keukentafelgesprek wie regelt dat | ik ben 18 en jeugdzorg heeft mij een doosje gegeven en doei |
      kan iemand met mij naar het stadskantoor op donderdag | thuis geen stroom en geen rust en een zusje |
      ik heb hulp nodig met alles en het begint bij opruimen | mijn vader wil niemand binnen en ik juist wel |
      met wie praat ik als het over thuis huur en broertje gaat |
      bij ons komt elke week een vreemde die praat maar niks doet | een indicatie aanvragen wie helpt |
      mijn mentor zegt dit is te groot voor mij`,
    en: `six agencies and none talk to each other | youth care gave me a box and goodbye |
      can someone come with me to city hall on thursday | help with everything starting with the mess |
      my mentor says this is too big for him | mum cannot read and i cannot read official dutch`,
  },
  'self-help': {
    nl: `ik doe liever een vragenlijst dan een gesprek | heb ik iets voor in de trein |
      ik wil morgen beginnen zonder dat iemand iets weet | twintig minuten per dag kan ik wel |
      geen zin in praten wel in proberen | een schrift met vragen die ik invul |
      is er iets gratis in het engels om alleen te doen | mn bed en mn laptop en een oefening |
      een boekje van de bieb over hoe je loslaat | ik wacht op hulp en wil nu alvast wat doen |
      is er een ademhalingsding in de app | iemand in mn klas doet een cursus op haar telefoon |
      als het maar geen groep is | laat mij eerst zelf een beetje puzzelen`,
    en: `something to do on the train alone | i prefer a questionnaire to a talk | as long as it is not a group |
      twenty minutes a day i can manage | waiting for help and want to start now | let me puzzle on my own first`,
  },
  'career-desk': {
    nl: `oom vraagt wat word je en ik lach | alle vacatures vragen vijf jaar ervaring | mn cv is een alinea |
      ik ben bijna klaar en alleen al dat woord maakt mij stil |
      ik gaf bij het gesprek een verkeerd antwoord en wil het oefenen |
      na mijn stage mocht ik blijven maar wil ik dat | wie weet wat je met antropologie gaat doen |
      handen schudden op zo n beurs dat vind ik eng | mijn linkedin is leeg en mijn klas is daar al iemand |
      ik wil weten wat bij mij past zonder kleurentestje | contract van een jaar of twee en ik weet niks van loon |
      brief aan een werkgever en ik kom niet verder dan geachte | kan een oud student vertellen hoe zijn maandag is |
      mag ik langskomen als ik al een diploma heb`,
    en: `uncle asks what i will become and i laugh | all vacancies want five years of experience |
      my resume is one paragraph | i am stuck after dear sir | what do you do with anthropology |
      an alum to tell me what his monday looks like`,
  },
  'intl-desk': {
    nl: `mijn koffer is er en mijn sleutel niet | bij het loket vroegen ze iets wat ik niet heb |
      de mail is in het nederlands en alleen ik lees het niet | mijn erasmus papieren missen een krabbel |
      wie haalt me op als ik om elf uur land | ik moet over 60 dagen iets verlengen en weet niet wat |
      afspraak gemeente staat over twee maanden en ik heb een nummer nodig | kan ik mijn uitwisseling eerder stoppen |
      ik heb een vakkenlijst van boedapest en mijn opleiding snapt hem niet |
      wie weet welke papieren mijn zus nodig heeft om te komen kijken | visum afgewezen en ik was al ingeschreven |
      in de groep zegt iedereen bel dat kantoor maar welk | ik ga naar japan en niemand vertelt wat ik moet regelen |
      mijn verblijf kaartje is zoek`,
    en: `my suitcase is here and my key is not | appointment at the city in two months and i need a number |
      the mail is in dutch and only i cannot read it | visa refused but i was already enrolled |
      i land at eleven who picks me up | lost my residence card`,
  },
  'study-group': {
    nl: `ik schrijf pas als er iemand tegenover me zit | laat me maar op woensdag ergens moeten zijn |
      in mn eentje ga ik gamen in een kring niet | met zes mensen aan een tafel en iemand die vraagt wat heb je af |
      ik zit al anderhalf jaar aan hoofdstuk drie en wil lotgenoten | zou het ook op teams kunnen dat samen zwoegen |
      kan ik twee weken proberen voor ik besluit | ik wil erbij horen zonder over mn leven te hoeven vertellen |
      wie start er weer in februari met zo n ding | telefoons in een bak en een wekker en anderen |
      is er ook een plek als je afstudeert en niemand meer ziet |
      ik lieg tegen mn begeleider maar tegen een groepje niet | hoe groot is zo n groep en wie zit erin |
      zijn er plekken over of moet ik een intake`,
    en: `i only write with someone across the table | on my own i drift off in a circle i do not |
      a year and a half on chapter three and want company | can i try two weeks before i decide |
      phones in a box and a timer and other people | i lie to my supervisor but not to a group`,
  },
  'addiction-care': {
    nl: `ik wil naar zo n plek maar mn huur loopt door | kan ik op dinsdag naar de groep en woensdag naar college |
      mag ik mijn telefoon houden als ik opgenomen word | ik belde en hing op bij keuzemenu drie |
      mijn trainer zei ga daar eens praten | worden mijn ouders ingelicht als ik 19 ben |
      is er ook iemand die niet meteen nul wil | het kost 385 euro eigen risico en dat schrikt mij af |
      ik wil het eerst met een chatje | vriend moet hulp en hij zegt hij is toch geen zwerver |
      na zes weken kliniek en maandag tentamen wie vangt op | hoe lang tot de eerste afspraak |
      nazorg via een app of een mens | iemand met ervaring die zelf gestopt is`,
    en: `i called and hung up at option three | will my parents be told if i am nineteen |
      group on tuesday and class on wednesday is that possible | six weeks in a clinic and then an exam on monday |
      someone who quit himself and understands | is there someone who does not want zero at once`,
  },
};
