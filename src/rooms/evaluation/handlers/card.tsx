import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { cardView } from '../presenters/card.ts';
import { valuesOf } from '../schemas/read.ts';
import { readVoice } from '../schemas/words.ts';
import type { EvaluationService } from '../service.ts';
import { CardPage } from '../views/card.tsx';
import { type Again, cardPath, errorsIn, frame, saidIn } from './said.ts';

/** GET /beleid/evaluaties/:id: the card. */
export const viewCard = (service: EvaluationService, again?: Again) => async (ctx: Context) => {
  const { role } = ctx.actor;
  // the form promises that staff and the council read remarks, nobody else
  const view = cardView(await service.card(ctx.actor, ctx.params['id'] ?? ''), ctx.lang, ctx.now, role !== 'researcher');
  const said = saidIn(ctx);
  const council = role === 'representative';
  const voice = {
    lang: ctx.lang, errors: errorsIn(again?.errors ?? [], ctx.lang),
    values: again?.values ?? { saidOn: dayOf(ctx.now), how: council ? 'council' : 'panel' },
  };
  return ctx.page({ ...frame(ctx, again), wide: true, address: cardPath(ctx) }, (
    <CardPage
      lang={ctx.lang}
      view={view}
      href={ctx.href}
      council={council}
      reader={role === 'coordinator' && !view.keeps}
      {...(council || view.keeps ? { voice } : {})}
      {...(said ? { said } : {})}
    />
  ));
};

/** POST /beleid/evaluaties/:id/stem: what students say, from the council itself or from the coordinator. */
export const submitVoice = (service: EvaluationService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  if (ctx.actor.acting === 'coordinator') await service.keptOne(ctx.actor, id);
  const form = await ctx.form();
  const read = readVoice(form, dayOf(ctx.now));
  if (!read.ok) return viewCard(service, { values: valuesOf(form), errors: read.errors })(ctx);
  await service.say(ctx.actor, id, read.value);
  return ctx.redirect(`${cardPath(ctx)}?m=voice`);
};
