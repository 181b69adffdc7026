/** Everyday phrases that are struck out before ACUTE-19 looks. */
export const PSYCHOSIS_EVERYDAY: readonly string[] = [
  '(wat|what) ~2 (ik|i) ~2 (echt|really) ~2 (wil|want)',
  '(not|niet) ~3 (know|weet|tell) ~3 (echt|really) ~1 (wat|what|of|if|zeker|goed|hoe|waar|welke|veel)',
  '(real|echt) (estate|life|job|friends|leuk|goed|wel)',
  '(nep|fake|ai|deepfake|nepnieuws) ~6 (echt|real)',
  '(it|this|that|nothing|lecture|assignment|schedule|course|feedback|grade|rubric|teacher|website|professor) ~4 ' +
    '(makes|making|make) ~2 sense',
  '(telefoon|laptop|phone) ~4 (automatisch|backup|update|notificatie|notification)',
  '(hoor|hear) ~4 (naam|name) ~2 (roepen|called) ~4 (presentielijst|diploma|wachtkamer|graduation|attendance|class)',
  '(geslapen|slept|sleep) ~4 (week|weeks|weken) ~4 (exam|exams|tentamen|tentamens|deadline|baby|buren|stress|' +
    'thesis|scriptie|noise|herrie)',
  '@study|stress|baby|noise|neighbours|buren|herrie && (niet geslapen|not slept)',
  'manisch depressief|depressieve',
  'manic depression',
  'crisis ~1 (communication|communicatie|management|plan|minor|line|text|noodfonds|opvang)',
  '(warning|stop|traffic|verkeers|first) ~1 (signs|tekens)',
  '(zie|see|zien) ~2 (geen|no) ~2 (messages|boodschappen)',
  '(see|seen|zie) ~2 (my|mijn|your|the|whatsapp|new|unread) ~1 messages',
  '(manie|mania) ~1 (voor|for)',
  '(ghost|ghosts|geesten|shadows|schaduwen) ~4 (film|movie|game|tour|halloween|larp|spookhuis)',
  '(paranoia|paranoide|paranoid) ~3 (grapje|joke|lol)',
  '(paranoide|paranoia|paranoid) ~2 (over|about|door|van|from|of)',
  '(manisch|manic) (druk|monday|pixie|bezig|laughter|enthousiast*)',
  'hallucinante',
  'delusional ~2 (crush|fan|lol|take|optimism|about)',
  '(people|everyone|iedereen|mensen|they) ~2 (watching|looking at|staring at|kijken naar|kijkt naar) (me|mij) ~3 ' +
    '(during|when|while|present*|tijdens|bij|als|in the gym|eten|eat|sport)',
  '(stemmen|stem|votes|vote|voice|voices) ~6 (verkiezing|verkiezingen|studentenraad|medezeggenschap|tellen|' +
    'uitgebracht|koor|choir|zangles|zang|singing|kwijt|hees|hoarse|partij|raad|kandidaat|kandidaten|gang|buren|' +
    'huisgenoten|muren|neighbours|neighbors|hallway|muur|buiten|feest|assistant|acting|message|messages|recording|' +
    'memo|note|podcast|gehoord worden|oefenen|stemrecht|raadsverkiezing|beneden|upstairs|downstairs|next door|' +
    'naast|tv|radio|bovenburen|corridor|through the wall|through the walls|dunne)',
  '(verkiezing|verkiezingen|studentenraad|medezeggenschap|koor|choir|zangles|keelontsteking|election|elections|' +
    'verkouden|council|hees|podcast|buren|bovenburen|huisgenoten|muren|dunne|neighbours|noise|party|walls|gang|' +
    'whatsapp) ~8 (stem|stemmen|voice|voices)',
  '(krijgt|geef|give|heb|have|had|raak|lose|lost|find|found|vind) ~3 (een|a|mijn|my|je|your)? (stem|voice)',
  '(have|hear|heard) (a|your|my|our|their|student) ~1 (voice|voices)',
  'student ~1 voice',
  '(laat|let|luister|listen) ~4 (stem|voice) ~3 (horen|heard|hart|heart|students)',
  '(stem|stemmetje|voice) ~5 (niet goed genoeg|not good enough|uitstellen|procrastinat*|kritische|critical|inner ' +
    'critic|perfectionis*|faal|fail|dom|stupid|lui|lazy|kan het niet|negatieve)',
  '(innerlijke|kritische|inner|negatieve) (stem|stemmen|stemmetje|voice|criticus)',
  '(complot|conspiracy|complottheorie|complottheorieen) ~4 (theorie|theorieen|theory|theories|essay|college|vak|' +
    'onderzoek|denkers)',
  '(vak|tentamen|college|hoorcollege|lecture|exam|scriptie|thesis|essay|paper|training|workshop|cursus|module|' +
    'boek|film|serie|docu|documentaire|podcast|psychologie|psychology|stage|onderzoek|research|werkgroep|lezing|' +
    'minor|ervaringsdeskundige|internship) ~8 (psychose|psychosis|schizofrenie|hallucinaties|hallucinations|wanen|' +
    'delusions|psychotische|stemmen|voices|manie|mania|manic|psychotisch)',
  '(psychose|psychosis|schizofrenie|hallucinaties|wanen|delusions|manie|mania|psychotische) ~8 (vak|tentamen|' +
    'college|hoorcollege|lecture|exam|scriptie|thesis|essay|paper|training|workshop|module|boek|film|serie|' +
    'documentaire|podcast|stage|onderzoek|research|minor)',
  '(vroeger|jaar geleden|years ago|vorig jaar|last year|hersteld|herstellende|recovered|recovering|na een|na ' +
    'mijn|after my|after a|terug na|sinds mijn) ~4 (psychose|psychosis|manie|psychotic)',
  '(psychose|psychosis) ~4 (gehad|had|geleden|ago|hersteld|herstel|recovered|recovery|meegemaakt)',
  '(ben|raak|raakte|was|am|is|bit|so|beetje|een beetje) ~2 (in de war|confused|verward) ~5 (door|over|about|by|' +
    'van|rooster|schedule|opdracht|assignment|planning|welke|which|inschrijving|vak|regels|rules|osiris|duo|' +
    'gevoelens|feelings|sexuality|gender|keuze|studiekeuze|relatie|crush)',
  '(rooster|schedule|opdracht|assignment|regels|rules|inschrijving|docent|uitleg|website|instructions|lecture|' +
    'studiegids|feelings|gevoelens) ~8 (verwarrend|confusing|confused|in de war|verward|making sense|makes no ' +
    'sense|wartaal)',
  '(docent|professor|teacher|handleiding|chatgpt|ai|lecturer) ~6 (wartaal|gibberish|hallucin*|onsamenhangend|' +
    'incoherent)',
  '(chatgpt|ai|llm|copilot|chatbot) ~5 hallucin*',
  '(crisis) ~2 (communicatie|management|wonen|woning|klimaat|economie)',
  '(klimaat|woning|wooncrisis|corona|identiteits|quarter|quarterlife|midlife|economische|stikstof|housing|' +
    'climate|energy|energie|identity|life|existentiele|existential|financial|economic|midterm|thesis|fashion|' +
    'relatie) crisis',
  '(denkt|denk|thinks|think|geloof|gelooft|believe|believes) ~3 (in god|dat god|that god|god exists|god bestaat|' +
    'tv|television|radio|camera|aliens exist) ~6 (vak|kerk|church|essay|filosofie|job|baan|kopen|buy|bestaat|' +
    'exists|aan|use|bijbel|bible)',
  '(god|jezus|jesus) ~4 (kerk|church|bijbel|bible|geloof|bidden|pray|studentenvereniging|faith|loves)',
  '(filosofie|religie|theologie|religion|theology|kerk|church) ~8 (god|jezus|jesus|duivel|devil)',
  '(slaap|sleep|geslapen|slept) ~8 (tentamen|exam|deadline|scriptie|baby|buren|party|feest|stress|thesis|herrie|' +
    'muggen)',
  '(camera|cameras|webcam) ~4 (proctoring|tentamen|exam|zoom|teams|online|fiets|laptop|aan|uit|les)',
  '(proctoring|tentamen|exam|zoom|teams|online|bike|security|beveiliging) ~5 (camera|cameras|webcam|watching)',
  '(voel|feel|bang|afraid|scared|think everyone|denk) ~5 (iedereen|everyone|people|mensen|they) ~3 (kijkt|naar ' +
    'mij|naar me|watching me|judging|judges|staring|stares|oordeelt|laughing|lacht|uitlacht|looking at)',
  '(mental|nervous) breakdown ~5 (exam|deadline|thesis|scriptie|tentamen|week|over|because)',
  '(praat|talk|talking|praten) ~2 (in mezelf|tegen mezelf|to myself|met mezelf)',
  '(paranoia|paranoid|paranoide) ~4 (android|van wiet|from weed|about my|over mijn|grades|cijfers|plagiaat|' +
    'plagiarism|cheating|vreemdgaan)',
];
