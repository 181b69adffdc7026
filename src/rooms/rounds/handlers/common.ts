import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { roundView } from '../presenters/one.ts';
import type { RoundsRoomService } from '../service.ts';
import { wordsOf } from '../words/index.ts';

export const idIn = (ctx: Context): string => ctx.params['id'] ?? '';
export const frame = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'rounds' });

/** One round, as its pages show it. @throws HttpError (not found) */
export async function roundViewOf(service: RoundsRoomService, ctx: Context) {
  const answer = await service.rounds.one(ctx.actor, idIn(ctx));
  const address = `${ctx.url.origin}${ctx.href(`/check-in/ronde/${answer.round.code}`)}`;
  return roundView(answer, { institution: ctx.institution.name, address, today: dayOf(ctx.now) }, ctx.lang);
}
