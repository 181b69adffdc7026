import { band, both, range, sum } from './parts.ts';
import type { ScoringRule } from './types.ts';

/** SCORE-11. Five items 0 to 5, sum × 4; up to 50 is low; a change of 10 counts. */
export const who5: ScoringRule = {
  key: 'who-5', number: 'SCORE-11', name: both('WHO-5: welbevinden', 'WHO-5: wellbeing'), items: 5, values: range(0, 5),
  scores: (item) => [sum({
    key: 'total', title: both('Welbevinden', 'Wellbeing'), items: range(1, 5).map(item),
    method: { kind: 'sum', factor: 4 }, max: 100, higher: 'more', changeFrom: 10,
    bands: [
      band('low', 0, 50, both('laag', 'low'), both(
        'Je welbevinden is nu laag. Kijk wat je kan helpen, of praat erover met iemand.',
        'Your wellbeing is low now. See what could help you, or talk about it with somebody.')),
      band('high', 51, 100, both('niet laag', 'not low'), both(
        'Je welbevinden is nu niet laag.', 'Your wellbeing is not low now.')),
    ],
  })],
  cuts: { total: [[50]] },
  recall: both('de afgelopen twee weken', 'the past two weeks'), minutes: 1, againAfterDays: 14,
};
