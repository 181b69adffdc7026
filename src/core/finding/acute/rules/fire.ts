import type { AcuteRule } from '../types.ts';
import { FIRE_EVERYDAY } from './everyday/fire.ts';
import { FIRE_EXAMPLES } from './examples/fire.ts';
import { FIRE_SIGNS } from './signs/fire.ts';

export const fire: AcuteRule = {
  id: 'ACUTE-5',
  kind: 'life-danger',
  covers: {
    nl: 'Brand, rook, gas, koolmonoxide of een explosie.',
    en: 'Fire, smoke, gas, carbon monoxide or an explosion.',
  },
  signs: FIRE_SIGNS,
  mentions: [],
  everyday: FIRE_EVERYDAY,
  lines: ['112', 'institution'],
  examples: FIRE_EXAMPLES,
};
