import type { AcuteRule } from '../types.ts';

export const bleeding: AcuteRule = {
  id: 'ACUTE-4',
  kind: 'life-danger',
  covers: {
    nl: 'Hevig bloeden, een ernstige wond, een ongeluk of een zware val.',
    en: 'Heavy bleeding, a serious wound, an accident or a bad fall.',
  },
  patterns: [
    '@bleeds ~4 @heavily', '@heavily ~3 @bleeds', '@bleeds ~4 (niet / not) ~2 stoppen|stopt|stop|stopping|stelpen|ophouden', 'stopt|stop|stopping|stelpen|stoppen ~2 (niet / not) ~3 @bleeds',
    '(niet / not / wont) ~2 stop|stopt|stoppen|stopping|ophouden ~2 @bleeds', '(blijft|blijven|keeps|blijf) ~2 @bleeds', 'bloed|bloeden ~2 niet ~1 gestelpt|stelpen|stoppen', '@bleeds ~2 out|dood|doodbloeden', 'doodbloeden', 'veel|overal|zoveel bloed', '(so much / a lot of / lots of / losing / everywhere) blood', 'blood ~1 everywhere', 'verliest|verlies|verloor|losing|lost ~3 bloed|blood', 'alles ~1 onder ~1 bloed', 'onder het? bloed', 'covered in blood', 'plas bloed', 'pool of blood', 'bloedverlies',
    'slagader|slagaderlijke|artery', 'diepe|diep|deep|grote|gapende|open|ernstige|serious ~1 wond|wound|snee|snede|gash|hoofdwond|steekwond|cut|cuts', '(stab|gunshot|bullet) (wound|wounds)', 'hoofdwond|steekwond|schotwond|steekwonden', '(te diep / too deep) ~2 (gesneden / cut)', '(gesneden / cut) ~4 (te diep / too deep)', '@bleeds ~4 hoofd|head|oor|oren|mond|mouth|pols|polsen|wrist|wrists|arm|nek|neck|buik|stomach', '(hoofd|head|pols|polsen|wrist|wrists|nek|neck) ~3 @bleeds',
    '@they|@person|@family|ik|i|is|ben ~3 aangereden|overreden|geelectrocuteerd|geschept', '(hit / run over) by ~2 (car|truck|bus|tram|train|bike|scooter)', 'van ~2 (trap|dak|balkon|ladder|raam|verdieping|hoogte|steiger|brug) ~2 gevallen|gestort|af', 'gevallen ~1 van ~2 (trap|dak|balkon|ladder|raam|verdieping|steiger|brug)', '(fell / fallen / falling) ~1 (off|down|from|out) ~2 (stairs|roof|balcony|ladder|window|bridge|floor)', 'auto|verkeers|scooter|bike|car|fiets|motor ongeluk|ongeval|crash|accident ~5 (net / nu / gewond / now / just / help / injured / hurt / bloed)', '(zwaar|ernstig|badly|seriously|severely) (gewond|injured|hurt|wounded|verbrand|burned|burnt)', 'zwaargewond|zwaargewonden', '(hoofd|head) ~4 (gevallen|gestoten|hit|banged) ~6 (braken|overgeven|suf|vomiting|dizzy|confused|verward|bewusteloos)', 'bot steekt', 'bone ~2 sticking', '(afgehakt|afgesneden|cut off|chopped off) ~3 (vinger|hand|finger)', '(brandwond|brandwonden|burns) ~3 (groot|grote|ernstig|gezicht|severe|bad|face)', 'kokend water ~4 over', 'bloed ~2 (ophoesten|opgehoest|braken|gebraakt|kots|hoest|spugen|overgeven)', '(coughing|vomiting|throwing|spitting|puking) ~1 blood', 'vinger ~2 (eraf|kwijt)', 'zwanger|pregnant && bloedt|bloeding|bleeding|bloed', 'er ~2 gewonden',
    'gebeten|bitten ~3 (slang|snake)', 'ernstig|zwaar|serious|bad ongeluk|ongeval|accident', 'aangereden',
  ],
  mentions: ['doodgebloed|leegbloeden|verbloed|verbloedt|verbloeden'],
  unless: [
    '(bloedneus|nosebleed|neus|nose|tandvlees|gums|menstruatie|ongesteld|period|periods|menstrual|menstruation|tampon|spiraal|spiraaltje|prikpil|iud|pilstop|ongesteldheid) ~8 @bleeds|@heavily|bloed|blood', '(@bleeds|bloed|blood) ~6 (bloedneus|neus|nose|nosebleed|tandvlees|menstruatie|ongesteld|period|spiraal|iud|menstrual)',
    '(hart|heart|ogen|eyes|financieel|geld|money) ~2 @bleeds', '@bleeds (heart|hearts|edge|eyes|ears|financieel|leeg)', 'bloed zweet en? tranen', 'blood sweat', 'bloed (geven|doneren|prikken|geprikt|afnemen|onderzoek|donor|groep|test)', '(give|donate|donating|draw) blood', 'bloed ~2 onder ~1 nagels', '(veel|lots|lot) ~1 (bloed|blood) ~4 (film|serie|game|movie|anatomie|horror)', '(kan|durf|tegen|can|see|zien|sight|stand) ~3 (bloed|blood) ~2 (zien|tegen|see|looking)?', 'geen bloed', '(vroeger|als kind|vorig jaar|last year|as a child|jaar geleden|years ago) ~6 (ongeluk|ongeval|accident|aangereden|crash)', '(ongeluk|ongeval|accident|aangereden|crash) ~8 (vorig jaar|last year|jaar geleden|years ago|revalidatie|maanden geleden|months ago|hersenschudding|recovering|herstel*)',
  ],
  lines: ['112', 'huisartsenpost', 'institution'],
  examples: {
    for: [
      { lang: 'nl', text: 'mijn huisgenoot bloedt heel erg en het stopt niet' },
      { lang: 'nl', text: 'er is overal bloed' },
      { lang: 'nl', text: 'ik heb te diep gesneden' },
      { lang: 'nl', text: 'een student is van de trap gevallen en heeft een hoofdwond' },
      { lang: 'nl', text: 'mijn vriendin is aangereden' },
      { lang: 'en', text: 'he is bleeding heavily from his head' },
      { lang: 'en', text: 'my cut will not stop bleeding' },
      { lang: 'en', text: 'she fell off the balcony' },
      { lang: 'en', text: 'there is blood everywhere' },
    ],
    against: [
      { lang: 'nl', text: 'bloedneus tijdens college' },
      { lang: 'nl', text: 'bloedheet in de bieb' },
      { lang: 'nl', text: 'ik bloed leeg aan de huur' },
      { lang: 'nl', text: 'waar kan ik bloed geven' },
      { lang: 'nl', text: 'bloed zweet en tranen in mijn scriptie' },
      { lang: 'en', text: 'heavy period bleeding, where is a doctor' },
      { lang: 'en', text: 'i fell off my bike last year and still have headaches' },
      { lang: 'en', text: 'paper cut' },
      { lang: 'en', text: 'blood donation on campus' },
    ],
  },
};
