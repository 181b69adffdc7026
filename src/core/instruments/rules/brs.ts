import { band, both, range } from './parts.ts';
import type { ScoringRule } from './types.ts';

/** SCORE-13. Six items 1 to 5, of which 2, 4 and 6 reversed; the mean of what was answered. */
export const brs: ScoringRule = {
  key: 'brs', number: 'SCORE-13', name: both('BRS: weer opveren', 'BRS: bouncing back'), items: 6, values: range(1, 5),
  scores: (item) => [{
    key: 'total', title: both('Weer opveren', 'Bouncing back'), items: range(1, 6).map(item),
    reversed: [2, 4, 6].map(item), method: { kind: 'mean' }, missing: { atMost: 1, fill: 'none' }, min: 1, max: 5,
    higher: 'more',
    bands: [
      band('low', 1, 2.99, both('opveren kost moeite', 'bouncing back takes effort'), both(
        'Na iets moeilijks heb je nu meer tijd nodig. Opveren is te oefenen.',
        'After something hard you need more time now. Bouncing back can be practised.')),
      band('middle', 3, 4.3, both('gemiddeld', 'about average'), both(
        'Na iets moeilijks kom je er meestal weer bovenop.', 'After something hard you mostly get back on your feet.')),
      band('high', 4.31, 5, both('opveren gaat vlot', 'bouncing back comes easily'), both(
        'Na iets moeilijks kom je er snel weer bovenop.', 'After something hard you get back on your feet soon.')),
    ],
  }],
  cuts: { total: [[2.99, 4.3]] },
  recall: both('in het algemeen', 'in general'), minutes: 1, againAfterDays: 28,
};
