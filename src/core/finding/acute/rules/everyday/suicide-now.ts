/** Everyday phrases that are struck out before ACUTE-6 looks. */
export const SUICIDE_NOW_EVERYDAY: readonly string[] = [
  '(cut|cuts|stuck|late|jam|wait|waiting|delayed|drive|driving|cycle|cycling|unsafe|bike|biking|accident) ~4 in ' +
    '~1 traffic',
  '(in|stuck in) traffic',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '(laptop|telefoon|phone|computer|boek|boeken|printer|scriptie|spullen|tv) ~5 (raam|window|balkon|balcony|dak)',
  '(pillen|pills|medicijnen|meds) ~4 (hooikoorts|adhd|hoofdpijn|slapen|dokter|huisarts|doctor|prescription|' +
    'allergie|anticonceptie|concentrat*|study|studeren|stoppen|stop|quit)',
  '(wil|want) ~1 (geen|niet|not|no) ~3 (pillen|medicijnen|pills|meds|medication)',
  '(klim|klimmen|climbing|boulder|zeil|zeilen|sail|sailing|scouting|camping|kamp|jump|skipping|springtouw|tow) ' +
    '~6 (rope|touw)',
  '(rope|touw) ~4 (klim|klimmen|climbing|course|park|zeil|scouting|sail|kamp|spring)',
  '(shave|shaving|scheer|scheren|electric|blunt|vape) ~3 (razor|blade|scheermes|scheermesje)',
  '(razor|blade|scheermesje|scheermes) ~4 (shave|shaving|scheren|douche|shower|runner|kwijt|kopen voor|gillette)',
  '(i am|ik ben|sta|zit) ~1 (at|on|bij|op|aan) ~1 (the|a|de|een)? ~1 (bridge|brug|edge|dak|rand|roof) ~2 (course|' +
    'party|of my seat|van mijn stoel|van een burnout|café|bar|club|terras|of a burnout|burnout)',
  '(jump|jumped|jumping|springen|spring|sprong|gesprongen) ~1 (at|into|to|in op|bij) ~2 (chance|opportunity|data|' +
    'business|freelancing|kans|baan|career|occasion|lake|pool|conversation|new|meer|gesprek|studie)',
  '(bungee|parachute|sky|base|ski|touwtje|trampoline|bommetje|zwembad|duikplank|zwemmen|polsstok|vreugde|' +
    'blijdschap|joy|bungeejumpen|parachutespringen|zomer|summer|hoogspringen|paardrijden) ~8 @jump|@height',
  '@jump ~8 (bungee|parachute|trampoline|zwembad|bommetje|zwemmen|swim|swimming|vreugde|blijdschap|joy|lake|' +
    'summer|zomer|conclusions|conclusies|gat|diepe|rij|bandwagon|queue|ship|gun|rope|bres|oog|ogen|water|fitness|' +
    'squats|jacks)',
  '@jump (uit|out) ~1 (mijn|my|zijn|je|haar|hun)? (vel|skin)',
  '(jumped|sprong|gesprongen) ~1 (op|on|in) ~3 (trein|train|bus|tram|metro)',
  '@jump ~2 (op|on|in|onto) ~1 (de|the|een|a|mijn|my)? (fiets|trein|bus|tram|train|bike|call|meeting|bed|bank|' +
    'tafel|metro) !maar',
  '@jump ~3 (catch|halen|haal|gehaald) ~2 (trein|train|bus|tram|metro)',
  '(trein|train|bus|tram|metro) ~3 (gemist|missed|halen|haal|vertraging|delay|delayed|late|te laat|pakken|catch|' +
    'abonnement|kaartje|ticket)',
  '(van / from) ~1 @height ~1 (naar|to) ~1 @height',
  '(chillen|barbecue|bbq|zonnen|borrel|party|feest|sunset|zonsondergang|chilling|drinks|terras|dakterras|eten|' +
    'lunch) ~6 @height',
  '@height ~5 (chillen|barbecue|bbq|zonnen|borrel|party|feest|sunset|drinks|terras|lunch|lekt|leak|leaks|lekkage|' +
    'zonnepanelen|kat|cat)',
  '(dak|roof) ~1 (boven|over) ~1 (mijn|je|my|hoofd|head)',
  '(het|t|dat) dak gaat eraf',
  'op het (juiste|goede|verkeerde|rechte) spoor',
  '(hang|hangen|hanging|hung|ophangen|opgehangen|touw|rope) ~3 (was|jas|poster|posters|slinger|slingers|lampjes|' +
    'gordijn|gordijnen|telefoon|schilderij|out|around|up|laundry|coat|ropes|klimmen|climbing|aan vast|over|' +
    'overheen|on)',
  '(was|jas|poster|posters|slingers|lampjes|gordijnen|schilderij|telefoon) ~3 (ophangen|opgehangen|hangen)',
  '(geen touw / learn the ropes / know the ropes / touwtje / aan de touwtjes)',
  '(touw|rope) ~3 (klimmen|climbing|klimhal|boot|springen|skipping|jump|yoga|trekken)',
  '(hoofd|head) ~2 (strop|noose) huur',
  'strop om? ~2 (studenten|schuld*|financi*)',
  '(kill|killed|killing|kills|murder) ~1 (it|time|@things|the|that|this|two)',
  '@light ~2 (kill|killing|end|ending)',
  '(poging|attempt|attempts|pogingen) ~4 (tentamen|exam|toets|herkansing|vak|course|rijbewijs|driving|rijexamen|' +
    'halen|pass)',
  '(eerste|tweede|derde|laatste|first|second|third|last) (poging|attempt|kans)',
  '(tried|trying|try|probeer|probeerde) ~2 (kill|killing) ~2 (time|boss|him in|spider|mosquito|bug)',
  '@fiction ~6 (jump|springt|kill|killed|zelfmoord|suicide)',
  '@bereaved',
];
