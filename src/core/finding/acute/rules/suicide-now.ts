import type { AcuteRule } from '../types.ts';
import { SUICIDE_NOW_EVERYDAY } from './everyday/suicide-now.ts';
import { SUICIDE_NOW_EXAMPLES } from './examples/suicide-now.ts';
import { SUICIDE_NOW_SIGNS } from './signs/suicide-now.ts';

export const suicideNow: AcuteRule = {
  id: 'ACUTE-6',
  kind: 'suicide-now',
  covers: {
    nl: 'Iemand staat op het punt een einde aan het leven te maken, of heeft een poging gedaan.',
    en: 'Somebody is about to end their life, or has made an attempt.',
  },
  signs: SUICIDE_NOW_SIGNS,
  mentions: [],
  everyday: SUICIDE_NOW_EVERYDAY,
  lines: ['112', '113', 'huisartsenpost', 'institution'],
  examples: SUICIDE_NOW_EXAMPLES,
};
