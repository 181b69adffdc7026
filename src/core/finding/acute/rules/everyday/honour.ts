/** Everyday phrases that are struck out before ACUTE-16 looks. */
export const HONOUR_EVERYDAY: readonly string[] = [
  '(trots|proud) ~3 (familie|family)',
  '(familie-eer|familie eer|family honour|family honor) $',
  '(opsluiten|opgesloten|locked|lock) ~4 (leren|studeren|study|studying|schrijven|write|focus|scriptie|thesis)',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '@kill|@harm|@harmen|hurts|hurt|do|does ~2 @self',
  '@self|zich ~4 (@kill|@harm|aandoen|aandoet|aandoe|aan doen|aan te doen)',
  '(sluiten|sluit|sloten) (me|mij|haar|hem) ~1 (buiten|uit|aan|af)',
  '(locked|lock|sluit|sluiten) ~2 (door|deur|doors|deuren|fiets|raam|kast|locker|kluis|af|aan|screen|phone|' +
    'account|chapter|chest)',
  '@topic ~5 (fgm|mutilation|besnijdenis|honour|honor|eerwraak|marriage)',
  '(fgm|mutilation|besnijdenis|honour|honor|eerwraak|killing|marriage) ~3 @topic',
  '(buitengesloten|buiten gesloten|locked out|locked myself|lock my bike|fietsslot|account|laptop|telefoon|phone|' +
    'bike|fiets|lockdown|quarantaine|sleutel|key|keys|slot|locker|kluisje|password|wachtwoord) ~8 (opgesloten|' +
    'locked|lock|sluiten|sluit|buitengesloten)',
  '(locked|lock|opgesloten|buitengesloten|sluit|sluiten) ~6 (out|account|sleutel|key|keys|fiets|bike|locker|' +
    'kluisje|wachtwoord|password|laptop|phone|my bike|door behind|deur)',
  '(mezelf|myself|me) ~1 (opsluiten|opgesloten|lock) ~3 (bieb|bibliotheek|library|studeren|study|kamer om|room ' +
    'to|leren|scriptie|thesis|mijn kamer|my room)',
  '(voel|voelde|feel|feeling|felt) ~2 (me)? ~2 (opgesloten|trapped|gevangen|locked)',
  '(gevangen|trapped|stuck|vast) ~4 (studie|huis met|routine|contract|lease|lift|elevator|degree)',
  '(bieb|bibliotheek|library|lift|elevator|toilet|wc|lokaal|gebouw|escaperoom|escape room) ~6 (opgesloten|locked|' +
    'trapped|ingesloten)',
  '(opgesloten|locked|trapped|ingesloten) ~6 (bieb|bibliotheek|library|lift|elevator|toilet|wc|lokaal|gebouw|' +
    'escaperoom|escape room)',
  '(scriptie|thesis|essay|paper|onderzoek|research|werkgroep|minor|module|training|college|les|lecture|course|' +
    'workshop|project|documentaire|boek|film|serie|podcast|werkstuk|artikel|debat) ~6 (eerwraak|eergeweld|' +
    'uithuwelijk*|marriage|huwelijk|honour|honor|besnijdenis|fgm|kindhuwelijk)',
  '(eerwraak|eergeweld|uithuwelijk*|forced marriage|honour|honor|besnijdenis|fgm) ~6 (scriptie|thesis|essay|' +
    'paper|onderzoek|research|werkgroep|minor|module|training|course|project|documentaire|lecture|workshop|debat)',
  '(honours|honors|honour) (programme|program|college|student|students|track|thesis)',
  '(mag|mogen|allowed|kan|can) ~4 (niet|not) ~3 (buiten|outside|out) ~4 (regen|rain|corona|ziek|sick|eten|blok|' +
    'hond|lockdown|quarantaine|storm|roken|fietsen|examen|during|tentamen|parkeren)',
  '(corona|quarantaine|quarantine|lockdown|ziek|griep|regent|storm) ~8 (buiten|outside|huis uit|house)',
  '(beste|best|future|toekomst|droom|we|samen|volgend jaar|sister|zus|broer) ~4 (trouwt|trouwen|gaan trouwen|' +
    'getting married|marries|wedding|bruiloft)',
  '(trouwen|married|marry|wedding|bruiloft) ~6 (tentamen|exam|visum|visa|vrij|verlof|same day|leave|bruiloft|' +
    'cadeau|dress|gemeente)',
  '(telefoon|phone) ~4 (afgepakt|taken|away|ingenomen) ~5 (tentamen|exam|les|class|docent|school|gestolen)',
  '(docent|teacher|tentamen|surveillant|examen|exam) ~6 (telefoon|phone) ~3 (afgepakt|taken|ingenomen|took)',
  '(paspoort|passport|id) ~4 (ingenomen|verlopen|kwijt|lost|stolen|ind|verlengen|gemeente|embassy|ambassade)',
  '(verplicht|must|have to|moet|moeten|required) ~4 (aanwezig|attend|stage|vak|cijfer|punten)',
];
