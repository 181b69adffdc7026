import type { AcuteRule } from '../types.ts';
import { FAREWELL_EVERYDAY } from './everyday/farewell.ts';
import { FAREWELL_EXAMPLES } from './examples/farewell.ts';
import { FAREWELL_SIGNS } from './signs/farewell.ts';

export const farewell: AcuteRule = {
  id: 'ACUTE-11',
  kind: 'suicide',
  covers: {
    nl: 'Afscheid nemen of voorbereiden: een brief, een laatste bericht, spullen weggeven, pillen sparen, ' +
      'een plan en een datum.',
    en: 'Saying goodbye or preparing: a letter, a last message, giving things away, saving up pills, a plan ' +
      'and a date.',
  },
  signs: FAREWELL_SIGNS,
  mentions: [],
  everyday: FAREWELL_EVERYDAY,
  lines: ['113', 'huisartsenpost', 'luisterlijn', 'institution'],
  examples: FAREWELL_EXAMPLES,
};
