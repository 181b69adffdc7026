import type { AcuteRule } from '../types.ts';
import { STALKING_EVERYDAY } from './everyday/stalking.ts';
import { STALKING_EXAMPLES } from './examples/stalking.ts';
import { STALKING_SIGNS } from './signs/stalking.ts';

export const stalking: AcuteRule = {
  id: 'ACUTE-17',
  kind: 'stalking',
  covers: {
    nl: 'Stalking, gevolgd of opgewacht worden, bedreigd worden door een ex of een ander.',
    en: 'Stalking, being followed or waited for, being threatened by an ex or somebody else.',
  },
  signs: STALKING_SIGNS,
  mentions: [],
  everyday: STALKING_EVERYDAY,
  lines: ['veilig-thuis', '112', 'slachtofferhulp', 'institution'],
  examples: STALKING_EXAMPLES,
};
