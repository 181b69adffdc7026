/** Everyday phrases that are struck out before ACUTE-8 looks. */
export const THREAT_EVERYDAY: readonly string[] = [
  '(neerschieten|neersteken|doodschieten) ~3 @topic',
  '@topic ~6 (neerschieten|neersteken|doodschieten)',
  '(hit list|hitlist) ~2 (of|van|met) ~1 (songs|nummers|liedjes|muziek)',
  '@topic ~6 (wapens|weapons|guns|shooting|aanslag|moord)',
  '(wapens|weapons|guns|shooting|aanslagen|moord) ~6 @topic',
  '(@abstract|@study) ~5 (kill|murder|hurt) ~1 (me|us)',
  'shooting (range|guard|star|stars|club|location|day|schedule|script)',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '@kill|@harm|@harmen|hurts|hurt|do|does ~2 @self',
  '@self|zich ~4 (@kill|@harm|aandoen|aandoet|aandoe|aan doen|aan te doen)',
  '(dreiging|threat|threats) ~3 (klimaat|climate|uitval|validity|internal|competition|bsa|economie|ai|cyber)',
  '(to) ~1 (validity|reliability)',
  '(schieten|shoot|schiet) ~1 (foto|fotos|film|video|photo|photos|hoops|basket|goal|met pijl|paintball)',
  '(gaat|ga|gaan) ~2 (schieten) ~2 (lukken|op)',
  '(fout|mis|te binnen|tekort|wortel|over) (gaat|schieten|schiet)',
  '(photo|foto|film|video|shoot) ~4 (shoot|schieten) ~1 $',
  '(shooting|aanslag) ~3 (drill|essay|paper|documentary|debate|documentaire|in america)',
  '(dishes|afwas|mess|troep|kaas|cheese|dirty|rommel|muziek|music) && (kill|vermoord|murder|vermoorden)',
  '(marketing|ad|sql|ddos|hacker|penetration|cyber|phishing|heart|panic|chess) ~2 attack',
  'plan of attack',
  '(plan|planning) ~1 (of)? attack ~2 (exams|study|thesis|for)',
  '(again|weer|nog een keer) i will kill (him|her|them)',
  'if ~6 @nag ~3 i will kill',
  '(aanslag) op ~1 (mijn|je|onze|de) ~1 (geduld|zenuwen|portemonnee|gezondheid|energie|tijd|rust)',
  '(hurt|hurting|kill) ~2 (my|our|his|her) ~1 (eyes|ears|feelings|head|back|knee|chances|vibe|mood|grade|gpa|feet)',
  '(parents|ouders|moeder|vader|mom|dad|ma|pa|docent|boss|baas|supervisor|teacher|coach|begeleider|huisgenoten|' +
    'roommates) ~3 (gaan|gaat|going to|will|gonna|zullen|zal) ~1 (me|mij|kill|murder) ~2 (me|vermoorden|afmaken|' +
    'kill|doodmaken) ~4 (als|if|when|wanneer|over|om|for) ~6 @study|@nag|see|zien|ziet|fail',
  '(kan|kon|zou|kunnen|could|would|might|can) ~3 @victim ~2 (wel)? ~2 (vermoorden|killen|schieten|doen|afmaken|' +
    'murder|kill|iets aandoen) ~1 (soms|wel|sometimes|right now)?',
  '(could|can|would) (kill|murder|strangle) ~2 @victim',
  '(could|would|gonna|going to|want to) (murder|kill|destroy|demolish|smash) ~3 @food',
  '(moord|murder) ~2 (voor|for|mystery)',
  '(kill|murder|killing|slay|slaying|smash|crush) (it|exam|test|presentation|interview|audition|workout|' +
    'performance|look|outfit|time|lights|engine|process|vibe|mood|server)',
  '@nag ~8 (vermoorden|vermoord|kill|murder|afmaken)',
  '(vermoord|vermoorden|vermoordt|kill|killing|murder|afmaken) ~10 @nag',
  '(schaken|fifa|poker|tennis|voetbal|tafelvoetbal|tafeltennis|darten|squash|kaarten|chess|football|soccer|' +
    'bordspel|padel|mario|game|games|pubquiz|valorant|fortnite|wedstrijd|match|competition|toernooi|tournament|' +
    'badminton) ~8 (slaan|sla|slaat|beat|kill|killed|afgemaakt|afmaken|ingemaakt|slacht|afgeslacht|verslaan|' +
    'inmaken|destroy|crush|murder|destroyed)',
  '(sla|slaan|slaat|afgemaakt|afmaken|kapotmaken|beat|kill|killed|destroy|destroyed|crush|murder|murdered|' +
    'vermoord|ingemaakt|afgeslacht) ~8 (schaken|fifa|poker|tennis|voetbal|tafelvoetbal|tafeltennis|darten|squash|' +
    'kaarten|chess|football|soccer|padel|game|games|pubquiz|wedstrijd|match|tournament|mario kart)',
  '(scriptie|opdracht|project|studie|verslag|essay|hoofdstuk|thesis|paper|assignment|eten|bord|huiswerk|klus|zin|' +
    'verhaal|artikel|film|boek) ~4 (afmaken|af maken|afgemaakt|kapotmaken)',
  '(afmaken|af maken) ~3 (scriptie|opdracht|project|studie|verslag|essay)',
  '(wil|moet|kan|ga|gaat|gaan) ~2 (het|dit|dat|alles|mijn (studie|scriptie)) ~4 (afmaken|af maken)',
  '(poster|posters|foto|fotos|plaatje|photo|picture) ~2 (schieten|shoot|opblazen)',
  '(ballon|ballonnen|band|luchtbed|balloons) ~2 (opblazen|blow up)',
  '(blow|blowing|blew|blows) up ~2 (phone|balloons|on tiktok|online|twitter|chat|app|my)',
  '(photoshoot|fotoshoot|shooting stars|photo shoot|video shoot|shooting guard|film shooting)',
  '(ouders|vader|moeder|pa|ma|mama|papa|parents|mom|dad|mum|baas|boss|docent|teacher|slb*|tutor|begeleider|' +
    'supervisor|huisgenoten|roommate|roommates|partner|vriendin|coach|trainer) ~4 (kill|kills|killing|vermoordt|' +
    'vermoorden|vermoord|murder|maakt) ~1 (me|mij)? ~2 (af)? (als|if|when|wanneer|omdat|because|over|om|for) ~8 ' +
    '@study|@nag|room|kamer|geld|money|see|zien|ziet|late|laat|dishes|rekening|fiets',
  '(deadline|deadlines|stage|scriptie|tentamen|tentamens|studie|paper|essay|thesis|class|course|exam|exams|hitte|' +
    'heat|stress|heimwee|week|work|werk|internship|hoofdpijn|headache|voeten|feet|rug|back|schoenen|shoes|' +
    'verveling|boredom|this|dit|that|commute|reizen|kater|hangover|cramps|suspense|spanning|wifi|silence|stilte|' +
    'schedule|rooster|workload|training|gym|heels|anxiety|wachten|waiting|it|pain|pijn|love|liefde|statistics|' +
    'statistiek|curiosity) ~3 (kill|kills|killing|killed|vermoordt|vermoord|sloopt|murdering|slopen|nekt) ~1 (me|' +
    'mij|us|ons|my)',
  '@fiction ~8 @harm|@harmen',
  '(romeo|hamlet|macbeth|caesar|cluedo|weerwolven|werewolf|moordspel|among us) ~10 @harm|@harmen|vermoord|murder',
  '(mug|muggen|spin|spinnen|muis|muizen|vlieg|vliegen|wesp|kakkerlak|mosquito|spider|mouse|fly|cockroach|bugs|' +
    'plant|plants|planten|onkruid|weeds|zombie|zombies|boss|virus|bacterie|bacteria|cellen|cells|cancer|kanker|' +
    'process|darlings) ~4 (doden|doodmaken|vermoorden|kill|killing|killed|killt|doodslaan|doodt|murder)',
  '(kill|killing|doden|doodmaken|doodslaan|vermoorden|vermoord|murder) ~3 (mug|muggen|spin|spinnen|muis|muizen|' +
    'vlieg|wesp|mosquito|spider|mouse|fly|cockroach|bugs|plant|plants|process|my darlings|cells|zombies|boss|' +
    'character|time|vibe|mood|buzz)',
  '(spijt) ~2 (krijgen|krijg) ~2 (studie|keuze)',
  '(wraak) ~2 (film|serie|porno)',
  '(sla|slaan|slaat) ~4 (slag|over|op|acht|geld|alarm|kruis|vuist|weg|hoofdstuk|nergens|toe|gade)',
  'doodgeslagen ~2 (tijd|discussie)',
  'dood slaan ~2 tijd',
  '(tijd|time) (doden|doodslaan|te doden|kill|killing)',
  '(waar|who|wie) ~2 (vermoordde|killed) ~2 (jfk|kennedy|gogh|fortuyn|caesar)',
  '(wil|will|want|wants|do|does|did|would|could|ga|zal|zou) (niemand|niet|not|never|nooit) ~2 (iemand|anyone|' +
    'somebody|someone|him|her|hem|haar) ~2 (pijn doen|kwetsen|hurt|kwetst)',
  '(kwetsen|hurt|hurting|pijn doen) ~3 (feelings|gevoelens|breakup|break up|uitmaken|zeggen|telling|feedback|' +
    'eerlijk)',
  '(feelings|gevoelens|uitmaken|break up|feedback|saying no|nee zeggen|no to) ~8 (kwetsen|hurt|hurting|pijn doen)',
  'afraid ~2 hurt ~2 (feelings)',
  '(poppen|prikken|klappen) ~3 (griep|corona|vaccin|vaccinatie|hpv|publiek|handen)',
  '(griepprik|vaccinatie|vaccin|bloed|ader|naald|verpleegkunde) ~5 prikken',
];
