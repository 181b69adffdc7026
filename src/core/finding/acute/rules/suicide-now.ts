import type { AcuteRule } from '../types.ts';

export const suicideNow: AcuteRule = {
  id: 'ACUTE-6',
  kind: 'suicide-now',
  covers: {
    nl: 'Iemand staat op het punt een einde aan het leven te maken, of heeft een poging gedaan.',
    en: 'Somebody is about to end their life, or has made an attempt.',
  },
  patterns: [
    '(opgesloten|sluit|locked|lock|barricaded) ~6 (pillen|pills|mes|knife|touw|rope|razor|scheermes)',
    '(op|on|aan|bij|langs|naast) ~1 (de|het|een|the|a)? ~1 (rand|dakrand|reling|railing|rails|spoor|treinspoor|ledge|dak|roof|brug|bridge|spoorlijn|spoorbrug|viaduct) ~2 (sta|staat|zit|stond|staan|loopt|loop|am|is|standing|sitting)',
    '(bijna|almost|nearly) ~3 (gesprongen|jumped|gedaan|pillen genomen|pills)',
    '(keep me|houd me|hou me|stop me|hou mij) ~2 (tegen|from|van) ~3 (springen|jumping|killing|doing it)?',
    '@jump ~4 @height', '@height ~3 @jump', '(voor / van / onder / in front of / off / from / before / vanaf) ~2 @height ~3 @jump|gooien|gooit|gaan|liggen|lopen|throw|jumping|walk|gesprongen|stappen|werpen|storten', '@jump ~3 (in front|before) ~2 @height', '@self|me|mij|zich ~3 (voor|onder|van|off|before|under|front) ~3 @height', '(gooi|gooit|gooien|werp|werpt|throw|throws|throwing|stort|storten|smijt) ~2 @self|me|zich ~4 @height', '(wil|ga|gaat|wilt|zou|want|going) ~2 (onder|voor) ~1 (trein|metro|tram)', '(voor / onder) ~1 (de / een) ~1 (trein|metro|tram|train|vrachtwagen) ~3 (lopen|springen|gaan|liggen|fietsen|stappen|komen|gooien|springt|gesprongen|gaat|spring|wil)', '(walk|step|run|lie|lay|go|get) ~4 (in front of / under / before) ~2 (train|traffic|truck|bus|tram|car|metro)', '(into|in) ~1 traffic',
    '(sta|staat|stond|zit|zitten|staan|hangt|klimt|geklommen|standing|stands|sits|sitting|climbed|climbing|loopt|zitten) ~4 (op|aan|over|on|at|boven|bij|langs|buiten|near|onto|to) ~2 (rand|dak|dakrand|reling|railing|balustrade|rails|spoor|treinspoor|ledge|edge|roof|rooftop|bridge|brug|tracks|viaduct|spoorbrug|vensterbank|spoorlijn|toren|cliff)', '(rand|dakrand|edge|ledge) ~2 (van|of) ~2 @height', 'over ~2 (reling|railing|balustrade|hek) ~2 (geklommen|geklommen|klimmen|klimt|climbed|hangt)', 'op (het|t) (spoor|dak) ~3 $', '(iemand|someone|somebody|student|@person|@they) ~3 (op|on) ~1 (dak|roof|rooftop|ledge|spoor|tracks)', '(loop|loopt|lopen|ga|gaat|onderweg|walking|heading|going) ~3 (naar|to|richting) ~2 (spoor|brug|treinspoor|rails|viaduct|tracks|bridge|spoorlijn|overpass)',
    '@suiciding ~2 (poging|pogingen|attempt|attempts)', '(zelfmoordpoging|zelfmoordpogingen|suicidepoging|suicidepogingen)', '(poging|pogingen) ~3 (gedaan|ondernomen|gewaagd) ~4 @suiciding|leven', '@suiciding ~2 poging', 'poging ~2 (tot|om|van|zelf) ~2 @suiciding|zelfdoding', '(heeft|heb|had) ~3 poging ~2 (gedaan|ondernomen)', '(tried|trying|attempted|attempts|attempting|try|tries) ~2 (to)? ~1 (@suiciding|kill|end|hang|unalive|drown|overdose|off) ~2 (@self|life|it|lives|$)', '(tried|attempted|attempting) ~1 (suicide|overdosing|die)', '(probeert|probeerde|geprobeerd|proberen|probeer|trachtte) ~5 @self|me|zich|leven ~3 (op te hangen|te @kill|@kill|maken|benemen|beroven|doden)', '(probeert|probeerde|geprobeerd|proberen|probeer) ~4 @suiciding', '@suiciding ~3 (probeert|probeerde|geprobeerd|proberen)', '@self|me|zich ~3 @kill ~2 (probeert|probeerde|geprobeerd|proberen)',
    '@kill|ophangen|verhangen|hing|hung|verdronken|opgehangen|verhing ~2 @self', '@self|me|zich ~2 (opgehangen|verhangen|ophangen|opknopen|verdrinken|doodschieten|verhing|ophing)', '(strop|noose|galg|touw|rope) ~5 (klaar|nek|hals|hangt|neck|ready|gekocht|bought|gemaakt|tied|vast|om|around|gevonden|found|opgehangen|balk|boom|kast|kamer)', '(noose|strop)', '(touw|rope) ~3 (gekocht|klaar|nek|bought|ready|mezelf)', '(plastic|zak|bag) ~2 (over|om) ~2 (hoofd|head)', '(polsen|wrists|aders|ader|veins) ~3 (doorgesneden|doorsnijden|doorgesnedn|open|snijden|slit|gesneden|cut|cutting|slitting|opensnijden|opengesneden)', '(slit|slitting|slits|cut|cutting|slashed|snijdt|snij|sneed) ~3 (wrists|polsen|wrist|aders|throat|keel|veins|pols)', 
    '(gaat|ga|going|is|about|punt|bezig|wil) ~3 @self|me|zich ~2 (van kant|dood|iets aan) ~2 (maken|doen|te maken)? ~2 (nu|vanavond|vannacht|straks|now|tonight)', '(nu|vanavond|vannacht|now|tonight|straks|zometeen) ~5 (@suiciding / van kant / einde aan / eind aan / kill myself / end my life / kill himself / kill herself / end it / mezelf iets aan)', '(@suiciding / van kant maken / einde aan maken / kill myself / kill himself / kill herself / kill themselves / end my life / end it / mezelf iets aan doen / mezelf iets aandoen) ~4 (nu|vanavond|vannacht|now|tonight|straks|zometeen)', '@jump ~1 (nu|now|straks|vanavond|tonight)', 'ik|i|hij|ze|he|she ~1 (ga|gaat|am going to|is going to|wil|wilt|zal|will|want to|wants to) ~2 (springen|jump)', '(staat|sta|op het punt|about|going|klaar|wil|wilt|gaat|ga|dreigt|threatens|threatening|wants) ~3 (te|om|to|naar beneden) ~1 @jump', '@they|@person ~2 (gaat|wil|dreigt|wilt) ~1 springen', '(is going|is about|wants|threatens|threatening) to jump', 'laatste|last (pillen|pills) ~2 dood',
  ],
  mentions: [],
  unless: [
    '(jump|jumped|jumping|springen|spring|sprong|gesprongen) ~1 (at|into|to|in op|bij) ~2 (chance|opportunity|data|business|freelancing|kans|baan|career|occasion|lake|pool|conversation|new|meer|gesprek|studie)',
    '(bungee|parachute|sky|base|ski|touwtje|trampoline|bommetje|zwembad|duikplank|zwemmen|polsstok|vreugde|blijdschap|joy|bungeejumpen|parachutespringen|zomer|summer|hoogspringen|paardrijden) ~8 @jump|@height', '@jump ~8 (bungee|parachute|trampoline|zwembad|bommetje|zwemmen|swim|swimming|vreugde|blijdschap|joy|lake|summer|zomer|conclusions|conclusies|gat|diepe|rij|bandwagon|queue|ship|gun|rope|bres|oog|ogen|water|fitness|squats|jacks)', '@jump (uit|out) ~1 (mijn|my|zijn|je|haar|hun)? (vel|skin)', '(jumped|sprong|gesprongen) ~1 (op|on|in) ~3 (trein|train|bus|tram|metro)', '@jump ~2 (op|on|in|onto) ~1 (de|the|een|a|mijn|my)? (fiets|trein|bus|tram|train|bike|call|meeting|bed|bank|tafel|metro) !maar', '@jump ~3 (catch|halen|haal|gehaald) ~2 (trein|train|bus|tram|metro)', '(trein|train|bus|tram|metro) ~3 (gemist|missed|halen|haal|vertraging|delay|delayed|late|te laat|pakken|catch|abonnement|kaartje|ticket)', '(van / from) ~1 @height ~1 (naar|to) ~1 @height', '(chillen|barbecue|bbq|zonnen|borrel|party|feest|sunset|zonsondergang|chilling|drinks|terras|dakterras|eten|lunch) ~6 @height', '@height ~5 (chillen|barbecue|bbq|zonnen|borrel|party|feest|sunset|drinks|terras|lunch|lekt|leak|leaks|lekkage|zonnepanelen|kat|cat)', '(dak|roof) ~1 (boven|over) ~1 (mijn|je|my|hoofd|head)', '(het|t|dat) dak gaat eraf', 'op het (juiste|goede|verkeerde|rechte) spoor', '(hang|hangen|hanging|hung|ophangen|opgehangen|touw|rope) ~3 (was|jas|poster|posters|slinger|slingers|lampjes|gordijn|gordijnen|telefoon|schilderij|out|around|up|laundry|coat|ropes|klimmen|climbing|aan vast|over|overheen|on)', '(was|jas|poster|posters|slingers|lampjes|gordijnen|schilderij|telefoon) ~3 (ophangen|opgehangen|hangen)', '(geen touw / learn the ropes / know the ropes / touwtje / aan de touwtjes)', '(touw|rope) ~3 (klimmen|climbing|klimhal|boot|springen|skipping|jump|yoga|trekken)', '(hoofd|head) ~2 (strop|noose) huur', 'strop om? ~2 (studenten|schuld*|financi*)', '(kill|killed|killing|kills|murder) ~1 (it|time|@things|the|that|this|two) ~2', '@light ~2 (kill|killing|end|ending)', '(poging|attempt|attempts|pogingen) ~4 (tentamen|exam|toets|herkansing|vak|course|rijbewijs|driving|rijexamen|halen|pass)', '(eerste|tweede|derde|laatste|first|second|third|last) (poging|attempt|kans)', '(tried|trying|try|probeer|probeerde) ~2 (kill|killing) ~2 (time|boss|him in|spider|mosquito|bug)', '@fiction ~6 (jump|springt|kill|killed|zelfmoord|suicide)',
    '@bereaved',
  ],
  lines: ['112', '113', 'huisartsenpost', 'institution'],
  examples: {
    for: [
      { lang: 'nl', text: 'mijn vriend staat op het dak en wil springen' },
      { lang: 'nl', text: 'ik wil voor de trein springen' },
      { lang: 'nl', text: 'mijn huisgenote heeft een zelfmoordpoging gedaan' },
      { lang: 'nl', text: 'ze heeft haar polsen doorgesneden' },
      { lang: 'nl', text: 'hij heeft geprobeerd zich op te hangen' },
      { lang: 'en', text: 'i am standing on a bridge' },
      { lang: 'en', text: 'my friend tried to kill herself' },
      { lang: 'en', text: 'he says he is going to jump in front of a train' },
      { lang: 'en', text: 'im going to kill myself tonight' },
    ],
    against: [
      { lang: 'nl', text: 'ik spring uit mijn vel van mijn huisgenoten' },
      { lang: 'nl', text: 'bungeejumpen van een brug met de vereniging' },
      { lang: 'nl', text: 'de was ophangen op het balkon mag niet' },
      { lang: 'nl', text: 'derde poging voor mijn tentamen' },
      { lang: 'nl', text: 'ik sprong nog net in de trein' },
      { lang: 'en', text: 'jump to conclusions' },
      { lang: 'en', text: 'i missed my train and the exam' },
      { lang: 'en', text: 'rooftop party for new students' },
      { lang: 'en', text: 'hanging out with friends on the balcony' },
    ],
  },
};
