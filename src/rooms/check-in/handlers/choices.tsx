import type { Context } from '../../../platform/http/context.ts';
import { choicesView } from '../presenters/choices.ts';
import { type Change, readChange } from '../schemas.ts';
import type { CheckInService } from '../service.ts';
import { ChoicesPage, KeepStoppedPage } from '../views/choices.tsx';
import { wordsOf } from '../words.ts';
import { titled } from './at.ts';

type Said = { readonly done?: Change; readonly wrong?: true };

/** GET /check-in/keuzes: what was chosen, since when. */
export const viewChoices = ({ choices: service }: CheckInService, said: Said = {}) => async (ctx: Context) => {
  const chosen = await service.choices(ctx.actor, ctx.now);
  if (!chosen.begun) return ctx.redirect(ctx.href('/check-in'));
  const view = choicesView(chosen, wordsOf(ctx.lang), ctx.lang, said.done);
  return ctx.page({ ...titled(ctx), status: said.wrong ? 422 : 200, address: ctx.href('/check-in/keuzes') }, (
    <ChoicesPage lang={ctx.lang} href={ctx.href} view={view} wrong={said.wrong === true} />
  ));
};

function doing({ choices }: CheckInService, ctx: Context, change: Change): Promise<unknown> {
  const { actor, now } = ctx;
  switch (change) {
    case 'keep': return choices.startKeeping(actor, now);
    case 'stop-keep': return choices.stopKeeping(actor, now);
    case 'remove-kept': return choices.removeKept(actor, now);
    case 'stop-count': return choices.stopCounting(actor, now);
    case 'stop-remind': return choices.stopReminding(actor, now);
    case 'view-one': return choices.view(actor, 'one', now);
    case 'view-all': return choices.view(actor, 'all', now);
  }
}

/** POST /check-in/keuzes: one button each. Who stops keeping is asked whether what is kept goes too. */
export const submitChoices = (service: CheckInService) => async (ctx: Context) => {
  const change = readChange(await ctx.form());
  if (!change) return viewChoices(service, { wrong: true })(ctx);
  await doing(service, ctx, change);
  if (change !== 'stop-keep') return viewChoices(service, { done: change })(ctx);
  const { kept } = await service.choices.choices(ctx.actor, ctx.now);
  if (kept === 0) return viewChoices(service, { done: 'keep' })(ctx);
  return ctx.page({ ...titled(ctx), address: ctx.href('/check-in/keuzes') },
    <KeepStoppedPage lang={ctx.lang} href={ctx.href} kept={kept} />);
};
