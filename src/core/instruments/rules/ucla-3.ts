import { both, range, sum } from './parts.ts';
import type { ScoringRule } from './types.ts';

/** SCORE-15. Three items 1 to 3: 3 to 9. Bands differ by study, so none is asked for. */
export const ucla3: ScoringRule = {
  key: 'ucla-3', number: 'SCORE-15', name: both('UCLA-3: je alleen voelen', 'UCLA-3: feeling alone'), items: 3,
  values: range(1, 3),
  scores: (item) => [sum({
    key: 'total', title: both('Je alleen voelen', 'Feeling alone'), items: range(1, 3).map(item), min: 3, max: 9,
    higher: 'less',
  })],
  recall: both('in het algemeen', 'in general'), minutes: 1, againAfterDays: 28,
};
