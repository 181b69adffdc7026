import { actorAs } from '../../../access/actor.ts';
import type { Actor } from '../../../access/roles.ts';
import { RECEIVER_ROLES } from '../../../core/check-in/gift.ts';
import type { Context } from '../../../platform/http/context.ts';
import { wordsOf } from '../words/index.ts';

/** Who asks, once for each role in which they can be given something. */
export const actorsOf = ({ person, institution }: Context): readonly Actor[] =>
  RECEIVER_ROLES.flatMap((role) => (person && actorAs(person, institution.id, [role])) ?? []);

/** The name under which somebody is signed in. */
export const nameOf = (ctx: Context): string => ctx.person?.displayName ?? '';

/** Every page of a student here has the same title, which tells nothing. */
export const ofStudent = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'check-in' });
export const ofStaff = (ctx: Context) => ({ title: wordsOf(ctx.lang).received.title, here: 'gifts' });
