/** Everyday phrases that are struck out before ACUTE-5 looks. */
export const FIRE_EVERYDAY: readonly string[] = [
  '(brand|brandt|verbrand|burn|burns|burning) ~2 @self',
  '@self|zich ~2 (brand|brandt|branden)',
  '(eten|pan|tosti|lasagne|pizza|rijst|food|cake|lamp|zon|kaars) ~2 (brandt|brand|burning|burns) ~2 (aan)?',
  '(explosion|explosie|ontploft|ontploffing|exploded) ~2 (of|van|in) ~3 (flavours|flavor|smaken|kosten|prices|' +
    'costs|growth|groei|interest|popularity|creativiteit|kleuren|emoties|emotions|woede)',
  '(hoofd|head|inbox|mailbox|brein|brain|phone|telefoon|population|bevolking|ik|i) ~2 (ontploft|explodes|' +
    'exploded|explosion|explosie|ontplof)',
  '(big bang|cambrian|population) explosion',
  'ontploffing van (woede|kleuren)',
  '^ on fire',
  '(brand|fire|brandt) ~3 (oefening|drill|verzekering|safety|veilig*|exit|blusser|playlist|emoji|emblem|mixtape|' +
    'licht|lampje)',
  '(warm|koel|sale|verkoop|ready|aim) ~2 (fire|brand)',
  '(lamp|licht|kaars|verwarming|oven) ~3 brandt',
  '^ (brand|fire) (design|manager|strategy|identity|voice|alarm|safety|drill|marketing|new)',
  '(brand) ~1 (marketing|design|strategy|identity|guide|ambassador|awareness|manager)',
  '(hoofd|hart|hersens|mailbox|inbox|timeline|head|brain|mind|agenda|planning|voeten|keel|ogen|feet|throat|eyes|' +
    'wangen|huid|skin|groepsapp|chat) ~3 (brand|fik|vlammen|fire|burning)',
  '(brand|fire) ~1 (oefening|drill|oefeningen|blusser|extinguisher|cursus|deur|trap|veilig|veiligheid|melder|' +
    'alarm|exit|wacht|test|sale|playlist|safety|emblem|fighter)',
  '(personal|employer|eigen|fashion|clothing) brand',
  'brand (design|identity|manager|management|marketing|book|new|strategy|awareness|ambassador|voor|story|guide)',
  '(uit de|in de) brand',
  'brand (op|los|af) ~1 (mijn|je)? (tong|lippen)?',
  '(vuur|fire) en? (vlam|flame)',
  '(was|ben|is) in vuur',
  'bruggen verbranden',
  '(burn|burning|burnt|burned|opgebrand|brand) out',
  'burning (question|questions|bridges|desire|passion|out|eyes)',
  '(i am|you are|we are|he is|she is|they are|team is|today|song|track|outfit|beat|album|mixtape|playlist) ~2 ' +
    '(on|straight|pure)? fire',
  'brandend maagzuur|zand|actueel',
  '(kaarsje|kaars|candle|lamp|licht|lampje|kachel|verwarming) ~3 (brand|brandt|burning)',
  '(brand|brandt|burning) ~3 (kaarsje|kaars|candle|lamp|licht|lampje)',
  '(fired|get fired)',
  'benieuwd ~2 brand',
  'smoke (weed|break|free|cigarettes|joint|a joint)',
  '(rook|roken|smoke|smoking) ~3 (stoppen|quit|joint|wiet|weed|sigaret|sigaretten|shisha|hookah|vape)',
  '(huisgenoot|huisgenoten|buurman|buren|buur) ~2 rook*',
  '(vorig jaar|last year|jaar geleden|years ago|maanden geleden|months ago) ~6 (brand|fire)',
  '(brand|fire) ~8 (vorig jaar|last year|jaar geleden|years ago|verzekering|insurance|brandgang|maanden geleden)',
  '(dak|huis|house|roof) ~1 (in de fik)? (feest|feestje|party)',
  'gas (geven|terug|rekening|prijs|prijzen|bill|station|money)',
];
