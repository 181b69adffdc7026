import { band, both, range, sum } from './parts.ts';
import type { ScoringRule } from './types.ts';

const TALK = both('Praat hierover met de studentenpsycholoog of je huisarts. Zij denken met je mee.',
  'Talk about this with the student psychologist or your general practitioner. They think along with you.');

/** SCORE-19. Seven items 0 to 3: 0 to 21. With a clinical cut-off. */
export const gad7: ScoringRule = {
  key: 'gad-7', number: 'SCORE-19', name: both('GAD-7: spanning en zorgen', 'GAD-7: tension and worry'), items: 7,
  values: range(0, 3),
  scores: (item) => [sum({
    key: 'total', title: both('Spanning en zorgen', 'Tension and worry'), items: range(1, 7).map(item), max: 21,
    higher: 'less',
    bands: [
      band('minimal', 0, 4, both('weinig', 'little'), both('Je had hier weinig last van.', 'This bothered you little.')),
      band('mild', 5, 9, both('enige', 'some'), both('Je had hier soms last van.', 'This bothered you at times.')),
      band('moderate', 10, 14, both('geregeld', 'regularly'), TALK),
      band('severe', 15, 21, both('vaak', 'often'), TALK),
    ],
  })],
  cuts: { total: [[4, 9, 14]] }, clinical: true,
  recall: both('de afgelopen twee weken', 'the past two weeks'), minutes: 2, againAfterDays: 14,
};
