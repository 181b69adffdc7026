import { band, both, range, sum } from './parts.ts';
import type { ScoringRule } from './types.ts';

const TALK = both('Praat hierover met de studentenpsycholoog of je huisarts. Zij denken met je mee.',
  'Talk about this with the student psychologist or your general practitioner. They think along with you.');

/** SCORE-18. Nine items 0 to 3: 0 to 27. With a clinical cut-off; item 9 from 1 on brings acute help to the top. */
export const phq9: ScoringRule = {
  key: 'phq-9', number: 'SCORE-18', name: both('PHQ-9: somberheid', 'PHQ-9: low mood'), items: 9, values: range(0, 3),
  scores: (item) => [sum({
    key: 'total', title: both('Somberheid', 'Low mood'), items: range(1, 9).map(item), max: 27, higher: 'less',
    bands: [
      band('minimal', 0, 4, both('weinig', 'little'), both('Je had hier weinig last van.', 'This bothered you little.')),
      band('mild', 5, 9, both('enige', 'some'), both('Je had hier soms last van.', 'This bothered you at times.')),
      band('moderate', 10, 14, both('geregeld', 'regularly'), TALK),
      band('moderately-severe', 15, 19, both('vaak', 'often'), TALK),
      band('severe', 20, 27, both('heel vaak', 'very often'), TALK),
    ],
  })],
  cuts: { total: [[4, 9, 14, 19]] }, clinical: true, acute: { item: 9, from: 1 },
  recall: both('de afgelopen twee weken', 'the past two weeks'), minutes: 2, againAfterDays: 14,
};
