import type { AcuteRule } from '../types.ts';
import { SEXUAL_ASSAULT_EVERYDAY } from './everyday/sexual-assault.ts';
import { SEXUAL_ASSAULT_EXAMPLES } from './examples/sexual-assault.ts';
import { SEXUAL_ASSAULT_MENTIONS, SEXUAL_ASSAULT_SIGNS } from './signs/sexual-assault.ts';

export const sexualAssault: AcuteRule = {
  id: 'ACUTE-13',
  kind: 'assault',
  covers: {
    nl: 'Aanranding, verkrachting of ander seksueel geweld, ook langer geleden, ook door een partner, ook online.',
    en: 'Sexual assault, rape or other sexual violence, also long ago, also by a partner, also online.',
  },
  signs: SEXUAL_ASSAULT_SIGNS,
  mentions: SEXUAL_ASSAULT_MENTIONS,
  everyday: SEXUAL_ASSAULT_EVERYDAY,
  lines: ['centrum-seksueel-geweld', 'slachtofferhulp', 'huisartsenpost', 'institution'],
  examples: SEXUAL_ASSAULT_EXAMPLES,
};
