/** Signs of ACUTE-6; they count wherever they stand. How they are written: pattern/compile.ts. */
export const SUICIDE_NOW_SIGNS: readonly string[] = [
  '(zegt|says|dreigt|roept|threatens|schreeuwt|appt|said) ~3 (springt|spring|jumps|jump|jumping|springen|sprong)',
  '(balkon|dak|brug|raam|rand|roof|balcony|bridge|ledge|edge) && (springt|springen|jump|jumps)',
  '^ ~2 (i am|ik ben|ik sta|ik zit|am|sta|zit) ~1 (at|on|bij|op|aan) ~1 (the|a|de|een)? ~1 (bridge|brug|edge|' +
    'ledge|roof|rooftop|tracks|spoor|viaduct|cliff|rand|dak)',
  '(have|got|heb|heeft|has|bought|kocht|gekocht|holding|vast|hold|pakte) ~2 (a|een|the|het)? (rope|touw|noose|' +
    'strop|blade|razor|scheermes|scheermesje)',
  '@weapon|blade|razor|scheermes|scheermesje ~4 (my|mijn|me|mn|haar|her|his|zijn) ~1 (wrist|wrists|pols|polsen|' +
    'throat|keel|neck|arm|hals|hart|heart|buik|stomach)',
  '(pillen|pills|medicijnen|meds|overdosis) ~3 (wil|wilt|wou|ga|gaat|zou|going|want) ~1 (slikken|innemen|nemen|' +
    'take|swallow)',
  '(wil|wilt|wou|ga|gaat|zou|going|want|wants|gonna) ~3 (pillen|pills|overdosis|overdose|medicijnen) ~2 (slikken|' +
    'innemen|nemen|nemen|take|swallow|pakken)',
  '(wil|ga|want|going|gonna|wants|gaat) ~1 (to)? ~1 (overdose|od|overdoseren)',
  '(take|taking|swallow|slikken|innemen) ~2 (all|alle) ~2 (pills|pillen|meds|medicijnen|tablets)',
  '(opgesloten|sluit|locked|lock|barricaded) ~6 (pillen|pills|mes|knife|touw|rope|razor|scheermes)',
  '(op|on|aan|bij|langs|naast) ~1 (de|het|een|the|a)? ~1 (rand|dakrand|reling|railing|rails|spoor|treinspoor|' +
    'ledge|dak|roof|brug|bridge|spoorlijn|spoorbrug|viaduct) ~2 (sta|staat|zit|stond|staan|loopt|loop|am|is|' +
    'standing|sitting)',
  '(bijna|almost|nearly) ~3 (gesprongen|jumped|gedaan|pillen genomen|pills)',
  '(keep me|houd me|hou me|stop me|hou mij) ~2 (tegen|from|van)',
  '@jump ~4 @height',
  '@height ~3 @jump',
  '(voor / van / onder / in front of / off / from / before / vanaf) ~2 @height ~3 @jump|gooien|gooit|gaan|liggen|' +
    'lopen|throw|jumping|walk|gesprongen|stappen|werpen|storten',
  '@jump ~3 (in front|before) ~2 @height',
  '@self|me|mij|zich ~3 (voor|onder|van|off|before|under|front) ~3 @height',
  '(gooi|gooit|gooien|werp|werpt|throw|throws|throwing|stort|storten|smijt) ~2 @self|me|zich ~4 @height',
  '(wil|ga|gaat|wilt|zou|want|going) ~2 (onder|voor) ~1 (trein|metro|tram)',
  '(voor / onder) ~1 (de / een) ~1 (trein|metro|tram|train|vrachtwagen) ~3 (lopen|springen|gaan|liggen|fietsen|' +
    'stappen|komen|gooien|springt|gesprongen|gaat|spring|wil)',
  '(walk|step|run|lie|lay|go|get) ~4 (in front of / under / before) ~2 (train|traffic|truck|bus|tram|car|metro)',
  '(walk|walking|step|stepping|run|running|jump|jumping|lopen|stappen) ~2 (into|in) ~1 (traffic|het verkeer|verkeer)',
  '(sta|staat|stond|zit|zitten|staan|hangt|klimt|geklommen|standing|stands|sits|sitting|climbed|climbing|loopt|' +
    'zitten) ~4 (op|aan|over|on|at|boven|bij|langs|buiten|near|onto|to) ~2 (rand|dak|dakrand|reling|railing|' +
    'balustrade|rails|spoor|treinspoor|ledge|edge|roof|rooftop|bridge|brug|tracks|viaduct|spoorbrug|vensterbank|' +
    'spoorlijn|toren|cliff)',
  '(rand|dakrand|edge|ledge) ~2 (van|of) ~2 @height',
  'over ~2 (reling|railing|balustrade|hek) ~2 (geklommen|geklommen|klimmen|klimt|climbed|hangt)',
  'op (het|t) (spoor|dak) ~3 $',
  '(iemand|someone|somebody|student|@person|@they) ~3 (op|on) ~1 (dak|roof|rooftop|ledge|spoor|tracks)',
  '(loop|loopt|lopen|ga|gaat|onderweg|walking|heading|going) ~3 (naar|to|richting) ~2 (spoor|brug|treinspoor|' +
    'rails|viaduct|tracks|bridge|spoorlijn|overpass)',
  '@suiciding ~2 (poging|pogingen|attempt|attempts)',
  '(zelfmoordpoging|zelfmoordpogingen|suicidepoging|suicidepogingen)',
  '(poging|pogingen) ~3 (gedaan|ondernomen|gewaagd) ~4 @suiciding|leven',
  '@suiciding ~2 poging',
  'poging ~2 (tot|om|van|zelf) ~2 @suiciding|zelfdoding',
  '(heeft|heb|had) ~3 poging ~2 (gedaan|ondernomen)',
  '(tried|trying|attempted|attempts|attempting|try|tries) ~2 (to)? ~1 (@suiciding|kill|end|hang|unalive|drown|' +
    'overdose|off) ~2 (@self|life|it|lives|$)',
  '(tried|attempted|attempting) ~1 (suicide|overdosing|die)',
  '(probeert|probeerde|geprobeerd|proberen|probeer|trachtte) ~5 @self|me|zich|leven ~3 (op te hangen|te @kill|' +
    '@kill|maken|benemen|beroven|doden)',
  '(probeert|probeerde|geprobeerd|proberen|probeer) ~4 @suiciding',
  '@suiciding ~3 (probeert|probeerde|geprobeerd|proberen)',
  '@self|zich ~3 @kill ~2 (probeert|probeerde|geprobeerd|proberen)',
  '(heeft|heb|has|had|have|hing|hung|hanged) ~3 @self ~2 (opgehangen|verhangen|verhing|vergiftigd|doodgeschoten|' +
    'gestoken)',
  '(hung|hanged|stabbed|poisoned|drowned|shot|hing|verhing|stak|vergiftigde) @self',
  '(strop|noose|galg|touw|rope) ~5 (klaar|nek|hals|hangt|neck|ready|gekocht|bought|gemaakt|tied|vast|om|around|' +
    'gevonden|found|opgehangen|balk|boom|kast|kamer)',
  '(noose|strop)',
  '(touw|rope) ~3 (gekocht|klaar|nek|bought|ready|mezelf)',
  '(plastic|zak|bag) ~2 (over|om) ~2 (hoofd|head)',
  '(polsen|wrists|aders|ader|veins) ~3 (doorgesneden|doorsnijden|doorgesnedn|open|snijden|slit|gesneden|cut|' +
    'cutting|slitting|opensnijden|opengesneden)',
  '(slit|slitting|slits|cut|cutting|slashed|snijdt|snij|sneed) ~3 (wrists|polsen|wrist|aders|throat|keel|veins|pols)',
  '(gaat|ga|going|is|about|punt|bezig|wil) ~3 @self|me|zich ~2 (van kant|dood|iets aan) ~2 (maken|doen|te ' +
    'maken)? ~2 (nu|vanavond|vannacht|straks|now|tonight)',
  '(nu|vanavond|vannacht|now|tonight|straks|zometeen) ~5 (zelfmoord plegen / zelfmoord / van kant / einde aan / ' +
    'eind aan / kill myself / end my life / kill himself / kill herself / end it / mezelf iets aan)',
  '(zelfmoord / zelfdoding / commit suicide / suicide / van kant maken / einde aan maken / kill myself / kill ' +
    'himself / kill herself / kill themselves / end my life / end it / mezelf iets aan doen / mezelf iets aandoen) ' +
    '~4 (nu|vanavond|vannacht|now|tonight|straks|zometeen)',
  '@jump ~1 (nu|now|straks|vanavond|tonight)',
  'ik|i|hij|ze|he|she ~1 (ga|gaat|am going to|is going to|wil|wilt|zal|will|want to|wants to) ~2 (springen|jump)',
  '(staat|sta|op het punt|about|going|klaar|wil|wilt|gaat|ga|dreigt|threatens|threatening|wants) ~3 (te|om|to|' +
    'naar beneden) ~1 @jump',
  '@they|@person ~2 (gaat|wil|dreigt|wilt) ~1 springen',
  '(is going|is about|wants|threatens|threatening) to jump',
  'laatste|last (pillen|pills) ~2 dood',
];
