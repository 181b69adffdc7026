/** Everyday phrases that are struck out before ACUTE-4 looks. */
export const BLEEDING_EVERYDAY: readonly string[] = [
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '(hope|hoop|wish|wens|hoopte|wishing) ~8 (bus|car|auto|train|trein|truck|tram|vrachtwagen|aangereden|ongeluk|' +
    'accident)',
  '(wounds|wonden|wond|steekwonden) ~4 (practical|practicum|lab|lecture|college|les|course|moulage)',
  '(ongesteld|period|menstruatie|menstruation|ontlasting|spiraal|prikpil|tampon|bevalling|poep|plassen|urine|' +
    'stool) && (bloedverlies|bloed|bleeding|blood|bloeding)',
  '(gevallen|fell|ongeluk|accident|aangereden) ~6 (inhalen|herkansen|tentamen inhalen|verzekering|insurance|' +
    'catch up|resit|make up)',
  'gevallen && (inhalen|tentamen inhalen|herkansen)',
  'deep (cuts|cut) ~1 (playlist|album|vinyl|podcast|tracks|discount|price|spotify)',
  '(deep|diepe) (cuts|sneden) ~1 (in) ~2 (budget|funding|onderwijs)',
  '(bijna|almost|gelukkig|geluk bij een|per) ~1 (ongeluk|accident|ongeval)',
  '(ongeluk|ongeval|accident) ~4 (jaar|years|vorig|last|maanden|months|verzekering|insurance|getuige|toen ik|' +
    'childhood)',
  '(years|jaar|vorig|last|maanden|months|toen) ~6 (ongeluk|ongeval|accident)',
  'by accident',
  '(bloedneus|nosebleed|neus|nose|tandvlees|gums|menstruatie|ongesteld|period|periods|menstrual|menstruation|' +
    'tampon|spiraal|spiraaltje|prikpil|iud|pilstop|ongesteldheid) ~8 @bleeds|@heavily|bloed|blood',
  '(@bleeds|bloed|blood) ~6 (bloedneus|neus|nose|nosebleed|tandvlees|menstruatie|ongesteld|period|spiraal|iud|' +
    'menstrual)',
  '(hart|heart|ogen|eyes|financieel|geld|money) ~2 @bleeds',
  '@bleeds (heart|hearts|edge|eyes|ears|financieel|leeg)',
  'bloed zweet en? tranen',
  'blood sweat',
  'bloed (geven|doneren|prikken|geprikt|afnemen|onderzoek|donor|groep|test)',
  '(give|donate|donating|draw) blood',
  'bloed ~2 onder ~1 nagels',
  '(veel|lots|lot) ~1 (bloed|blood) ~4 (film|serie|game|movie|anatomie|horror)',
  '(kan|durf|tegen|can|see|zien|sight|stand) ~3 (bloed|blood) ~2 (zien|tegen|see|looking)?',
  'geen bloed',
  '(vroeger|als kind|vorig jaar|last year|as a child|jaar geleden|years ago) ~6 (ongeluk|ongeval|accident|' +
    'aangereden|crash)',
  '(ongeluk|ongeval|accident|aangereden|crash) ~8 (vorig jaar|last year|jaar geleden|years ago|revalidatie|' +
    'maanden geleden|months ago|hersenschudding|recovering|herstel*)',
];
