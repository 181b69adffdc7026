import type { Context } from '../../../../platform/http/context.ts';
import type { ResultService } from '../service.ts';

/** POST /check-in/uitslag/:id/niet-voor-mij: puts an advice away, or takes it back. */
export const submitNotForMe = (service: ResultService) => async (ctx: Context) => {
  const form = await ctx.form();
  await service.notForMe(ctx.actor, form.get('key') ?? '', form.get('back') === '1');
  return ctx.redirect(ctx.href(`/check-in/uitslag/${ctx.params['id'] ?? ''}#doen`));
};
