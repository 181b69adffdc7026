import type { AcuteRule } from '../types.ts';
import { UNCONSCIOUS_EVERYDAY } from './everyday/unconscious.ts';
import { UNCONSCIOUS_EXAMPLES } from './examples/unconscious.ts';
import { UNCONSCIOUS_SIGNS } from './signs/unconscious.ts';

export const unconscious: AcuteRule = {
  id: 'ACUTE-3',
  kind: 'life-danger',
  covers: {
    nl: 'Iemand is niet bij bewustzijn, ademt niet of slecht, stikt, krijgt een aanval, of heeft iets aan ' +
      'hart of hersenen.',
    en: 'Somebody is unconscious, does not breathe or hardly, chokes, has a seizure, or trouble with heart or brain.',
  },
  signs: UNCONSCIOUS_SIGNS,
  mentions: [],
  everyday: UNCONSCIOUS_EVERYDAY,
  lines: ['112', 'huisartsenpost', 'institution'],
  examples: UNCONSCIOUS_EXAMPLES,
};
