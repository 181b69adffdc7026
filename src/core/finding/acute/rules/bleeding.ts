import type { AcuteRule } from '../types.ts';
import { BLEEDING_EVERYDAY } from './everyday/bleeding.ts';
import { BLEEDING_EXAMPLES } from './examples/bleeding.ts';
import { BLEEDING_MENTIONS, BLEEDING_SIGNS } from './signs/bleeding.ts';

export const bleeding: AcuteRule = {
  id: 'ACUTE-4',
  kind: 'life-danger',
  covers: {
    nl: 'Hevig bloeden, een ernstige wond, een ongeluk of een zware val.',
    en: 'Heavy bleeding, a serious wound, an accident or a bad fall.',
  },
  signs: BLEEDING_SIGNS,
  mentions: BLEEDING_MENTIONS,
  everyday: BLEEDING_EVERYDAY,
  lines: ['112', 'huisartsenpost', 'institution'],
  examples: BLEEDING_EXAMPLES,
};
