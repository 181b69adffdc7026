/** Everyday phrases that are struck out before ACUTE-1 looks. */
export const OVERDOSE_EVERYDAY: readonly string[] = [
  '(overdosis|overdose) (of|van|aan|on) ~3 (@abstract|@light|@study)',
  '@harmed ~1 (door|by|met|van|with|of|in|onder|under|from|to) ~3 @abstract',
  '(overdosis|overdose) ~2 (of|van|on|aan) ~2 (sunshine|zon|zonlicht|sun|cute|fun|gezelligheid|kerst|cheese|love|' +
    'nostalgia|color|colour|kleur|news|nieuws|work|werk|studie|college|colleges|lectures|screens|zoom|deadlines)',
  '(overgedoseerd|overdosed) ~2 (on|op) ~2 (deadlines|work|zoom|netflix|sun|chocolate|christmas|pizza|tiktok)',
  '(te veel|teveel|too much|too many) ~3 @light',
  '(op|genomen|taken) ~2 (borrel|bier|bitterballen|snacks|eten|food|notes|aantekeningen|hooi|work|vakken|courses|' +
    'credits|vrij|dagen)',
  '(te veel|teveel|too many|too much) ~2 (hooi|aantekeningen|notes|work|werk|vakken|courses|photos|fotos|shifts|' +
    'diensten|eten|ruimte|tijd|time|space|risico|risk|risks)',
  'overdosis|overdose|overdosed|overdosing|od ~3 @light',
  '@light ~1 overdosis|overdose',
  '# mg|milligram|gr|ml',
  'vergeten|vergat|vergeet|forgot|forget|forgotten ~4 @pill',
  '@pill ~3 vergeten|vergat|vergeet|forgot',
  'vitamine|vitamin|anticonceptie|contraceptive|cafeine|caffeine|ijzer|iron @pill',
  'de pil',
  'bittere|bitter pil|pill',
  '@pill ~2 duur|expensive|kosten|vergoed*|verzekering',
  'rode|red|blauwe|blue pil|pill',
  'pain ~2 exam',
  'voor|for|tegen ~2 @pill',
  'bijbestellen|bestellen|recept|herhaalrecept',
];
