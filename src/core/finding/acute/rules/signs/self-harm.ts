/** Signs of ACUTE-12; they count wherever they stand. How they are written: pattern/compile.ts. */
export const SELF_HARM_SIGNS: readonly string[] = [
  '^ ~2 (friend|vriendin|vriend|roommate|housemate|sister|zusje|brother|student|huisgenoot|she|he|ze|hij) (cuts|' +
    'snijdt) $',
  '@self|zich ~2 (gebrand|verbrand|gesneden|gestoken|gekrast|geslagen|gebeten|geprikt)',
  '(snijden|cutting|krassen|littekens) ~6 (drang|urge|urges|weer zin|again|terugval)',
  '(bonk|bonkt|bonken|sla|bang|beuk|beukt) ~2 (mijn|my|zijn|haar|his|her) ~1 (hoofd|head|kop) ~1 (kapot|tegen|' +
    'open|against|on|into)',
  '(bleeding|bloed|bloedt|bloeden|blood) ~4 (cutting|snijden|krassen|cuts|snijwonden|cut)',
  '(punch|punching|hit|hitting|sla|slaan|slaat) ~3 (walls|wall|muur|muren) ~6 (bleed|bloeden|bloed|hands|handen|' +
    'knuckles|knokkels|until|tot)',
  '(prikt|prik|prikken|steekt|steken|stab|stabs|stabbing|poke|pierce) ~3 @self|zich',
  '(hold|holding|heb|pak|gepakt|kijk|staring|looking) ~4 (blade|razor|scheermes|scheermesje|razorblade|mesje)',
  '(want|need|going|gonna|urge|have|tempted|wil|moet|ga) ~1 (to)? ~1 (cut|snijden|krassen) ~1 (so bad|so badly|' +
    'again|weer|now|right now|zo graag|$)',
  '@cuts ~3 @self',
  '@self|zich ~3 @cuts',
  '(me|mij|mijn eigen) ~1 @cutsOnly ~2 (in|aan|op|om|als|weer|sinds|elke|$)',
  '@ik ~1 @cutsOnly (me|mij|mn)',
  '@cuts ~4 (mijn|my|haar|her|zijn|his|hun|their|me|the|mn|de|in|op|eigen|own) ~1 @limbs|@limbsEn',
  '@limbs|@limbsEn ~4 @cuts',
  '@cutsOnly ~2 (in|aan|op|on|at) ~2 @limbs|@limbsEn',
  '(snijwonden|snijwond|snijwondjes|sneeen|sneetjes|snees|krassen|littekens|cuts|scars|scratches|krasjes|sneden|' +
    'sneedjes|brandplekken|burns|burn marks|zelfverwonding*) ~4 (op|in|on|all over|aan|van) ~3 @limbs|@limbsEn',
  '@limbs|@limbsEn ~5 (snijwonden|sneeen|sneetjes|krassen|cuts|kapot|scars|littekens|krasjes|sneden|scratches|' +
    'opengekrabd|wonden|vol)',
  '@ik|@they|@person|@family|doe|doet|weer|terugval|relapse|relapsed|verslaafd|history|urges|drang|stop|stoppen|' +
    'again ~5 (zelfbeschadiging|zelfbeschadigen|automutilatie|automutileren|automutileer|automutileert|selfharm|' +
    'selfharming|selfharms|self harm|self harms|self harming|zelfmutilatie|selfharmed)',
  '(automutileer|automutileert|selfharms|selfharmed)',
  '(self) (harming|harms|harmed|injure|injuring|mutilate|hurting)',
  '(pijn|iets|kwaad|pain) ~3 @self',
  '@self|zich ~4 (pijn|kwaad) ~2 (doen|doe|doet|deed|gedaan|te doen|aandoen)',
  '(doe|doet|deed|doen) ~3 @self ~3 (pijn|kwaad|wat aan|iets aan)',
  '(hurt|hurts|hurting|harm|harms|harming|harmed|injure|injuring|injures|punish|punishing|damage|damaging|' +
    'beschadig|beschadigt|beschadigen|beschadigd|verwond|verwondt|verwonden|verminkt|verminken|straf|straft|' +
    'straffen|pijnig|pijnigt|pijnigen|bezeer|bezeert|toetakelen|toetakel|takel) ~2 @self',
  '@self|zich ~4 (beschadig|beschadigt|beschadigen|beschadigd|verwond|verwondt|verwonden|verminkt|verminken|' +
    'straf|straft|straffen|pijnig|pijnigt|pijnigen|bezeren|toetakelen|te beschadigen|harm|harming|hurting|injure)',
  '(slaan|sla|slaat|sloeg|hit|hits|hitting|punch|punching|burn|burning|burns|brand|brandt|branden|verbrand|' +
    'verbranden|krab|krabt|krabben|bijt|bijten|bonk|bonkt|bonken|stomp|stompen|scratch|scratching|bite|biting|' +
    'choke|choking|starve|starving|steek|steken|prik|prikken|wurg|wurgen) ~2 @self',
  '@self|zich ~3 (slaan|sla|slaat|brand|brandt|branden|verbranden|krab|krabt|krabben|bijt|bijten|stomp|stompen|' +
    'prikken|steken|knijpen|uithongeren|openhalen|openkrabben|openkrab|te slaan|te snijden|snijden|snij|kras|' +
    'krassen)',
  '(hoofd|head) ~3 (tegen|against|op) ~2 (muur|wall|deur|tafel|table|door) ~3 (slaan|slaat|sla|bonken|bonkt|bonk|' +
    'bang|banging|hit|hitting)',
  '(bang|banging|bangs|hit|hits|hitting|sla|slaat|slaan|bonk|bonkt|bonken) ~3 (my|mijn|his|her|zijn|haar)? ~1 ' +
    '(hoofd|head) ~3 (tegen|against|on|op) ~2 (muur|wall|deur|tafel|table|door|floor)',
  '(sigaret|sigaretten|aansteker|cigarette|cigarettes|lighter|peuk|peuken|strijkijzer) ~3 (uit|op|on|out) ~4 ' +
    '(@self|@limbs|@limbsEn|hand|zichzelf)',
  '(scheermes|scheermesje|scheermesjes|mesje|mesjes|razor|razors|razorblade|razorblades|blade|blades|' +
    'puntenslijper|slijper|passer|naald|stanleymes) ~6 (mezelf|myself|arm|armen|pols|polsen|been|benen|verstopt|' +
    'hiding|hides|gekocht|bought|kamer|room|gevonden|found|zetten|snijden|cut|urge|drang|bloed|jaszak|gepakt|pols|' +
    'wrist|thigh|skin|weggooien|badkamer|relapse|uit een)',
  '(urge|urges|drang|neiging|zin|need|tempted|want|wants|wil|wilt|behoefte|craving|verleiding|begonnen|weer|' +
    'again|started|started|relapse|relapsed|terugval|stoppen|stop|quit|trigger|getriggerd|clean) ~4 (cutting|te ' +
    'snijden|snijden|cutten|krassen|te krassen|self harm|selfharm|zelfbeschadiging|cut again|hurt myself|' +
    'automutileren|burning myself|snij mezelf)',
  '(begonnen|beginnen|begin|started|stopt|gestopt|gestopt|stop|stoppen) ~2 (met|with)? ~1 (snijden|krassen|' +
    'cutting|cutten) ~2 $',
  '^ (ik|k|i|hij|ze|zij|he|she|vriendin|@person) ~2 (snijd|snijdt|snij|kras|krast|cut|cuts|cutting|is cutting) ' +
    '~1 (weer|again|mezelf)? $',
  '(snijdt|snij|snijd|krast|kras) (zich|me|mij)',
  '(cutten|gecut|cutter)',
  '(mezelf|zichzelf|myself|himself|herself) ~2 (uithongeren|starve|kapot maken|kapotmaken|slopen van binnen|te ' +
    'straffen|straffen)',
  '(haren|hair) ~3 (uittrekken|uittrek|pulling out) ~4 (pijn|mezelf|frustratie|punish|straf)',
  '(verwondt|verwond|beschadigt|verminkt|mutileert) ~1 (zich|me)',
  '(muur|wall|muren) ~3 (slaan|punch|punching|sla) ~5 (bloed|bloeden|bleed|pijn|voelen|feel|knokkels|knuckles)',
];

/** Bare words of ACUTE-12; they count unless they are the subject of study, work, news or fiction. */
export const SELF_HARM_MENTIONS: readonly string[] = [
  '(zelfbeschadiging|zelfbeschadigend|zelfbeschadigen|zelfverminking|automutilatie|automutileren|zelfmutilatie|' +
    'zelfmutileren|zelfverwonding|selfharm|selfharming|selfinjury|zelfkwelling|zelfverwonden)',
  '(self) (harm|injury|mutilation|hurt)',
  '(auto|zelf) (mutilatie|mutileren|mutileer|beschadiging|beschadigen|verwonding|pijniging)',
  '(snijden|cutting) ~1 (helpt|helps|opluchting|relief|verslaafd|addicted)',
];
