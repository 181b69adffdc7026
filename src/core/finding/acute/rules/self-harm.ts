import type { AcuteRule } from '../types.ts';
import { SELF_HARM_EVERYDAY } from './everyday/self-harm.ts';
import { SELF_HARM_EXAMPLES } from './examples/self-harm.ts';
import { SELF_HARM_MENTIONS, SELF_HARM_SIGNS } from './signs/self-harm.ts';

export const selfHarm: AcuteRule = {
  id: 'ACUTE-12',
  kind: 'self-harm',
  covers: {
    nl: 'Zichzelf pijn doen of daar drang toe voelen: snijden, krassen, branden, slaan; zelf of een ander.',
    en: 'Hurting oneself or feeling the urge: cutting, scratching, burning, hitting; oneself or somebody else.',
  },
  signs: SELF_HARM_SIGNS,
  mentions: SELF_HARM_MENTIONS,
  everyday: SELF_HARM_EVERYDAY,
  lines: ['113', 'luisterlijn', 'alles-oke', 'huisartsenpost', 'institution'],
  examples: SELF_HARM_EXAMPLES,
};
