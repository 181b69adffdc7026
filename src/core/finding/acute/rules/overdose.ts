import type { AcuteRule } from '../types.ts';
import { OVERDOSE_EVERYDAY } from './everyday/overdose.ts';
import { OVERDOSE_EXAMPLES } from './examples/overdose.ts';
import { OVERDOSE_MENTIONS, OVERDOSE_SIGNS } from './signs/overdose.ts';

export const overdose: AcuteRule = {
  id: 'ACUTE-1',
  kind: 'overdose',
  covers: {
    nl: 'Iemand heeft te veel pillen, medicijnen of iets giftigs ingenomen, of gaat dat doen.',
    en: 'Somebody has taken too many pills, too much medication or something poisonous, or is about to.',
  },
  signs: OVERDOSE_SIGNS,
  mentions: OVERDOSE_MENTIONS,
  everyday: OVERDOSE_EVERYDAY,
  lines: ['112', 'huisartsenpost', '113', 'institution'],
  examples: OVERDOSE_EXAMPLES,
};
