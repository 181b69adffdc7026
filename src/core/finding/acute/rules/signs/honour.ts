/** Signs of ACUTE-16; they count wherever they stand. How they are written: pattern/compile.ts. */
export const HONOUR_SIGNS: readonly string[] = [
  '(bang|scared|afraid|vrees) ~6 (broers|brothers|vader|father|familie|family|ooms|uncles|neven|cousins) ~4 ' +
    '(komen|coming|halen|zoeken|vinden|find|get)',
  '(familie-eer|familieeer|eer van de familie|family honour|family honor)',
  '(familie|family) ~1 (eer|honour|honor)',
  '@family ~6 (bruiloft|huwelijk|trouwerij|wedding|marriage) ~2 (geregeld|gepland|arranged|planned|regelen) ~6 ' +
    '(wil niet|niet|not|zonder|without)',
  '(komen|coming|come) ~2 (me|mij|haar|for|to) ~1 (halen|get|me|take me) ~6 (familie|family|eer|honour|vriend|' +
    'boyfriend|broers|trouwen)',
  '(held|kept|keeping|holding|vastgehouden) ~4 (against|tegen) ~1 (my|mijn|her|haar) (will|wil)',
  '(in de gaten gehouden|watched|controlled|gecontroleerd|gevolgd) ~3 (door|by)? ~6 (mag nergens|niet naar ' +
    'buiten|nergens heen|cannot go|not go|not allowed|niemand zien|not leave)',
  '@family ~6 (nergens heen|not go anywhere|niemand zien|not see anyone)',
  '(mag|mogen|allowed) ~5 (het huis|huis|the house|de deur|de straat) ~1 (niet|not|niet meer) ~1 (uit|op|leave)',
  '(mag|mogen) ~3 (niet|not) ~2 (het huis uit|huis uit|de deur uit|leave the house|leave home)',
  'marry (me|her|us|him) off',
  '(sluit|sluiten|lock) ~1 (me|mij|haar|her|him|hem|us|ons) ~3 (op|in|up|kamer|room|house|huis|kelder|basement|' +
    'inside|opgesloten)',
  '(sturen|stuur|stuurt|brengen|send|sends|sending) && (trouwen|marry|uithuwelijk*)',
  '(sturen|stuur|stuurt|meenemen|brengen|send|sends|sending|take|taking|ship) ~6 (marokko|turkije|irak|iran|' +
    'afghanistan|pakistan|somalie|syrie|india|buitenland|abroad|morocco|turkey|iraq|somalia|eritrea|egypte|egypt|' +
    'back home|home country) ~8 (trouwen|marry|married|huwelijk|marriage|niet terug|not return|bang|scared|against|' +
    'tegen)',
  '(bang|scared|afraid) ~8 (trouwen|marry|uithuwelijk*|married)',
  '(uithuwelijken|uithuwelijkt|uitgehuwelijkt|uithuwelijking|uithuwelijk|uitgehuwelijk|huwelijksdwang|eerwraak|' +
    'eergeweld|eermoord|verkrachtingshuwelijk)',
  '(uit) (huwelijken|gehuwelijkt)',
  '(honour|honor|eer) (killing|killings|violence|based|wraak|geweld|moord|crime)',
  '(familie|family|vader|broer|eer|dad|brother|honour|honor|ouders|parents) ~3 (eer|schande|honour|honor|shame|' +
    'te schande) ~6 (vermoord*|doden|kill|dreig*|threat*|bang|scared|slaan|beat|afgemaakt|wraak|zoeken me|gevaar|' +
    'danger)',
  '(forced|force|forces|forcing|gedwongen|dwingen|dwingt|verplicht|moet|moeten|make|making|made|willen dat|want ' +
    'me to|wil dat|must|have to|has to) ~4 (trouwen|huwelijk|marriage|marry|married|huwen|verloven|trouw|get ' +
    'married) ~6 (ouders|parents|familie|family|neef|cousin|niet ken|do not know|against|tegen|van mijn|terug|wil ' +
    'niet|$)',
  '(arranged|gearrangeerd|forced|gedwongen) ~1 (marriage|huwelijk)',
  '(moet|must|moeten|has to|have to|dwingen) ~3 (trouwen|marry|verloven) ~4 (met|to|with)? ~1 (neef|cousin|ooms ' +
    'zoon|iemand|someone|man)',
  '(trouwen|marry|huwelijk|marriage|get married) ~5 (gedwongen|forced|tegen mijn wil|tegen haar wil|against my ' +
    'will|against her will|dwang|neef|cousin|wil niet|dont want|do not want)',
  '(ouders|parents|familie|family|vader|dad|father) ~5 (trouwen|marry|married|huwelijk|marriage|uithuwelijken|' +
    'get married) ~6 (niet ken|dont know|do not know|tegen mijn wil|against my will|neef|cousin|niet wil|iemand|' +
    'someone|man|moet|have to|zomer|summer)',
  '(opgesloten|ingesloten|locked|locks|opsluiten|vastgehouden|trapped|gevangen|vasthouden|gegijzeld) ~5 (thuis|' +
    'home|huis|house|kamer|room|me|mij|kelder|basement|@family|by|door|haar|her|inside) ~4 (door|by|van|ouders|' +
    'parents|vriend|boyfriend|partner|ex|familie|family|op|up|in|$)',
  '@family ~5 (opgesloten|opsluit|opsluiten|locked|locks|vastgehouden|sluit me op|sluit haar op|houdt me vast|' +
    'houden me vast|holds me|keeps me|keep me|sluiten me op)',
  '(mag|mogen|allowed|kan|can|durf|laten) ~4 (niet|not|nooit) ~3 (naar buiten|outside|het huis uit|leave the ' +
    'house|huis verlaten|alleen naar buiten|leave my room|uit huis|deur uit|weg van huis|out of the house|go ' +
    'outside)',
  '(wont|will not|does not|do not|laat|laten|lets) ~3 (let|me|mij|haar)? ~3 (leave|niet) ~2 (the house|het huis|' +
    'house|naar buiten|huis uit|de deur uit|uit huis|home|mijn kamer|room|go outside)',
  '(paspoort|passport|telefoon|id kaart|identiteitskaart|papieren|documents|id) ~4 (afgepakt|ingenomen|took|' +
    'taken|afgenomen|verstopt|hides|hidden|confiscated|away)',
  '@family ~4 (pakt|pakte|pakken|took|take|takes|neemt|nam) ~4 (paspoort|passport|papieren|documents)',
  '(achterlaten|achtergelaten|left behind|leave me|laten me achter|dump|terugsturen|teruggestuurd|send me back|' +
    'sending me back|take me back|meenemen naar|brengen naar|taking me) ~6 (marokko|turkije|irak|iran|afghanistan|' +
    'pakistan|somalie|syrie|india|land van herkomst|buitenland|abroad|morocco|turkey|iraq|somalia|my country|' +
    'eritrea|egypte|egypt|soedan|home country|herkomst|thuisland|family there|trouwen)',
  '(besnijdenis|besneden|besnijden|fgm|genital mutilation|genitale verminking|meisjesbesnijdenis|' +
    'vrouwenbesnijdenis|circumcision|circumcised|genitaal|genital cutting) ~6 (zusje|meisje|meisjes|dochter|sister|' +
    'daughter|girl|girls|me|mij|vrouw*|female|haar|her|dwang|nichtje|vakantie|bang|willen|want|fgm|$)',
  '(meisjesbesnijdenis|vrouwenbesnijdenis|fgm)',
  '(verstoten|disowned|outed|geoutet|uit de kast|gay|homo|lesbisch|lesbian|trans|zwanger|pregnant|vriendje|' +
    'boyfriend|hoofddoek|hijab|geloof|religion|afvallig|afvallige|ongelovig|ontmaagd|maagd) ~10 (vermoord*|kill me|' +
    'kill us|afmaken|doodmaken|slaan me|beat me|dreigen|dreigt|threaten*|bedreigd|niet veilig|onveilig|in gevaar|' +
    'in danger|not safe|doden|opsluiten|lock me|zoeken mij|hunting|uithuwelijken|iets aandoen)',
  '(vermoord*|kill|kills|afmaken|doodmaken|dreigen|dreigt|threaten*|bedreigd|in gevaar|in danger|slaan) ~8 (homo|' +
    'gay|lesbisch|lesbian|trans|zwanger|pregnant|vriendje|boyfriend|hoofddoek|hijab|moslim|geloof|religion|' +
    'afvallig|erachter|finds out|find out|achterkomt|ontdekt|ontdekken|maagd)',
  '(broers|broer|familie|vader|neven|ooms|brothers|family|father|cousins|uncles) ~4 (zoeken|zoekt|looking for|' +
    'hunting|achter mij aan|achter me aan|coming for|after me|komen me halen|volgen|opgewacht|wachten me op)',
];

/** Bare words of ACUTE-16; they count unless they are the subject of study, work, news or fiction. */
export const HONOUR_MENTIONS: readonly string[] = [
  'eergerelateerd',
  '(eerwraak|eergeweld|uithuwelijking|uithuwelijken|kindhuwelijk)',
  'forced marriage',
];
