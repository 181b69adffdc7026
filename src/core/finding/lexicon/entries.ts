import { BELONGING } from './belonging.ts';
import { BODY } from './body.ts';
import type { Entry } from './entry.ts';
import { HEAVY } from './heavy.ts';
import { MIND } from './mind.ts';
import { ROLES } from './roles.ts';
import { SAFETY } from './safety.ts';
import { STUDY } from './study.ts';
import { SUBSTANCES } from './substances.ts';
import { WORLD } from './world.ts';

export { THEME_ROLES } from './roles.ts';

/** All needs and all general help. */
export const ENTRIES: readonly Entry[] = [
  ...MIND,
  ...HEAVY,
  ...STUDY,
  ...BELONGING,
  ...SAFETY,
  ...SUBSTANCES,
  ...BODY,
  ...WORLD,
  ...ROLES,
];
