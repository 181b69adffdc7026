/** Signs of ACUTE-2; they count wherever they stand. How they are written: pattern/compile.ts. */
export const INTOXICATION_SIGNS: readonly string[] = [
  '(te veel|teveel|too much|veel) ~1 (gesnoven|gespoten|snorted)',
  '(valt|val|viel|zakt|falls|drifts|drifting) ~3 (weg|in slaap|out) ~4 (drinken|drank|drugs|drinking|alcohol|' +
    'drunk|pil|pilletje)',
  '(wont|not|blijft|keeps|constant) ~2 (stop)? ~1 (throwing up|vomiting|overgeven|kotsen|braken|puking) ~6 ' +
    '(conscious|bewust|drunk|dronken|drank|alcohol|niet meer|bloed|blood|hours|uren)',
  '(throwing up|vomiting|overgeven|kotsen|puking) ~6 (conscious|bewustzijn|respond|aanspreekbaar|wakker)',
  'van de wereld && (pil|pilletje|drugs|xtc|ghb|drank|drunk|paddo)',
  '(gesnoven|snoven|snuift|gespoten|snorted|gebruikt) && (schokken|schokt|trilt|ligt|kwijlt|wakker|adem|slecht|' +
    'raar|shaking|weird|floor|collapsed)',
  'te veel|much ~1 @hard',
  'teveel ~1 @hard',
  'too much|many ~1 @hard',
  'overdosis|overdose|od ~2 @hard',
  'out|knock (gegaan|gaat|ging|gaan) ~4 @hard',
  'out (op|van|door) @hard',
  '@hard ~4 out|knock gegaan|ging|gaat|gaan',
  'is|ging|gaat|gegaan out gegaan|op',
  '@hard && (slecht aan toe / gaat niet goed / niet goed / oververhit / koorts / trillen / trilt / schokt / schuim)',
  '@hard && (hartkloppingen / hart klopt / heart racing / overheating / overheated / shaking / twitching / ' +
    'collapsed / sick)',
  '@hard && (hallucineert / flipt / flipped / flipping / freaking out / niet aanspreekbaar / niet bijkomt / komt ' +
    'niet bij)',
  'bad trip',
  'slechte trip|pil|pillen|partij|drugs',
  'bad batch|pill',
  '@drunk && (blijft overgeven / blijft kotsen / kotst bloed / keeps throwing / keeps vomiting / niet meer praten)',
  '@drunk ~6 niet|not ~2 meer|anymore|even ~2 staan|praten|lopen|bewegen|reageren|stand|talk|walk|move|speak',
  '@drunk ~6 can|kan|could not|niet ~2 staan|praten|lopen|stand|talk|walk|move|speak|breathe|respond',
  '@drunk && (stikt / choking / koud / ijskoud / freezing / blauw / blue / slap / limp / kwijlt / drooling / ' +
    'wakker te krijgen)',
  'te|too @drunk ~4 reageert|reageren|respond|aanspreekbaar|wakker|wake|breathe',
  'kotst|vomiting|braakt|spuugt|throwing ~3 bloed|blood',
  'mixed|gemixt|gecombineerd|mengde|mixing ~4 @hard|@pill|alcohol ~4 @hard|@pill|alcohol|drank|alchohol',
  '@hard|@pill ~2 met|with|and|en alcohol|drank|wodka|vodka ~3 @took|gemixt|mixed|gemengd',
  'laced|versneden ~3 @hard|fentanyl',
  'fentanyl|nitazenen',
];

/** Bare words of ACUTE-2; they count unless they are the subject of study, work, news or fiction. */
export const INTOXICATION_MENTIONS: readonly string[] = [
  'alcoholvergiftiging|alcoholintoxicatie|comazuip*|comadrinken|drankvergiftiging',
  'alcohol poisoning|vergiftiging|intoxicatie',
  'alcohol coma',
];
