import type { Score } from '../types.ts';
import { band, both, range } from './parts.ts';
import type { ScoringRule } from './types.ts';

/** Items about missing somebody: "more or less" and "yes" count. */
const EMOTIONAL = [1, 4, 6];
/** Items about having people: "more or less" and "no" count. */
const SOCIAL = [2, 3, 5];
/** 1 no, 2 more or less, 3 yes */
const COUNTS = { emotional: [2, 3], social: [1, 2] } as const;

const atOf = (item: (number: number) => string, numbers: readonly number[]) => Object.fromEntries(
  numbers.map((number) => [item(number), EMOTIONAL.includes(number) ? COUNTS.emotional : COUNTS.social]));

/** SCORE-16. Six statements, each counts or does not: 0 to 6. More than one missing is not computable. */
export const djg6: ScoringRule = {
  key: 'djg-6', number: 'SCORE-16', name: both('De Jong Gierveld 6: eenzaamheid', 'De Jong Gierveld 6: loneliness'),
  items: 6, values: range(1, 3),
  scores: (item) => {
    const part = (key: string, nl: string, en: string, numbers: readonly number[], atMost: number): Score => ({
      key, title: both(nl, en), items: numbers.map(item), method: { kind: 'count', at: atOf(item, numbers) },
      missing: { atMost, fill: 'none' }, min: 0, max: numbers.length, higher: 'less', bands: [],
    });
    return [
      {
        ...part('total', 'Eenzaamheid', 'Loneliness', range(1, 6), 1),
        bands: [
          band('not', 0, 1, both('weinig', 'little'), both('Je voelt je nu weinig eenzaam.', 'You feel little loneliness now.')),
          band('some', 2, 4, both('soms', 'at times'), both(
            'Je mist soms mensen om je heen, of iemand die dichtbij is.',
            'At times you miss people around you, or somebody who is close.')),
          band('much', 5, 6, both('vaak', 'often'), both(
            'Je mist vaak mensen om je heen, of iemand die dichtbij is. Veel studenten kennen dat.',
            'You often miss people around you, or somebody who is close. Many students know that.')),
        ],
      },
      part('emotional', 'Iemand dichtbij missen', 'Missing somebody close', EMOTIONAL, 0),
      part('social', 'Mensen om je heen missen', 'Missing people around you', SOCIAL, 0),
    ];
  },
  optional: ['emotional', 'social'],
  cuts: { total: [[1, 4]] },
  recall: both('nu, in deze tijd', 'now, these days'), minutes: 1, againAfterDays: 28,
};
