import { both, range, sum } from './parts.ts';
import type { ScoringRule } from './types.ts';

/** SCORE-14. Ten items 0 to 4, of which 4, 5, 7 and 8 reversed: 0 to 40. No bands were published by its author. */
export const pss10: ScoringRule = {
  key: 'pss-10', number: 'SCORE-14', name: both('PSS-10: ervaren stress', 'PSS-10: stress as you feel it'),
  items: 10, values: range(0, 4),
  scores: (item) => [sum({
    key: 'total', title: both('Ervaren stress', 'Stress as you feel it'), items: range(1, 10).map(item),
    reversed: [4, 5, 7, 8].map(item), max: 40, higher: 'less',
  })],
  recall: both('de afgelopen maand', 'the past month'), minutes: 2, againAfterDays: 28,
};
