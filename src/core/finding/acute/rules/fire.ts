import type { AcuteRule } from '../types.ts';

export const fire: AcuteRule = {
  id: 'ACUTE-5',
  kind: 'life-danger',
  covers: {
    nl: 'Brand, rook, gas, koolmonoxide of een explosie.',
    en: 'Fire, smoke, gas, carbon monoxide or an explosion.',
  },
  patterns: [
    '(brandt|brand|fikt|fire) ~2 (bij|next door|at|naast) ~2 (buren|huis|neighbours|neighbors|the|mijn)',
    '^ ~2 (brandt|brand|fire) ~3 (nu|now|help|gang|huis|keuken|buren|kamer|flat|$)',
    '(is|was|woedt|ontstaan|uitgebroken|breekt) ~2 brand', 'brand ~2 (in|op|bij|uitgebroken|ontstaan|gekomen) ~3 @building', '(keuken|kamer|huis|flat|gang|pan|vlam|gebouw|berging|fietsenstalling|studentenhuis|woning|bed|gordijn|gordijnen|prullenbak|frituurpan|oven|matras) ~4 (brand|brandt|fik|vlammen|fikt)', '(staat|vliegt|vloog|stond|gaat) ~3 (brand|fik|vlammen|hens)', 'vlam in de pan', 'brandt ~3 (in|bij|op) ~2 @building', 'het brandt ~1 (hier|nu|in|help)', 'brandbrief niet', 'help ~2 (brand|fire)', '^ (brand|fire) (help|112|now|nu)? $', '(brand|fik) gestoken|gesticht|aangestoken|stichten', '(set|sets|setting|lit|light|put|burn|burning) ~4 (on fire|house down|fire to|himself on|herself on)', '@building ~3 on fire', 'burning down', 'there is ~2 fire', 'fire in ~3 @building', '@building ~3 (burning|fire)', '(kitchen|room|stove|oven|curtain|curtains|bed|pan) ~2 (caught|on|is on) ~1 fire', 'caught fire', '(rook|smoke) ~3 (gang|kamer|huis|keuken|trappenhuis|hallway|room|kitchen|stairwell|building|under|coming|komt|uit|everywhere|overal)', '(veel|zwarte|lots of|black|thick|dikke) (rook|smoke)',
    '(gaslucht|gaslek|koolmonoxide|koolmonoxidevergiftiging|gaslekkage)', '(gas) (leak|lek|lucht|smell|ruiken)', '(ruik|ruikt|ruiken|smell|smells|stinkt) ~3 gas', 'carbon monoxide', '(co|koolmonoxide) (melder|alarm|meter|vergiftiging|poisoning|detector) ~4', '(koolmonoxidemelder|comelder|gasalarm|koolmonoxidealarm|comeldertje)', '@person|@they ~3 (staat|staan|is|vliegt) ~1 (in brand|on fire)', '(explosie|ontploffing|ontploft|explosion|exploded) ~5 @building|straat|deur|street|door|net|just|buren',
    '(brandalarm|rookmelder|brandmelder) ~5 rook', '(fire|smoke) alarm ~5 smoke', 'brandweer ~2 (bellen|nodig|nu)', '(opgesloten|vast|stuck|trapped) ~3 (lift|brand|fire|elevator) ~4 (rook|brand|smoke|fire|ademen)',
  ],
  mentions: [],
  unless: [
    '(brand|fire|brandt) ~3 (oefening|drill|verzekering|safety|veilig*|exit|blusser|playlist|emoji|emblem|mixtape|licht|lampje)',
    '(warm|koel|sale|verkoop|ready|aim) ~2 (fire|brand)',
    '(lamp|licht|kaars|verwarming|oven) ~3 brandt',
    '^ (brand|fire) (design|manager|strategy|identity|voice|alarm|safety|drill|marketing|new)',
    '(brand) ~1 (marketing|design|strategy|identity|guide|ambassador|awareness|manager)',
    '(hoofd|hart|hersens|mailbox|inbox|timeline|head|brain|mind|agenda|planning|voeten|keel|ogen|feet|throat|eyes|wangen|huid|skin|groepsapp|chat) ~3 (brand|fik|vlammen|fire|burning)', '(brand|fire) ~1 (oefening|drill|oefeningen|blusser|extinguisher|cursus|deur|trap|veilig|veiligheid|melder|alarm|exit|wacht|test|sale|playlist|safety|emblem|fighter)', '(personal|employer|eigen|fashion|clothing) brand', 'brand (design|identity|manager|management|marketing|book|new|strategy|awareness|ambassador|voor|story|guide)', '(uit de|in de) brand', 'brand (op|los|af) ~1 (mijn|je)? (tong|lippen)?', '(vuur|fire) en? (vlam|flame)', '(was|ben|is) in vuur', 'bruggen verbranden', '(burn|burning|burnt|burned|opgebrand|brand) out', 'burning (question|questions|bridges|desire|passion|out|eyes)', '(i am|you are|we are|he is|she is|they are|team is|today|song|track|outfit|beat|album|mixtape|playlist) ~2 (on|straight|pure)? fire', 'brandend maagzuur|zand|actueel', '(kaarsje|kaars|candle|lamp|licht|lampje|kachel|verwarming) ~3 (brand|brandt|burning)', '(brand|brandt|burning) ~3 (kaarsje|kaars|candle|lamp|licht|lampje)', '(fired|get fired)', 'benieuwd ~2 brand', 'smoke (weed|break|free|cigarettes|joint|a joint)', '(rook|roken|smoke|smoking) ~3 (stoppen|quit|joint|wiet|weed|sigaret|sigaretten|shisha|hookah|vape)', '(huisgenoot|huisgenoten|buurman|buren|buur) ~2 rook*', '(vorig jaar|last year|jaar geleden|years ago|maanden geleden|months ago) ~6 (brand|fire)', '(brand|fire) ~8 (vorig jaar|last year|jaar geleden|years ago|verzekering|insurance|brandgang|maanden geleden)', '(dak|huis|house|roof) ~1 (in de fik)? (feest|feestje|party)', 'gas (geven|terug|rekening|prijs|prijzen|bill|station|money)',
  ],
  lines: ['112', 'institution'],
  examples: {
    for: [
      { lang: 'nl', text: 'er is brand in ons studentenhuis' },
      { lang: 'nl', text: 'de keuken staat in de fik' },
      { lang: 'nl', text: 'ik ruik gas in de gang' },
      { lang: 'nl', text: 'er komt rook uit de kamer van mijn huisgenoot' },
      { lang: 'en', text: 'there is a fire in my dorm' },
      { lang: 'en', text: 'the kitchen is on fire' },
      { lang: 'en', text: 'smoke coming from the hallway' },
      { lang: 'en', text: 'gas leak in our house what do i do' },
    ],
    against: [
      { lang: 'nl', text: 'brandoefening morgen op school' },
      { lang: 'nl', text: 'burnout, ik ben helemaal opgebrand' },
      { lang: 'nl', text: 'mijn hoofd staat in brand van alle deadlines' },
      { lang: 'nl', text: 'stoppen met roken' },
      { lang: 'en', text: 'my inbox is on fire' },
      { lang: 'en', text: 'i am on fire today, three assignments done' },
      { lang: 'en', text: 'personal brand workshop' },
      { lang: 'en', text: 'i got fired from my job' },
    ],
  },
};
