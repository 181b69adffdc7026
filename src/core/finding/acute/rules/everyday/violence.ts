/** Everyday phrases that are struck out before ACUTE-18 looks. */
export const VIOLENCE_EVERYDAY: readonly string[] = [
  '(slaat|sloeg|slaan) (door|over|toe|aan|af|om|op hol)',
  '(slaat|sloeg|slaan) ~1 (een|de|the) ~1 (toon|plank|maat|brug|slag|flater|spijker|pauze|les)',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '(hope|hoop|wish) ~6 hit',
  '(bus|car|train|truck|tram|bike|auto) ~1 (hits|hit)',
  'hit by ~2 (bus|car|train|truck|tram|bike|scooter)',
  '@kill|@harm|@harmen|hurts|hurt|do|does ~2 @self',
  '@self|zich ~4 (@kill|@harm|aandoen|aandoet|aandoe|aan doen|aan te doen)',
  '(jumped|jump) at',
  '@hits ~8 (schaken|fifa|poker|tennis|voetbal|kaarten|chess|football|mario|game|games|uno|padel|darten|match|' +
    'wedstrijd|scrabble|record|basketball|toernooi|tournament|team|bij het|spelletje|spel|quiz)',
  '(schaken|fifa|poker|tennis|voetbal|kaarten|chess|football|mario|game|games|wedstrijd|match|toernooi|quiz|' +
    'padel|spel) ~8 (@hits|beaten|aangevallen|attacked|ingemaakt)',
  '(voel|voelt|voelde|feel|feels|felt|feeling) ~4 (aangevallen|attacked|overvallen|beroofd|robbed|geslagen|' +
    'beaten|verslagen|overdonderd)',
  '(overvallen) ~3 (door|met) ~3 (vraag|vragen|verdriet|emoties|nieuws|regen|opdracht|onweer|gevoel|paniek|' +
    'heimwee|slaap|moeheid|werk|deadlines)',
  '(beroofd|robbed) (van|of) ~3 (good grade|grade|slaap|nachtrust|sleep|jeugd|studententijd|kans|chance|youth|' +
    'tijd|time|a grade|punten|points)',
  '(beat|beating|beaten) ~2 (myself|mezelf|yourself|himself|up car|up bike|up old|track|box)',
  '(beat|beating|beaten) ~2 up ~3 (over|about|car|bike|laptop|shoes|old)',
  '(fiets|bike|telefoon|phone|wallet|portemonnee|laptop|scooter) ~4 (gestolen|stolen)',
  '(ben|is|was|zijn|waren|it|me|that|this) ~3 (hit) ~2 (me|home|hard|by|like|with|rock|the|a)',
  '(is|was|it|that|this|zijn) ~3 (hit) ~2 $',
  '(hit|hits) ~2 (by a wave|by homesickness|by reality|by stress|with a fine|song|single|record|by the news|by ' +
    'grief|by corona|by inflation|me up)',
  '(it|that|this|reality|homesickness|grief|heimwee|news|exam|loneliness|sadness|truth|song|winter|stress|' +
    'depression|burnout|deadline) ~3 (hit|hits|kicked|beats|beat|attacked|punched|slapped) ~2 (me|us|my|in|hard|' +
    'different)',
  '(slaat|sloeg|sloegen|slaan|geslagen|sla) ~3 (deuren|nergens|alarm|op hol|gade|munt|deur|een slag|dicht|brug|' +
    'kruis|handen|vals alarm|nieuwe weg)',
  '(handen|alarm|brug|slag|figuur|munt|acht|hand|wond*) ~3 (geslagen|slaan|sla|slaat)',
  '(getrapt|gestonken|trapt|trapte|trappen|geschopt|schopt) ~3 (val|lol|in zijn|reclame|phishing|bal|balletje|' +
    'kont onder|in de val|fiets)',
  '(kicked|kick|kicks) ~2 (out|off|in|the habit|back|ass|butt|this|started|ball|the ball)',
  '(krijg|kreeg|gekregen) ~3 (vuist)',
  '(training|workshop|cursus|les|college|scriptie|thesis|essay|onderzoek|research|casus|vak|documentaire|stage|' +
    'strafrecht|tentamen|artikel|nieuws|news|boek|film|serie) ~8 (geweld|mishandeling|mishandeld|violence|assault|' +
    'beroving|overval|attack|steekpartij)',
  '(mishandeling|mishandeld|geweld|violence|assault|beroving|overval|steekpartij) ~8 (scriptie|thesis|essay|' +
    'onderzoek|research|casus|documentaire|strafrecht|tentamen|training|workshop|vak|college)',
  '(dier|dieren|animal|animals|taal|english|gitaar|viool|piano|grammatica|laptop) ~3 (mishandel*|abuse|mishandeling)',
  '(dierenmishandeling)',
  '(wesp|mug|kwal|muggen|wespen|teek|bee|wasp|mosquito) ~4 (gestoken|stung|aangevallen|attacked|bitten)',
  '(gestoken|aangevallen) ~4 (wesp|mug|kwal|muggen|wespen|teek|meeuw|meeuwen|gans|ganzen)',
  '(geese|goose|seagull|seagulls|gans|ganzen|meeuw|meeuwen|zwaan|swan|hond|dog|kat|cat) ~5 (attacked|aangevallen|' +
    'aanvallen|bit|gebeten)',
  '(attacked|aangevallen|robbed|hit) ~3 (by|door) ~3 (goose|geese|seagull|meeuw|kat|cat|swan|zwaan|feedback|' +
    'hackers|virus|allergies|inflation|prices|criticism|kritiek|reality|hormones|mosquitoes|docent op|vragen)',
  '(stak|steekt|gestoken|steken) ~3 (tijd|energie|geld|werk|moeite|hand|draak|vinger)',
  '(tijd|energie|geld|werk|moeite|uren) ~4 gestoken',
  '(geslagen|beaten) ~1 (hond|path|track|dog)',
  'met stomheid geslagen',
  '(dood|plat|lam) geslagen',
  '(docent|teacher|tutor|leraar) ~4 (slaat|sloeg) ~2 (over|mij over|me over|pauze|les)',
];
