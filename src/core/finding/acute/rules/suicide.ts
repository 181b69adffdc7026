import type { AcuteRule } from '../types.ts';
import { SUICIDE_EVERYDAY } from './everyday/suicide.ts';
import { SUICIDE_EXAMPLES } from './examples/suicide.ts';
import { SUICIDE_MENTIONS, SUICIDE_SIGNS } from './signs/suicide.ts';

export const suicide: AcuteRule = {
  id: 'ACUTE-9',
  kind: 'suicide',
  covers: {
    nl: 'Dood willen, suïcide of zelfdoding genoemd, een einde aan het leven willen maken; zelf of een ander.',
    en: 'Wanting to die, suicide by name, wanting to end one\'s life; oneself or somebody else.',
  },
  signs: SUICIDE_SIGNS,
  mentions: SUICIDE_MENTIONS,
  everyday: SUICIDE_EVERYDAY,
  lines: ['113', 'huisartsenpost', 'luisterlijn', 'institution'],
  examples: SUICIDE_EXAMPLES,
};
