import { body } from './body.ts';
import { everybody } from './everybody.ts';
import { heavy } from './heavy.ts';
import { moneyAndHome } from './money-and-home.ts';
import { mood } from './mood.ts';
import { path } from './path.ts';
import { pressure } from './pressure.ts';
import { safetyAndCare } from './safety-and-care.ts';
import { substances } from './substances.ts';
import { together } from './together.ts';
import type { Judged } from './types.ts';

export type { Judged, Style } from './types.ts';
export { offTopic } from './off-topic.ts';

/**
 * The questions with which the finder is measured. They were written and judged from the catalogue of the demo alone,
 * without sight of the words the finder knows; keep it so, and never change a judgement to please the finder.
 *
 * How it was judged: in a question in English an offer that is only in Dutch counts one step less, unless it is the
 * place to be (113, Veilig Thuis and the like). An offer of one faculty counts fully only when the question points to
 * that faculty. With a friend or a relative in trouble, 3 is what helps the one who asks.
 */
export const judged: readonly Judged[] = [
  ...mood, ...heavy, ...pressure, ...path, ...moneyAndHome, ...body,
  ...substances, ...together, ...everybody, ...safetyAndCare,
];
