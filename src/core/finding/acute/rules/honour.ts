import type { AcuteRule } from '../types.ts';
import { HONOUR_EVERYDAY } from './everyday/honour.ts';
import { HONOUR_EXAMPLES } from './examples/honour.ts';
import { HONOUR_MENTIONS, HONOUR_SIGNS } from './signs/honour.ts';

export const honour: AcuteRule = {
  id: 'ACUTE-16',
  kind: 'home-violence',
  covers: {
    nl: 'Dwang door familie of partner: eergeweld, uithuwelijken, opgesloten worden, achterlaten in een ' +
      'ander land, besnijdenis.',
    en: 'Force by family or partner: honour violence, forced marriage, being locked in, left behind abroad, ' +
      'cutting of girls.',
  },
  signs: HONOUR_SIGNS,
  mentions: HONOUR_MENTIONS,
  everyday: HONOUR_EVERYDAY,
  lines: ['veilig-thuis', '112', 'slachtofferhulp', 'institution'],
  examples: HONOUR_EXAMPLES,
};
