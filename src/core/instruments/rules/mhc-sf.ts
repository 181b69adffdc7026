import { band, both, COMPLETE, range, sum } from './parts.ts';
import type { ScoringRule } from './types.ts';

const OFTEN = [4, 5];
const SELDOM = [0, 1];

/** SCORE-12. Fourteen items 0 (never) to 5 (every day): three subscales, and three groups by Keyes' rule. */
export const mhcSf: ScoringRule = {
  key: 'mhc-sf', number: 'SCORE-12', name: both('MHC-SF: positieve mentale gezondheid', 'MHC-SF: positive mental health'),
  items: 14, values: range(0, 5),
  scores: (item) => [
    {
      key: 'state', title: both('Hoe je in het leven staat', 'How you are in life'), items: range(1, 14).map(item),
      method: {
        kind: 'groups', feeling: range(1, 3).map(item), doing: range(4, 14).map(item), often: OFTEN, seldom: SELDOM,
      },
      missing: COMPLETE, min: 0, max: 2, higher: 'more',
      bands: [
        band('languishing', 0, 0, both('weinig in bloei', 'little in bloom'), both(
          'Veel van wat een mens goed doet, was er de laatste maand weinig. Praten met iemand helpt.',
          'Much of what does people good was seldom there this past month. Talking with somebody helps.')),
        band('moderate', 1, 1, both('ertussenin', 'in between'), both(
          'Sommige dingen waren er vaak, andere minder.', 'Some things were often there, others less.')),
        band('flourishing', 2, 2, both('in bloei', 'in bloom'), both(
          'Veel van wat een mens goed doet, was er bijna elke dag.',
          'Much of what does people good was there almost every day.')),
      ],
    },
    sum({ key: 'emotional', title: both('Je goed voelen', 'Feeling good'), items: range(1, 3).map(item), max: 15,
      higher: 'more' }),
    sum({ key: 'social', title: both('Meedoen met anderen', 'Being part of things'), items: range(4, 8).map(item),
      max: 25, higher: 'more' }),
    sum({ key: 'psychological', title: both('Jezelf zijn en groeien', 'Being yourself and growing'),
      items: range(9, 14).map(item), max: 30, higher: 'more' }),
    sum({ key: 'total', title: both('Alles samen', 'All together'), items: range(1, 14).map(item), max: 70,
      higher: 'more' }),
  ],
  optional: ['total'],
  cuts: { state: [[0, 1]] },
  recall: both('de afgelopen maand', 'the past month'), minutes: 3, againAfterDays: 28,
};
