import type { AcuteRule } from '../types.ts';
import { SPIKING_EVERYDAY } from './everyday/spiking.ts';
import { SPIKING_EXAMPLES } from './examples/spiking.ts';
import { SPIKING_MENTIONS, SPIKING_SIGNS } from './signs/spiking.ts';

export const spiking: AcuteRule = {
  id: 'ACUTE-14',
  kind: 'assault',
  covers: {
    nl: 'Gedrogeerd: iets in een drankje gedaan, geprikt tijdens het uitgaan, stukken van de nacht kwijt.',
    en: 'Drugged: something put in a drink, pricked while going out, parts of the night gone.',
  },
  signs: SPIKING_SIGNS,
  mentions: SPIKING_MENTIONS,
  everyday: SPIKING_EVERYDAY,
  lines: ['centrum-seksueel-geweld', 'huisartsenpost', '112', 'slachtofferhulp', 'institution'],
  examples: SPIKING_EXAMPLES,
};
