import type { AcuteRule } from '../types.ts';
import { PSYCHOSIS_EVERYDAY } from './everyday/psychosis.ts';
import { PSYCHOSIS_EXAMPLES } from './examples/psychosis.ts';
import { PSYCHOSIS_MENTIONS, PSYCHOSIS_SIGNS } from './signs/psychosis.ts';

export const psychosis: AcuteRule = {
  id: 'ACUTE-19',
  kind: 'psychosis',
  covers: {
    nl: 'Hevig in de war: stemmen horen, dingen zien die er niet zijn, denken achtervolgd te worden, dagen ' +
      'niet slapen.',
    en: 'Very confused: hearing voices, seeing things that are not there, feeling hunted, not sleeping for days.',
  },
  signs: PSYCHOSIS_SIGNS,
  mentions: PSYCHOSIS_MENTIONS,
  everyday: PSYCHOSIS_EVERYDAY,
  lines: ['112', 'huisartsenpost', 'institution'],
  examples: PSYCHOSIS_EXAMPLES,
};
