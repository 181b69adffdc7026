/** Signs of ACUTE-18; they count wherever they stand. How they are written: pattern/compile.ts. */
export const VIOLENCE_SIGNS: readonly string[] = [
  '(klap|stomp|vuistslag|trap|schop) ~2 (gekregen|gehad|kreeg) ~4 (onbekende|straat|uitgaan|jongen|man|groep|' +
    'iemand|gezicht|klasgenoot|docent)',
  '(robbed|mugged|threatened) at ~1 (knifepoint|gunpoint)',
  '(spuugde|gespuugd|bespuugd|spat on|spit on)',
  '(in elkaar|inelkaar|inmekaar|in mekaar) ~1 (geslagen|getrapt|geschopt|gebeukt|gemept|slaan|slaat|sloegen|gerost)',
  '(beaten|beat|beating) ~2 up',
  '(got|been|was|were|getting|get) jumped',
  '(got|been|was|were|is|being|getting|get) ~3 (mugged|attacked|assaulted|robbed|beaten|punched|stabbed|beat)',
  '(mugged|assaulted)',
  '(ben|is|werd|word|wordt|was|waren|zijn|heeft|hebben) ~5 (mishandeld|aangevallen|overvallen|beroofd|geslagen|' +
    'geschopt|geript|gestompt|neergeslagen|neergestoken|gestoken|getrapt|afgetuigd|aangevlogen|bespuugd|gerost|' +
    'mishandelt)',
  '(mishandeld|aangevallen|overvallen|beroofd|neergeslagen|geslagen|geschopt|attacked|assaulted|robbed|punched|' +
    'hit) ~5 (straat|street|uitgaan|station|trein|park|door een groep|by a group|jongens|guys|gang|club|kroeg|bar|' +
    'onbekende|stranger|festival|trein|bus|night out|avond|gisteren|yesterday|last night|vannacht|homo|gay|trans|' +
    'klasgenoot|docent|leraar|teacher|class|classmate|school|klas)',
  '@person|@they|ik|i ~2 (is|are|was|ben|werd|zijn) ~2 (aangevallen|attacked|mishandeld|assaulted|overvallen|' +
    'beroofd)',
  '(ik|i|vriend|friend|hij|he|she|ze|huisgenoot|roommate|student|me|mij) ~5 (aangevallen|attacked|assaulted|' +
    'mishandeld|beaten|mugged|jumped|overvallen|beroofd|neergeslagen) ~2 (op|in|door|by|on|at|last|gisteren|net|' +
    'just|$)',
  '(slachtoffer|victim|getuige|witness|witnessed) ~4 (geweld|violence|mishandeling|assault|overval|robbery|' +
    'aanval|attack|steekpartij|schietpartij|misdrijf|crime|stabbing|shooting|beroving|mishandeld)',
  '(geweldsincident|geweldpleging|straatroof|beroving|zinloos geweld|uitgaansgeweld|potenrammen|hate crime)',
  '(kopstoot|vuistslag|headbutt|vuist|fist) ~4 (gezicht|gekregen|face|gegeven|kreeg|got|me|mij)',
  '(klasgenoot|docent|student|leerling|huisgenoot|roommate|classmate|teacher|collega|boss|baas|groep|group|' +
    'jongens|guys|someone|iemand|stranger|buurman|neighbour|onbekende|people|mensen|medestudent|trainer|coach|' +
    'bully|pestkop) ~5 (slaat|sloeg|sloegen|schopte|schopten|geslagen|geschopt|hit|punched|punches|kicked|slapped|' +
    'beat|attacked|hits|mishandelde|mishandelt|aangevallen|viel me aan|duwde|pushed|spuugde|shoved|choked) ~3 (me|' +
    'mij|haar|hem|her|him|my|mijn|$)',
  '(vechtpartij|knokpartij) ~6 (gewond|gezicht|bloed|hurt|injured|gebroken|bang|betrokken)',
  '(ontgroening|hazing|ontgroend|hazed|kennismakingstijd) ~8 (geslagen|geweld|mishandeld|getrapt|violence|beaten|' +
    'hit|kicked|gedwongen|forced|naakt|naked|bewusteloos|pijn|hurt)',
  '(geslagen|geweld|mishandeld|beaten|kicked|vernederd|forced) ~6 (ontgroening|hazing|ontgroend|' +
    'kennismakingstijd|vereniging)',
];

/** Bare words of ACUTE-18; they count unless they are the subject of study, work, news or fiction. */
export const VIOLENCE_MENTIONS: readonly string[] = [
  'mishandeling|geweldsmisdrijf|mishandeld',
];
