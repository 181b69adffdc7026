/** Everyday phrases that are struck out before ACUTE-15 looks. */
export const HOME_VIOLENCE_EVERYDAY: readonly string[] = [
  '(agressief|aggressive) ~1 (in|op|on) ~2 (verkeer|traffic|weg|road|spelen|fifa|game)',
  'for a bit',
  'a bit',
  'bit (of|more|less|late|tired|sad|lonely)',
  '(slaat|sloeg|slaan) (door|over|toe|aan|af|om|op hol)',
  '(slaat|sloeg|slaan) ~1 (een|de|the) ~1 (toon|plank|maat|brug|slag|flater|spijker|pauze|les)',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  'hit by ~2 (bus|car|train|truck|tram|bike|scooter)',
  '@kill|@harm|@harmen|hurts|hurt|do|does ~2 @self',
  '@self|zich ~4 (@kill|@harm|aandoen|aandoet|aandoe|aan doen|aan te doen)',
  '(in elkaar|in mekaar) (geslagen|getrapt|geschopt) !door|by',
  '(klap|klappen|stomp|trap) ~2 (gekregen|gehad|kreeg|krijg) ~6 (cijfer|onvoldoende|bsa|nieuws|afwijzing|gevoel|' +
    'corona|van de molen|financieel|emotioneel|tentamen)',
  '(cijfer|onvoldoende|bsa|nieuws|afwijzing|tentamen|afgewezen) ~6 (klap|klappen|stomp)',
  '(grote|harde|flinke|financiele|emotionele) klap',
  '(stropdas|das|sjaal|tie|scarf) && (gewurgd|wurgt|strangled)',
  '(kill|murder|vermoordt|vermoorden|vermoord|doodmaken|maakt) ~1 (me|mij)? ~2 (als|if|when|wanneer|omdat|' +
    'because|over|om|for|af als) ~8 (@study|@nag|fail|failed|zak|faal|see|ziet|weten hoe)',
  '(vermoord|vermoorden|vermoordt) ~3 (elkaar|each other)',
  '(kan|kon|could|zou) ~4 (wel)? ~1 (vermoorden|kill|murder|killen)',
  '(schaken|fifa|poker|tennis|voetbal|kaarten|chess|football|mario|game|games|spel|spelletje|uno|monopoly|padel|' +
    'darten|bowlen|wedstrijd|match|mariokart|quiz|schaak|dammen|risk|kolonisten) ~8 @hits',
  '@hits ~8 (schaken|fifa|poker|tennis|voetbal|kaarten|chess|football|mario|game|games|spel|spelletje|uno|' +
    'monopoly|padel|darten|bowlen|match|wedstrijd|mariokart|quiz|schaak|dammen|scrabble|record|pingpong|ping pong)',
  '(slaat|slaan|sla|sloeg|gooit|gooien|slams) ~3 (deuren|deur|doors|nergens|op mijn zenuwen|alarm|college|' +
    'colleges|les|maaltijden|ontbijt|lunch|een brug|kantoor|dicht|terug|spijkers|wekker)',
  '(slaat|slaan|sla|sloeg) (over|door|toe)',
  '(slams|slamming|slam|banging) ~2 (the|his|her|my|all)? ~1 (door|doors)',
  '(zet|steekt|gooit|slaat|trekt) ~2 (deur|deuren) ~2 (dicht|achter|hard)',
  '(dat|dit|het|wat|this|regel|uitleg|rooster|feedback) ~3 (slaat|sloeg) ~2 (op|nergens|als|alles|niks)',
  '(slaat|slaan) ~1 (nergens|niks) ~1 op',
  '(hits|hit|hitting|hurts|kicks|beats) ~2 (different|hard|me that|home|me up|the gym|the road|a wall|the books|' +
    'in|spot|the sack|them with|differently|me like|around)',
  '(it|that|homesickness|realization|reality|grief|this|news|loneliness|stress|heimwee|depression|song|breakup|' +
    'break up|winter|truth|it really|love|criticism|feedback|headache) ~2 (hit|hits|hurts|hurt|beats|kicks) ~2 (me|' +
    'us|my|a lot|hard)?',
  '(break up|breakup|uit elkaar|uitgemaakt|dumped|cheated|vreemdgegaan|liegt|lies|lied|ghosted|negeert|ignores|' +
    'vreemd|opmerkingen|comments|woorden|words|verbroken|bedrogen|betrayed|left me) ~8 (hurt|hurts|pijn|kapot|' +
    'hurting)',
  '(hurt|hurts|pijn|hurting) ~8 (break up|breakup|uit elkaar|uitgemaakt|dumped|cheated|vreemdgegaan|liegt|lies|' +
    'feelings|gevoelens|left me|ghosted|opmerkingen|comments|woorden|feelings|verbroken|negeert|ignores|by leaving|' +
    'by lying|saying|forgot)',
  '(kick|kicked|kicks|gooit|gooien|gooide|throws|throw|zet|gezet|threw) ~3 (out|off|eruit|uit huis|uit het huis|' +
    'buiten|uit de app|uit de groep|weg|away|feest|feestje|party|a party|parties|oud eten|my food|mijn eten|' +
    'garbage)',
  '(bang|scared|afraid|schrik|doodsbang|fear) ~4 (verlies|verliezen|lose|losing|teleurstellen|teleur|disappoint|' +
    'disappointing|reactie|oordeel|mening|vertellen|telling|tell|tentamen|cijfer|reaction|boos wordt|opinion|kwijt|' +
    'kwijtraken|zwanger|alleen)',
  '(bang|scared|afraid|doodsbang|fear|durf|dare) ~6 @family ~5 (verlies|verliezen|lose|losing|teleurstellen|' +
    'teleurgesteld|teleur|disappointed|disappoint|dump|weggaat|vreemd|ziek|kwijt|kanker|cancer|overlijdt|doodgaat|' +
    'dies|leaves|cheating|breaks|uitmaakt|mist|boos wordt om cijfers|te vertellen)',
  '(bang|afraid|scared|durf|durft) ~8 (huis|home|thuis) ~5 (donker|dark|night|nacht|fietsen|cycling|lopen|alleen ' +
    'in|avonds|avond|bus|laat|late|walk|walking|trein)',
  '(donker|dark|night|nacht|avonds|late|fietsen|cycle|walk|walking|alleen|borrel|uitgaan) ~6 (naar huis|home)',
  '(bang|afraid|scared|durf|durft|heimwee|homesick|onvoldoende|studie|cijfer|grades|failed|gezakt|gestopt) ~8 ' +
    '(naar huis|naar thuis|thuis|home) ~6 (onvoldoende|cijfer|grades|failed|gezakt|bsa|gestopt|studie|exam|' +
    'vertellen|tell|corona|disappoint*)',
  '(niet|not) (thuis|at home) (voel|voelt|voelen)',
  '(voel|voelt|feel) ~1 (me|mij)? (niet|not) (thuis|at home)',
  '(veilig thuis gekomen|safe home|veilig thuiskomen|veilig thuis aan)',
  '(thuiswerk*|wifi|internet|cyber|elektra|elektrisch|fiets|fietsenstalling|stopcontact|brandveilig*|schimmel|' +
    'mold|mould) ~8 (onveilig|unsafe|veilig|safe|gevaarlijk|dangerous)',
  '(onveilig|unsafe|veilig|safe|gevaarlijk|dangerous) ~8 (wifi|internet|schimmel|mold|mould|elektra|stopcontact|' +
    'kookplaat|stairs|trap|gas|fietsroute|seks|sex)',
  '(scriptie|thesis|essay|paper|onderzoek|onderzoeksonderwerp|research|werkgroep|minor|module|training|college|' +
    'les|lecture|course|workshop|stage|project|opdracht|verslag|casus|documentaire|boek|film|serie|podcast|beleid|' +
    'policy|protocol|meldcode|wet|law|campagne|cijfers|interview|webinar|vak|internship|volunteer|vrijwilliger) ~6 ' +
    '(huiselijk|huiselijke|domestic|kindermishandeling|geweld|violence|abuse|mishandeling|relatiegeweld|' +
    'partnergeweld|family|veilig thuis)',
  '(huiselijk geweld|domestic violence|domestic abuse|kindermishandeling|relatiegeweld|partnergeweld|' +
    'mishandeling|veilig thuis|family violence) ~6 (scriptie|thesis|essay|paper|onderzoek|onderzoeksonderwerp|' +
    'research|werkgroep|minor|module|training|college|les|lecture|course|workshop|project|opdracht|verslag|casus|' +
    'documentaire|boek|film|serie|podcast|beleid|policy|protocol|campagne|literatuur|stage|internship)',
  '(stage|internship|werken|vacature|work) ~3 (bij|at) veilig thuis',
  '(klappen|klap) ~3 (publiek|applaus|handen|molen|in de handen|vuurpijl)',
  '(klap|klappen) ~2 (gehad|verwerkt|in mijn gezicht|financiele|dreun) ~4 (afgewezen|onvoldoende|bsa|afwijzing|' +
    'corona)',
  '(hoofdpijn|kiespijn|rug|back|schoenen|shoes|beugel|tooth|wisdom) ~3 (doet|doen|deed|hurts) ~2 (me|mij|my)? ' +
    '(pijn)?',
  '(beat|beating) ~3 (the deadline|the clock|the record|eggs|drum|odds|the traffic|around)',
  '(mij|me) ~1 (niet|not) ~1 (weg|leave)',
  '(contract|verhuurder|landlord|abonnement|rooster|lease|baas|boss|stage|studie|internship|work) ~6 (niet|not) ' +
    '~2 (weg|leave|opzeggen)',
  '(weglopen|run away|escape|ontsnappen|vluchten) ~4 (voor|from) ~2 (verantwoordelijkheid|problemen|problems|' +
    'responsibilities|studie|responsibility|gevoelens|feelings|reality|realiteit)',
  '(strict|strenge|streng) ~2 @family ~6 (niet|not) ~3 (weg|leave|out|uit|buiten)',
  '(kat|cat|poes|hond|dog|kitten) ~6 (bijt|beet|gebeten|bit|bites|hits|schopt|krab|krabt|slaat|aanval)',
  '(bed bugs|bedbugs|muggen|mosquito|bug|insect|teek|tick) ~4 (bit|bite|bites|gebeten)',
  '@family ~4 (gooit|throws|gooide|threw) ~3 (feest|party|away|weg|geld|money|roet|handdoek|bal|ball|eten)',
  '(schudt|schudde|shakes) ~2 (hoofd|head|hand|hands|handen)',
  '(trapt|trapte|trap|trappen) ~3 (in|fiets|bal|lol|door|pedalen|open deur|balletje)',
  '@family ~2 (hits|hit) ~2 (the gym|the road|fifty|sixty|60|50)',
  '(mom|dad|mum|mother|father|sister|brother|parents|vriend|ex) ~4 (hits|hit) ~1 (me)? ~1 (up|with a|with the)',
  '(slaat|sla|sloeg|slaan) ~1 (me|mij) ~1 (over|op de schouder|altijd over)',
  '(sla|slaan|slaat) ~3 (een)? ~1 (slag|brug|weg|hand|figuur|modderfiguur|munt|flater|gade|pad)',
  'emotionele achtbaan',
  '(snel|quickly|altijd|vaak|beetje|passief|passive|a bit) (agressief|aggressive)',
  '(brandt|brand|burns|burned) ~4 (eten|lamp|kaars|food|dinner|cd|oven|toast|rekening|cake|pizza|licht|verwarming)',
  '@family ~3 (brandt|brandde|burns|burned) ~2 (wierook|eten|kaarsen|altijd)',
];
