import { band, both, range, sum } from './parts.ts';
import type { ScoringRule } from './types.ts';

/** Where the lower band of MHI-5 ends: both are in use. */
export type MhiCut = 'below-60' | 'up-to-60';
/** Scores are multiples of 4, so below 60 is 56 and lower. */
const LAST_LOW: Readonly<Record<MhiCut, number>> = { 'below-60': 56, 'up-to-60': 60 };

const LOW = both('In deze weken voelde je je vaker minder goed dan goed. Praten helpt, met wie je vertrouwt.',
  'In these weeks you felt less good more often than good. Talking helps, with somebody you trust.');
const HIGH = both('In deze weken voelde je je vaker goed dan minder goed.',
  'In these weeks you felt good more often than not.');

/**
 * SCORE-10. Five items on how often, 0 to 5; three point one way (1, 2, 4) and two the other (3, 5).
 * @param cut which cut-off an institution uses
 */
export const mhi5With = (cut: MhiCut): ScoringRule => ({
  key: 'mhi-5', number: 'SCORE-10', name: both('MHI-5: hoe je je voelt', 'MHI-5: how you feel'),
  items: 5, values: range(0, 5), opposite: [[3, 5], [1, 2, 4]],
  scores: (item) => [sum({
    key: 'total', title: both('Hoe je je voelt', 'How you feel'), items: range(1, 5).map(item),
    reversed: [3, 5].map(item), method: { kind: 'sum', factor: 4 }, max: 100, higher: 'more',
    bands: [
      band('low', 0, LAST_LOW[cut], both('minder goed', 'less good'), LOW),
      band('high', LAST_LOW[cut] + 4, 100, both('goed', 'good'), HIGH),
    ],
  })],
  cuts: { total: [[LAST_LOW['below-60']], [LAST_LOW['up-to-60']]] },
  recall: both('de afgelopen vier weken', 'the past four weeks'), minutes: 1, againAfterDays: 28,
});
export const mhi5 = mhi5With('below-60');
