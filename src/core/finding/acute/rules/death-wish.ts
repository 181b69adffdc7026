import type { AcuteRule } from '../types.ts';
import { DEATH_WISH_EVERYDAY } from './everyday/death-wish.ts';
import { DEATH_WISH_EXAMPLES } from './examples/death-wish.ts';
import { DEATH_WISH_SIGNS } from './signs/death-wish.ts';

export const deathWish: AcuteRule = {
  id: 'ACUTE-10',
  kind: 'suicide',
  covers: {
    nl: 'Indirect niet meer willen leven: er niet meer zijn, niet meer wakker worden, anderen tot last zijn, ' +
      'geen uitweg zien.',
    en: 'Indirectly not wanting to live: not being here, not waking up, being a burden, seeing no way out.',
  },
  signs: DEATH_WISH_SIGNS,
  mentions: [],
  everyday: DEATH_WISH_EVERYDAY,
  lines: ['113', 'huisartsenpost', 'luisterlijn', 'alles-oke', 'institution'],
  examples: DEATH_WISH_EXAMPLES,
};
