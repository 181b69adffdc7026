/** Signs of ACUTE-8; they count wherever they stand. How they are written: pattern/compile.ts. */
export const THREAT_SIGNS: readonly string[] = [
  '(hoe|how) ~2 (hij|ik|i|he|ze|she) ~3 (klas|class|school|iedereen|everyone|docent|mensen|people) ~3 ' +
    '(neerschieten|vermoorden|neersteken|shoot|kill|wil schieten)',
  '(klas|school|iedereen|docent) ~1 (gaat|wil|wilt) ~1 (neerschieten|neersteken|vermoorden|opblazen|neer schieten)',
  '(klas|class|school|iedereen|docent|everyone) ~2 (gaat|wil|going to|will|wants to) ~1 (neerschieten|schieten|' +
    'opblazen|shoot|vermoorden|neersteken)',
  '(neerschieten|neersteken|doodschieten) ~2',
  '(wants|want|going|plans|planning) to (kill|shoot|rape|attack|stab|murder|hurt) ~1 (women|men|girls|gays|' +
    'muslims|jews|foreigners|students|teachers|people|everyone|children|kids|immigrants)',
  '(praat|talks|talking|praten|gesproken|sprak|stuurt|sends|post|posts|gestuurd) ~3 (over|about|of)? ~2 (wapens|' +
    'weapons|guns|schieten|shooting|aanslag|aanslagen|moord|killing|wraak) ~4',
  '(iets|something) ~1 (gaat|going to|will) ~1 (gebeuren|happen) ~3 (school|campus|klas|class|docent)',
  '(want|wants|wanted|trying|tried|going|threatened|threatens|plans|planning) to (kill|murder|stab|shoot|hurt|' +
    'harm) (me|us|my)',
  '(dat|that|ik|i) ~1 (ik|i)? ~3 @victim ~1 (iets|wat|something) ~1 (aandoe|aan doe|aandoet|aan ga doen|zal ' +
    'aandoen|aandoen|kan aandoen)',
  '(school|huis|gebouw|house|building|lokaal|klas) ~2 (in brand|in de fik|on fire) ~2 (steken|zetten|steek|set)',
  '(set|setting|burn|steken|steek|zetten) ~3 (school|building|house|huis|gebouw) ~3 (in brand|in de fik|on fire|' +
    'down)',
  '(dreiging|dreigement|bedreiging|threat|threats) ~3 (op|at|tegen|against|in|school|campus|docent|teacher)',
  '(gaat|ga|gaan|going to|will|wil) ~2 (schieten|shoot|schiet|steken|stab) ~1 $',
  '(kondigt|kondigde|announces|announced|post|postte|posted|zegt|says|said) ~8 (gaat|gaan|going to|will|wil) ~1 ' +
    '(schieten|shoot|steken|stab|kill|aanslag)',
  '(droom|dromen|dream|fantaseer|fantasize|fantasizing|denk|thinking) ~5 (mensen|people|iemand|someone|hem|haar|' +
    'him|her|iedereen|everyone|klasgenoten|docent) ~2 (neer)? ~1 (te)? ~1 (schieten|steken|vermoorden|slaan|doden|' +
    'kill|shoot|stab|hurt)',
  '(planning|plans|plant|plan|planned|voorbereidt|bereidt) ~3 (attack|aanslag|shooting|schietpartij|moord|murder|' +
    'bombing|massacre)',
  '(bom|bomb) ~2 (leggen|legt|plaatsen|plaatst|plant|planted|planting)',
  '@will ~2 (me|mij|mijn) ~3 (neersteken|vermoorden|doodmaken|doodslaan|kill|stab|murder|doodschieten|' +
    'neerschieten|in elkaar slaan|wat aandoen|iets aandoen)',
  '(me|mij) ~3 (gaat|wil|zal|gaan|going to|will|wants to) ~1 (neersteken|vermoorden|doodmaken|doodslaan|kill|' +
    'stab|murder|doodschieten|neerschieten|afmaken)',
  '(feel|feeling|feels|want|urge|urges|thoughts|like|impulse|thinking) ~3 (hurting|killing|stabbing|harming|' +
    'attacking|shooting) ~2 (people|someone|somebody|others|him|her|them|everyone|my)',
  '(iedereen|allemaal|ze|jullie|everyone|they|all) ~5 (dood|die) ~1 (moet|moeten|should|must|deserve)',
  '(everyone|they|you|he|she) ~2 (should|must|deserves|deserve|needs|need) ~2 (die|dead)',
  '(moet|moeten) ~1 (dood) ~1 $',
  '@will ~4 @victim ~4 @harm',
  '@will ~3 @harm ~3 @victim',
  '(vermoord|vermoordt) ~2 @victim',
  '(steek|steekt|schiet|sla|knal|slaat|trap) ~2 @victim ~2 (neer|dood|overhoop|kapot)',
  '(maak|maakt) (hem|haar|jullie|iedereen|je|die gast) ~1 (af|dood|kapot)',
  '(going|gonna|want|wants|wanna|plans|planning|threatened|threatens|threatening|will|says he will|about) ~2 ' +
    '(to)? ~1 @harmen ~3 @victim',
  '(someone|somebody|everyone|people|others|anderen|iemand|mensen|iedereen|docent|teacher|klasgenoot|klasgenoten|' +
    'classmates) ~3 (iets aandoen|iets aan doen|iets aan te doen|wat aandoen|wat aan doen|pijn doen|pijn te doen|' +
    'kwaad doen)',
  '(hurt|harm|kill|murder|shoot|stab|attack|poison) (someone|somebody|everyone|people|others|him|her|them|you|' +
    'classmates|teacher|students|anyone|my (roommate|flatmate|teacher|ex|dad|father|mother|boss|housemate|' +
    'professor|classmate|girlfriend|boyfriend|husband|wife|brother|stepdad))',
  '(thoughts|gedachten|gedachte|urge|urges|neiging|drang|fantasies|dromen|denk|think|thinking) ~4 (hurting|' +
    'killing|harming|stabbing|shooting|vermoorden|doden|neersteken|pijn) ~3 (people|others|someone|somebody|him|' +
    'her|iemand|anderen|mensen|hem|haar|them|everyone|iedereen|baby|kind)',
  '(iemand|mensen|anderen|hem|haar|iedereen|ze|hun|docent|huisgenoot|ex|baby|kind|ouders|vader|moeder) ~3 (te)? ' +
    '(vermoorden|doden|doodmaken|doodslaan|doodschieten|doodsteken|neersteken|neerschieten|afslachten|afmaken|' +
    'kapotmaken|opblazen|verbranden)',
  'school ~2 (shooting|shooter|schieten|opblazen|aanslag|shooten)',
  '(shoot|shooting|blow|blowing|burn|burning) ~2 (up|down) ~3 @building',
  '(bom|bomb|explosief|bommelding|bom melding|bomb threat|bombmelding) ~4 (school|gebouw|campus|geplaatst|' +
    'building|station|gang|plaatsen|leggen|klas|placed|melding|threat|university|mbo|dorm)',
  '(bommelding|bomdreiging|schooldreiging)',
  '(aanslag|bloedbad|massamoord|moordpartij|massacre|amok|amokmaken|terreuraanslag) ~4 (op|plegen|aanrichten|' +
    'school|campus|gepland|at|voorbereiden|kondigt|aankondigt|wil|gaat|in)',
  '(kondigt|kondigde|aangekondigd|announces|announced|dreigt|dreigde|threatens|threatened|threatening|gedreigd|' +
    'dreigement|dreigementen) ~5 (geweld|aanslag|violence|schieten|shooting|attack|vermoorden|doden|steken|kill|' +
    'opblazen|schietpartij|doodmaken|iets aan|aandoen|in elkaar|wraak|bloedbad|shoot|stab|bom|bomb|school|klas|' +
    'docent|leraar|iedereen)',
  '(iedereen|klas|school|docenten|students|everyone|class|classmates|klasgenoten|allemaal|jullie) ~4 ' +
    '(neerschieten|neerknallen|doodschieten|afknallen|afschieten|overhoopschieten|neermaaien|kapotschieten|knallen|' +
    'omleggen|afmaken|doodmaken|opblazen|neersteken|vermoorden|dood maken|wegvagen)',
  '(neerknallen|afknallen|overhoopschieten|doodschieten|overhoop schieten)',
  '(hitlist|killlist|dodenlijst|kill list|hit list|deathlist|death list|moordlijst)',
  '(wapen|mes|gun|knife|weapon|pistool) ~4 (meenemen|mee nemen|mee naar|meebrengen|bring|brengen|kopen|buy|' +
    'gekocht|bought|halen)',
  '(bring|take|bringing|neem|neemt|meenemen|nemen|brengt|mee) ~4 (wapen|mes|gun|knife|weapon|pistool) ~4 (school|' +
    'klas|campus|uni|university|class|college)',
  '(ga|gaat|gaan|zal|zullen|will|going) ~3 (jullie|hem|haar|ze|them|him|her|iedereen|everyone) ~3 (wel zien|' +
    'krijgen|spijt|regret|pay|boeten|pakken|afmaken|slopen|leeg)',
  '(jullie|iedereen|ze|hij|everyone|they|you all) ~3 (gaan|gaat|zullen|will|going to|must|moeten|moet) ~3 ' +
    '(boeten|spijt krijgen|sterven|dood|die|pay for|regret|er aan|eraan)',
  '(bloed|blood) (aan|op|on) ~2 (handen|hands|muren)',
  '(wraak|revenge) ~3 (nemen|neem|take|get|school|klas|iedereen)',
  '@will ~5 (in elkaar|kapot|verrot|ziekenhuis in) ~1 (slaan|schoppen|trappen|rammen|meppen)',
  '(kom morgen niet|dont come|do not come|kom niet) ~2 (naar|to)? ~1 (school|class|les|campus) ~2 (morgen|tomorrow)',
  '(prikken|steken|klappen|leeghalen|pressen|rippen|slopen|smoken|poppen) ~3 (hem|die gast|die boy|die jongen|' +
    'haar|hun|deze man|dat mannetje)',
  '(hem|haar|die gast|die boy|die man|die jongen|hun) ~2 (prikken|steken|neerhalen|neersteken|klappen geven|' +
    'afmaken|kapotmaken|poppen|omleggen|doodmaken|slopen|pijn doen|iets aandoen|iets aan doen|wat aandoen|wat aan ' +
    'doen)',
  '(want|wants|going|gonna|plan|plans|threatened) ~3 (violence|violent|kill people|hurt people|mass)',
  '(iemand|someone|mensen) ~1 (gaan|going to|wil|willen|wants to) ~2 (vermoorden|murder|kill|doden|neersteken)',
  '(bang|afraid|scared|worried|vrees) ~4 (ik|i|hij|he|she|ze|zij|@person) ~6 (iemand|someone|anderen|others|' +
    'people|mensen|hem|haar|somebody|baby) ~3 (aandoe|aandoet|aan doe|aan doet|hurt|harm|kill|vermoord|pijn)',
];

/** Bare words of ACUTE-8; they count unless they are the subject of study, work, news or fiction. */
export const THREAT_MENTIONS: readonly string[] = [
  '(school)? shooting|schoolshooting|schoolshooter|schietpartij',
  'mass shooting|murder',
];
