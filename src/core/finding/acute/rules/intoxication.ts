import type { AcuteRule } from '../types.ts';
import { INTOXICATION_EVERYDAY } from './everyday/intoxication.ts';
import { INTOXICATION_EXAMPLES } from './examples/intoxication.ts';
import { INTOXICATION_MENTIONS, INTOXICATION_SIGNS } from './signs/intoxication.ts';

export const intoxication: AcuteRule = {
  id: 'ACUTE-2',
  kind: 'overdose',
  covers: {
    nl: 'Het gaat lichamelijk mis na alcohol of drugs: vergiftiging, out gaan, te veel gebruikt.',
    en: 'The body is in trouble after alcohol or drugs: poisoning, passing out, taken too much.',
  },
  signs: INTOXICATION_SIGNS,
  mentions: INTOXICATION_MENTIONS,
  everyday: INTOXICATION_EVERYDAY,
  lines: ['112', 'huisartsenpost', 'institution'],
  examples: INTOXICATION_EXAMPLES,
};
