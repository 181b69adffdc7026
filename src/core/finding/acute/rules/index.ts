import type { AcuteRule } from '../types.ts';
import { bleeding } from './bleeding.ts';
import { deathWish } from './death-wish.ts';
import { farewell } from './farewell.ts';
import { fire } from './fire.ts';
import { homeViolence } from './home-violence.ts';
import { honour } from './honour.ts';
import { intoxication } from './intoxication.ts';
import { overdose } from './overdose.ts';
import { psychosis } from './psychosis.ts';
import { selfHarm } from './self-harm.ts';
import { sexualAssault } from './sexual-assault.ts';
import { spiking } from './spiking.ts';
import { stalking } from './stalking.ts';
import { suicideNow } from './suicide-now.ts';
import { suicide } from './suicide.ts';
import { threat } from './threat.ts';
import { unconscious } from './unconscious.ts';
import { violenceNow } from './violence-now.ts';
import { violence } from './violence.ts';

/** The rules by number. */
export const ACUTE_RULES: readonly AcuteRule[] = [
  overdose, intoxication, unconscious, bleeding, fire, suicideNow, violenceNow, threat, suicide, deathWish, farewell,
  selfHarm, sexualAssault, spiking, homeViolence, honour, stalking, violence, psychosis,
];
