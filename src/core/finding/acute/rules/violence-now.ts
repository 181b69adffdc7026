import type { AcuteRule } from '../types.ts';
import { VIOLENCE_NOW_EVERYDAY } from './everyday/violence-now.ts';
import { VIOLENCE_NOW_EXAMPLES } from './examples/violence-now.ts';
import { VIOLENCE_NOW_SIGNS } from './signs/violence-now.ts';

export const violenceNow: AcuteRule = {
  id: 'ACUTE-7',
  kind: 'violence-now',
  covers: {
    nl: 'Iemand heeft een wapen bij zich, of er is nu geweld: aanvallen, wurgen, de deur inslaan.',
    en: 'Somebody has a weapon, or there is violence right now: attacking, strangling, breaking the door.',
  },
  signs: VIOLENCE_NOW_SIGNS,
  mentions: [],
  everyday: VIOLENCE_NOW_EVERYDAY,
  lines: ['112', 'slachtofferhulp', 'institution'],
  examples: VIOLENCE_NOW_EXAMPLES,
};
