/** Signs of ACUTE-15; they count wherever they stand. How they are written: pattern/compile.ts. */
export const HOME_VIOLENCE_SIGNS: readonly string[] = [
  '@person|@they ~3 (pulls|pulled|trekt|trok|grabs|grabbed) ~2 (me|my|mijn|aan) ~2 (hair|haar|haren)',
  '(gooit|gooide|smijt|throws|threw|throwing) ~3 (naar|at) ~2 (mijn hoofd|me|mij|my head|mn kop|haar hoofd|her)',
  '(buren|neighbours|neighbors|buurvrouw|buurman|huisgenoten) && (screaming for help|schreeuwt om hulp|gilt om ' +
    'hulp|roept om hulp|crying for help|slaat haar|hitting her)',
  '(schreeuwt|roept|gilt|screaming|screams|crying|yelling) ~1 (om|for) ~1 (hulp|help)',
  '(geweld|violence) ~2 (in|binnen|thuis|at) ~2 (relatie|relationship|home|gezin|thuis|family|huwelijk|marriage)',
  '(wont|will not|does not|laat|lets|let|allow) ~2 (let|me|mij|haar|her|niet) ~3 (go|leave|naar|see|ga|weg) ~1 ' +
    '(outside|out|the house|my friends|buiten|gaan)? ~1 $',
  '(klap|klappen|stomp|vuistslag|trap) ~1 (gekregen|gehad|gegeven|krijg|kreeg)',
  '(mag|mogen|can|allowed) ~2 (het huis|huis|the house) ~1 (niet|not) ~1 (uit|leave)',
  '@family ~3 (slaat|sloeg|slaan|geslagen) ~4 (los|stok|riem|hand|vuist|stick|belt|voorwerp|pan|kabel|slipper)',
  '@family ~3 (slaat|sloeg|slaan) ~2 (erop|er op|op mij|op me)',
  '@family|huisgenoot|roommate|flatmate|housemate ~5 @hits ~3 (me|mij|mijn|my|haar|hem|her|him|ons|us|moeder|mom|' +
    'mum|zusje|broertje|kinderen|mama|sister|brother|kind|children|$)',
  '@they ~3 (slaat|sloeg|schopt|schopte|mishandelt|mishandelde|wurgt|wurgde|stompt|mept|duwt|trapt|hits|beats|' +
    'punches|slaps|kicks|chokes|abuses|punched|slapped|choked|abused|pushes|hit) ~2 (me|mij|haar|hem|ons|her|him|' +
    'us|my|mijn)',
  '(slaat|sloeg|schopt|schopte|mishandelt|wurgt|stompt|mept|hits|beats|punches|slaps|chokes|abuses|beat|slapped) ' +
    '~1 (me|mij|haar|hem|her|him) ~2 (als|when|if|soms|weer|vaak|sometimes|often|elke|every|again|thuis|at home|$)',
  '(word|wordt|werd|ben|is|was|been|being|get|gets|getting|got|am) ~5 (geslagen|mishandeld|mishandelt|beaten|' +
    'abused|geschopt|gestompt|gewurgd|punched|slapped|afgeranseld|geslage|hit) ~3 (thuis|at home|als|when)',
  '(word|wordt|get|gets|getting) ~3 (geslagen|mishandeld|beaten|abused|geschopt|geslage) $',
  '(word|wordt|get|gets|getting) ~5 (geslagen|mishandeld|beaten|abused|geschopt|hit) ~1 (door|by)',
  '(geslagen|mishandeld|beaten|hit|abused|slapped|punched|geschopt|klappen|klap|tikken|mep|meppen) ~3 (door|van|' +
    'by|from) ~3 @family',
  '(geslagen|mishandeld|mishandeling|klappen|beaten|hit|abused|abuse|geweld|violence|slaan|slaag) ~3 (thuis|at ' +
    'home|in huis|bij ons thuis)',
  '(thuis|at home) ~6 (geslagen|mishandeld|klappen|beaten|hit|abused|geweld|violence|slaan|slaat|mishandeling|' +
    'geschopt|slaag|vernederd en geslagen)',
  '(krijg|kreeg|krijgt|kregen|gekregen|get|got|verkoop|verkoopt|deelt|geeft) ~3 (klappen|klap|slaag|mep|meppen|' +
    'tikken|slap|slapped|beating|beatings|een pak slaag|pak rammel|rake klappen)',
  '(slachtoffer|victim|help|hulp|melden|report|mijn|my|bij mij|ervaar|meegemaakt|mee gemaakt|word|thuis) ~4 ' +
    '(huiselijk geweld|domestic violence|domestic abuse|relatiegeweld|partnergeweld|kindermishandeling) ~4 (thuis|' +
    'partner|vriend|vader|moeder|ouders|zusje|broertje|melden|meegemaakt|ex|hulp|help|$)',
  '(abusive|gewelddadig|gewelddadige|violent|agressief|agressieve|aggressive|toxic and violent) ~2 @family|' +
    'relationship|relatie|home|thuis|huis|marriage|household',
  '@family|relationship|relatie|thuis|home ~3 (abusive|gewelddadig|violent|agressief|aggressive|handtastelijk|' +
    'losse handjes|losse handen|loshandig)',
  '(losse handjes|losse handen|handen los|handen niet thuis|loshandig)',
  '(bang|scared|afraid|doodsbang|terrified|angst|fear|schrik|frightened|bange|fearing) ~2 (voor|of|van) ~2 (mijn|' +
    'my|mn|me|haar|zijn|her|his)? ~1 @family',
  '(bang|scared|afraid|durf|durft|terrified|dare|fear) ~3 (niet|not|to|om|voor)? ~2 (naar|to|go|return|be)? ~1 ' +
    '(huis|thuis|home)',
  '(niet|not) (feel|voel|voelt|feeling) ~1 (safe|veilig) ~4 (thuis|home)',
  '(niet|not|nooit|never|un|no longer|onveilig|unsafe|feel) ~3 (veilig|safe|onveilig|unsafe) ~4 (thuis|home|huis|' +
    'house|in mijn eigen huis|relatie|relationship|bij mijn|with my|at my)',
  '(thuis|home|huis|relatie|relationship|at home) ~6 (niet|not|nooit|never) ~3 (veilig|safe)',
  '(thuis|home|thuissituatie|huis|relatie) ~6 (onveilig|unsafe|onveilige|gevaarlijk|dangerous)',
  '(onveilig|onveilige|unsafe|dangerous|gevaarlijk) ~3 (thuis|home|thuissituatie|relatie|relationship|gezin|' +
    'household)',
  '^ ~2 veilig thuis ~2 $',
  '(veilig thuis) ~2 (nummer|bellen|melden|melding|contact)',
  '@family|huisgenoot|roommate|flatmate ~6 (bedreigt|bedreigd|bedreigde|dreigt|dreigde|threatens|threatened|' +
    'threatening|intimideert|chanteert|stalkt|mishandelt|terroriseert|vermoordt|vermoorden)',
  '(bedreigd|threatened|bedreigt|mishandeld|geintimideerd) ~3 (door|by) ~3 @family|huisgenoot|roommate|flatmate|' +
    'housemate',
  '@family|@they ~8 (kill me|kill her|kill him|kill us|kill my|murder me|vermoorden|vermoordt|vermoord|doodmaken|' +
    'doodslaan|doodmaakt|maakt me dood|maakt me af)',
  '@hits ~2 (his|my|zijn|mijn|her|haar) (wife|girlfriend|kids|children|husband|mother|mom|vrouw|vriendin|' +
    'kinderen|moeder|boyfriend|partner)',
  '@family ~5 (gooit|gooide|throws|threw|smijt|smeet|smashes|throwing|gooien) ~4 (spullen|borden|dingen|things|' +
    'plates|stuff|objects|glas|bord|chair|stoel|servies|pannen) ~3 (naar|at|me|mij|hoofd|head|$)',
  '@family ~4 (trekt|trok|pulls|pulled|sleept|sleurt|drags|dragged|grabs|grabbed|grijpt|greep|knijpt|kneep|houdt ' +
    'me vast|duwt|duwde|pushed|pushes) ~3 (me|mij|haar|my|mijn|her|aan)',
  '(sla|sloeg|slaan|geslagen|hit|hitting|beat|duwde|duw|schopte|mishandel|mishandelde|wurgde) ~3 (mijn|my) ~2 ' +
    '(vriendin|vriend|partner|ex|kind|kinderen|vrouw|man|girlfriend|boyfriend|child|kids|baby|wife|husband|moeder|' +
    'mother|dochter|zoon|son|daughter|zusje|broertje)',
  '(ik|i) ~3 (heb|have)? ~2 (mijn|my) ~1 (vriendin|vriend|partner|kind|girlfriend|boyfriend|child|baby|wife|' +
    'husband) ~2 (geslagen|hit|mishandeld|geduwd|pushed|slapped|gewurgd|door elkaar geschud)',
  '(blauwe plek|blauwe plekken|bruises|bruise|black eye|blauw oog|plekken|striemen|kneuzingen) ~8 (@family|' +
    'partner|thuis|home|relatie|bf|uitleg|explain|hides|verbergt|verstopt|niet vertellen|wont say|will not say|' +
    'arms|armen|wil niet zeggen|gezicht|face|nek|neck)',
  '@person|@they|@family ~4 (blauwe plekken|bruises|blauw oog|black eye|striemen|covered in bruises)',
  '(laat|laten|lets|let|mag|allow|allows|allowed|can) ~3 (me|mij|haar|her|him)? ~2 (niet|not|never|nooit) ~2 ' +
    '(weg|leave|gaan|naar buiten|out|weggaan|het huis uit|verlaten|buiten) ~2 (@family|hem|vriend|van hem|the ' +
    'house|huis|house|uit|weg|$)',
  '@family ~4 (controleert|controls|tracks|checks|volgt|controleren|checkt|neemt|pakt|takes|took|afgepakt) ~3 ' +
    '(telefoon|phone|alles|everything|locatie|location|paspoort|passport|geld|money|gps|me) ~6 (bang|scared|niet ' +
    'weg|leave|boos|slaat|hits|angry|dreigt|threatens|niemand zien|see friends|vrienden)',
  '(gevlucht|vluchten|fled|flee|escape|ontsnappen|weglopen|weggelopen|ran away|run away) ~4 (van|voor|from|uit)? ' +
    '~3 (mijn|my)? ~1 (@family|thuis|home|huis|house|relatie|relationship)',
  '(opvang|shelter|blijf van mijn lijf|blijfhuis|blijf|onderduiken|safe house) ~6 (partner|ex|geweld|violence|' +
    'ouders|parents|vader|dad|vrouwen|women|thuis|home)',
  '(blijf van mijn lijf|blijfvanmijnlijf)',
  '(terreur|tirannie|escaleert|escalates|escaleerde|escalating|ontploft|loopt uit de hand) ~4 (thuis|home|gezin)',
  '(ouders|vader|moeder|vriend|partner|parents|dad|mom|boyfriend|girlfriend|stiefvader|stepdad) ~5 (mishandel*|' +
    'slaan|slaat|hit|hits|hitting|beat|beats|abuse|abused|abusive|violent|vernedert en slaat)',
  '(my|mijn) ~1 @family ~5 (hurts|hurt|hurting) ~1 (me|mij|us|her|my mom)',
  '(doet|doen|deed) ~2 (me|mij|haar|hem|ons) ~2 (pijn)',
  '@family ~3 (doet|doen|deed) ~2 (me|mij|haar|ons) ~2 (pijn|wat aan|iets aan)',
  '(physically|fysiek|lichamelijk|emotioneel|psychisch|emotionally|verbally) ~1 (abused|abusive|mishandeld|' +
    'geweld|mishandeling|abuse|abusing|gewelddadig|agressief|aggressive|hurt|hurts|pijn)',
  '(mijn|my) ~1 @family ~3 (agressief|aggressive|gewelddadig|violent|door het lint|lint)',
  '(slaan|vechten|fight|fighting|hit|hitting) ~2 (ouders|parents|elkaar|each other|vader en moeder) ~3 (thuis|' +
    'home|fysiek|physically)',
  '(ouders|parents|papa en mama|mijn vader en moeder) ~4 (slaan|vechten|hit|beat) ~2 (elkaar|each other|fysiek)',
  '(broertje|zusje|moeder|mama|mom|sister|brother|kinderen|nichtje|neefje) ~4 (geslagen|mishandeld|abused|beaten|' +
    'hit|gewurgd)',
  '(verwaarloosd|verwaarloost|verwaarlozing|neglected|neglect) ~6 (kind|kinderen|broertje|zusje|children|baby|' +
    'thuis|home|ouders)',
];

/** Bare words of ACUTE-15; they count unless they are the subject of study, work, news or fiction. */
export const HOME_VIOLENCE_MENTIONS: readonly string[] = [
  '(huiselijk|huiselijke|domestic|relationeel|relatie|partner|family|eergerelateerd|kinder|intimate partner) ' +
    '(geweld|violence|abuse|mishandeling)',
  '(relatiegeweld|partnergeweld|kindermishandeling|ouderenmishandeling|huiselijkgeweld|partnermishandeling|' +
    'oudermishandeling)',
];
