import type { AcuteRule } from '../types.ts';
import { VIOLENCE_EVERYDAY } from './everyday/violence.ts';
import { VIOLENCE_EXAMPLES } from './examples/violence.ts';
import { VIOLENCE_MENTIONS, VIOLENCE_SIGNS } from './signs/violence.ts';

export const violence: AcuteRule = {
  id: 'ACUTE-18',
  kind: 'violence',
  covers: {
    nl: 'Geweld buitenshuis: in elkaar geslagen, aangevallen, mishandeld, met geweld beroofd.',
    en: 'Violence elsewhere: beaten up, attacked, assaulted, robbed by force.',
  },
  signs: VIOLENCE_SIGNS,
  mentions: VIOLENCE_MENTIONS,
  everyday: VIOLENCE_EVERYDAY,
  lines: ['112', 'slachtofferhulp', 'huisartsenpost', 'institution'],
  examples: VIOLENCE_EXAMPLES,
};
