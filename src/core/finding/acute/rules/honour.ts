import type { AcuteRule } from '../types.ts';

export const honour: AcuteRule = {
  id: 'ACUTE-16',
  kind: 'home-violence',
  covers: {
    nl: 'Dwang door familie of partner: eergeweld, uithuwelijken, opgesloten worden, achterlaten in een ander land, besnijdenis.',
    en: 'Force by family or partner: honour violence, forced marriage, being locked in, left behind abroad, cutting of girls.',
  },
  patterns: [
    '(sluit|sluiten|lock) ~1 (me|mij|haar|her|him|hem|us|ons) ~3 (op|in|up|kamer|room|house|huis|kelder|basement|inside|opgesloten)',
    '(sturen|stuur|stuurt|brengen|send|sends|sending) && (trouwen|marry|uithuwelijk*)',
    '(sturen|stuur|stuurt|meenemen|brengen|send|sends|sending|take|taking|ship) ~6 (marokko|turkije|irak|iran|afghanistan|pakistan|somalie|syrie|india|buitenland|abroad|morocco|turkey|iraq|somalia|eritrea|egypte|egypt|back home|home country) ~8 (trouwen|marry|married|huwelijk|marriage|niet terug|not return|bang|scared|against|tegen)',
    '(bang|scared|afraid) ~8 (trouwen|marry|uithuwelijk*|married) ~4',
    '(uithuwelijken|uithuwelijkt|uitgehuwelijkt|uithuwelijking|uithuwelijk|uitgehuwelijk|huwelijksdwang|eerwraak|eergeweld|eermoord|eergerelateerd|verkrachtingshuwelijk)', '(uit) (huwelijken|gehuwelijkt)', '(honour|honor|eer) (killing|killings|violence|based|wraak|geweld|moord|crime)', '(familie|family|vader|broer|eer|dad|brother|honour|honor|ouders|parents) ~3 (eer|schande|honour|honor|shame|te schande) ~6 (vermoord*|doden|kill|dreig*|threat*|bang|scared|slaan|beat|afgemaakt|wraak|zoeken me|gevaar|danger)', '(forced|force|forces|forcing|gedwongen|dwingen|dwingt|verplicht|moet|moeten|make|making|made|willen dat|want me to|wil dat|must|have to|has to) ~4 (trouwen|huwelijk|marriage|marry|married|huwen|verloven|trouw|get married) ~6 (ouders|parents|familie|family|neef|cousin|niet ken|do not know|against|tegen|van mijn|terug|wil niet|$)', '(arranged|gearrangeerd|forced|gedwongen) ~1 (marriage|huwelijk)', '(moet|must|moeten|has to|have to|dwingen) ~3 (trouwen|marry|verloven) ~4 (met|to|with)? ~1 (neef|cousin|ooms zoon|iemand|someone|man)', '(trouwen|marry|huwelijk|marriage|get married) ~5 (gedwongen|forced|tegen mijn wil|tegen haar wil|against my will|against her will|dwang|neef|cousin|wil niet|dont want|do not want)', '(ouders|parents|familie|family|vader|dad|father) ~5 (trouwen|marry|married|huwelijk|marriage|uithuwelijken|get married) ~6 (niet ken|dont know|do not know|tegen mijn wil|against my will|neef|cousin|niet wil|iemand|someone|man|moet|have to|zomer|summer)', '(opgesloten|ingesloten|locked|locks|opsluiten|vastgehouden|trapped|gevangen|vasthouden|gegijzeld) ~5 (thuis|home|huis|house|kamer|room|me|mij|kelder|basement|@family|by|door|haar|her|inside) ~4 (door|by|van|ouders|parents|vriend|boyfriend|partner|ex|familie|family|op|up|in|$)', '@family ~5 (opgesloten|opsluit|opsluiten|locked|locks|vastgehouden|sluit me op|sluit haar op|houdt me vast|houden me vast|holds me|keeps me|keep me|sluiten me op)', '(mag|mogen|allowed|kan|can|durf|laten) ~4 (niet|not|nooit) ~3 (naar buiten|outside|het huis uit|leave the house|huis verlaten|alleen naar buiten|leave my room|uit huis|deur uit|weg van huis|out of the house|go outside)', '(wont|will not|does not|do not|laat|laten|lets) ~3 (let|me|mij|haar)? ~3 (leave|niet) ~2 (the house|het huis|house|naar buiten|huis uit|de deur uit|uit huis|home|mijn kamer|room|go outside)', '(paspoort|passport|telefoon|id kaart|identiteitskaart|papieren|documents|id) ~4 (afgepakt|ingenomen|took|taken|afgenomen|verstopt|hides|hidden|confiscated|away) ~6', '@family ~4 (pakt|pakte|pakken|took|take|takes|neemt|nam) ~4 (paspoort|passport|papieren|documents)', '(achterlaten|achtergelaten|left behind|leave me|laten me achter|dump|terugsturen|teruggestuurd|send me back|sending me back|take me back|meenemen naar|brengen naar|taking me) ~6 (marokko|turkije|irak|iran|afghanistan|pakistan|somalie|syrie|india|land van herkomst|buitenland|abroad|morocco|turkey|iraq|somalia|my country|eritrea|egypte|egypt|soedan|home country|herkomst|thuisland|family there|trouwen)', '(besnijdenis|besneden|besnijden|fgm|genital mutilation|genitale verminking|meisjesbesnijdenis|vrouwenbesnijdenis|circumcision|circumcised|genitaal|genital cutting) ~6 (zusje|meisje|meisjes|dochter|sister|daughter|girl|girls|me|mij|vrouw*|female|haar|her|dwang|nichtje|vakantie|bang|willen|want|fgm|$)', '(meisjesbesnijdenis|vrouwenbesnijdenis|fgm)', '(verstoten|disowned|outed|geoutet|uit de kast|gay|homo|lesbisch|lesbian|trans|zwanger|pregnant|vriendje|boyfriend|hoofddoek|hijab|geloof|religion|afvallig|afvallige|ongelovig|ontmaagd|maagd) ~10 (vermoord*|kill me|kill us|afmaken|doodmaken|slaan me|beat me|dreigen|dreigt|threaten*|bedreigd|niet veilig|onveilig|in gevaar|in danger|not safe|doden|opsluiten|lock me|zoeken mij|hunting|uithuwelijken|iets aandoen)', '(vermoord*|kill|kills|afmaken|doodmaken|dreigen|dreigt|threaten*|bedreigd|in gevaar|in danger|slaan) ~8 (homo|gay|lesbisch|lesbian|trans|zwanger|pregnant|vriendje|boyfriend|hoofddoek|hijab|moslim|geloof|religion|afvallig|erachter|finds out|find out|achterkomt|ontdekt|ontdekken|maagd)', '(broers|broer|familie|vader|neven|ooms|brothers|family|father|cousins|uncles) ~4 (zoeken|zoekt|looking for|hunting|achter mij aan|achter me aan|coming for|after me|komen me halen|volgen|opgewacht|wachten me op) ~4',
  ],
  mentions: ['(eerwraak|eergeweld|uithuwelijking|uithuwelijken|kindhuwelijk)', 'forced marriage'],
  unless: [
    '(sluiten|sluit|sloten) (me|mij|haar|hem) ~1 (buiten|uit|aan|af)',
    '(locked|lock|sluit|sluiten) ~2 (door|deur|doors|deuren|fiets|raam|kast|locker|kluis|af|aan|screen|phone|account|chapter|chest)',
    '@topic ~5 (fgm|mutilation|besnijdenis|honour|honor|eerwraak|marriage)',
    '(fgm|mutilation|besnijdenis|honour|honor|eerwraak|killing|marriage) ~3 @topic',
    '(buitengesloten|buiten gesloten|locked out|locked myself|lock my bike|fietsslot|account|laptop|telefoon|phone|bike|fiets|lockdown|quarantaine|sleutel|key|keys|slot|locker|kluisje|password|wachtwoord) ~8 (opgesloten|locked|lock|sluiten|sluit|buitengesloten)', '(locked|lock|opgesloten|buitengesloten|sluit|sluiten) ~6 (out|account|sleutel|key|keys|fiets|bike|locker|kluisje|wachtwoord|password|laptop|phone|my bike|door behind|deur)', '(mezelf|myself|me) ~1 (opsluiten|opgesloten|lock) ~3 (bieb|bibliotheek|library|studeren|study|kamer om|room to|leren|scriptie|thesis|mijn kamer|my room)', '(voel|voelde|feel|feeling|felt) ~2 (me)? ~2 (opgesloten|trapped|gevangen|locked) ~6', '(gevangen|trapped|stuck|vast) ~4 (studie|huis met|routine|contract|lease|lift|elevator|degree)', '(bieb|bibliotheek|library|lift|elevator|toilet|wc|lokaal|gebouw|escaperoom|escape room) ~6 (opgesloten|locked|trapped|ingesloten)', '(opgesloten|locked|trapped|ingesloten) ~6 (bieb|bibliotheek|library|lift|elevator|toilet|wc|lokaal|gebouw|escaperoom|escape room)', '(scriptie|thesis|essay|paper|onderzoek|research|werkgroep|minor|module|training|college|les|lecture|course|workshop|project|documentaire|boek|film|serie|podcast|werkstuk|artikel|debat) ~6 (eerwraak|eergeweld|uithuwelijk*|marriage|huwelijk|honour|honor|besnijdenis|fgm|kindhuwelijk)', '(eerwraak|eergeweld|uithuwelijk*|forced marriage|honour|honor|besnijdenis|fgm) ~6 (scriptie|thesis|essay|paper|onderzoek|research|werkgroep|minor|module|training|course|project|documentaire|lecture|workshop|debat)', '(honours|honors|honour) (programme|program|college|student|students|track|thesis)', '(mag|mogen|allowed|kan|can) ~4 (niet|not) ~3 (buiten|outside|out) ~4 (regen|rain|corona|ziek|sick|eten|blok|hond|lockdown|quarantaine|storm|roken|fietsen|examen|during|tentamen|parkeren)', '(corona|quarantaine|quarantine|lockdown|ziek|griep|regent|storm) ~8 (buiten|outside|huis uit|house)', '(beste|best|future|toekomst|droom|we|samen|volgend jaar|sister|zus|broer) ~4 (trouwt|trouwen|gaan trouwen|getting married|marries|wedding|bruiloft)', '(trouwen|married|marry|wedding|bruiloft) ~6 (tentamen|exam|visum|visa|vrij|verlof|same day|leave|bruiloft|cadeau|dress|gemeente)', '(telefoon|phone) ~4 (afgepakt|taken|away|ingenomen) ~5 (tentamen|exam|les|class|docent|school|gestolen)', '(docent|teacher|tentamen|surveillant|examen|exam) ~6 (telefoon|phone) ~3 (afgepakt|taken|ingenomen|took)', '(paspoort|passport|id) ~4 (ingenomen|verlopen|kwijt|lost|stolen|ind|verlengen|gemeente|embassy|ambassade)', '(verplicht|must|have to|moet|moeten|required) ~4 (aanwezig|attend|stage|vak|cijfer|punten)',
  ],
  lines: ['veilig-thuis', '112', 'slachtofferhulp', 'institution'],
  examples: {
    for: [
      { lang: 'nl', text: 'mijn ouders willen me uithuwelijken' },
      { lang: 'nl', text: 'ik word thuis opgesloten door mijn broers' },
      { lang: 'nl', text: 'vriendin moet trouwen met haar neef' },
      { lang: 'nl', text: 'bang voor eerwraak' },
      { lang: 'nl', text: 'mijn vader vermoordt me als hij ontdekt dat ik homo ben' },
      { lang: 'en', text: 'my parents are forcing me to marry someone i do not know' },
      { lang: 'en', text: 'he locks me in the house' },
      { lang: 'en', text: 'my family took my passport and wants to leave me in morocco' },
      { lang: 'en', text: 'they will kill me if they find out about my boyfriend' },
    ],
    against: [
      { lang: 'nl', text: 'ik heb mezelf buitengesloten, sleutel kwijt' },
      { lang: 'nl', text: 'essay over eerwraak' },
      { lang: 'nl', text: 'mijn zus gaat trouwen op de dag van mijn tentamen' },
      { lang: 'nl', text: 'ik voel me opgesloten op mijn kleine kamer' },
      { lang: 'nl', text: 'mezelf opsluiten in de bieb om te leren' },
      { lang: 'en', text: 'locked out of my account' },
      { lang: 'en', text: 'honours programme application' },
      { lang: 'en', text: 'i feel trapped in this degree' },
      { lang: 'en', text: 'lost my passport, where do i go' },
    ],
  },
};
