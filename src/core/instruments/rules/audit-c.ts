import { both, range, sum } from './parts.ts';
import type { ScoringRule } from './types.ts';

/** SCORE-17. Three items 0 to 4: 0 to 12. The cut-off differs by sex, which we do not ask: no bands asked for. */
export const auditC: ScoringRule = {
  key: 'audit-c', number: 'SCORE-17', name: both('AUDIT-C: alcohol', 'AUDIT-C: alcohol'), items: 3, values: range(0, 4),
  scores: (item) => [sum({
    key: 'total', title: both('Alcohol', 'Alcohol'), items: range(1, 3).map(item), max: 12, higher: 'less',
  })],
  recall: both('het afgelopen jaar', 'the past year'), minutes: 1, againAfterDays: 84,
};
