import type { DemoInitiative } from '../types.ts';
import { access } from './access.ts';
import { behindTheScenes } from './behind-the-scenes.ts';
import { belonging } from './belonging.ts';
import { calm } from './calm.ts';
import { care } from './care.ts';
import { groups } from './groups.ts';
import { lifestyle } from './lifestyle.ts';
import { meaning } from './meaning.ts';
import { mind } from './mind.ts';
import { moneyAndHome } from './money-and-home.ts';
import { passing } from './passing.ts';
import { proefInitiatives } from './proef.ts';
import { safety } from './safety.ts';
import { study } from './study.ts';
import { substances } from './substances.ts';
import { forStaff } from './training.ts';
import { transitions } from './transitions.ts';
import { worlds } from './worlds.ts';

export { proefInitiatives };

/** Everything Hogeschool Voorbeeld does for wellbeing, found by students or not. */
export const initiatives: readonly DemoInitiative[] = [
  ...mind, ...calm, ...study, ...passing, ...transitions, ...moneyAndHome, ...lifestyle, ...substances,
  ...belonging, ...groups, ...worlds, ...meaning, ...safety, ...care, ...access, ...behindTheScenes,
  ...forStaff,
];
