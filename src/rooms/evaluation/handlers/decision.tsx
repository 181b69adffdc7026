import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { cardView } from '../presenters/card.ts';
import { versionIn } from '../schemas/fields.ts';
import { valuesOf } from '../schemas/read.ts';
import { readDecision } from '../schemas/words.ts';
import type { EvaluationService } from '../service.ts';
import { DecisionForm } from '../views/decision.tsx';
import { Frame } from '../views/frame.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, cardPath, errorsIn, frame } from './said.ts';

/** GET /beleid/evaluaties/:id/besluit. */
export const viewDecision = (service: EvaluationService, again?: Again) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  await service.keptOne(ctx.actor, id);
  const view = cardView(await service.card(ctx.actor, id), ctx.lang, ctx.now);
  const words = wordsOf(ctx.lang).forms.decision;
  const card = cardPath(ctx);
  const state = {
    lang: ctx.lang, values: again?.values ?? { decidedOn: dayOf(ctx.now) },
      errors: errorsIn(again?.errors ?? [], ctx.lang),
  };
  return ctx.page(frame(ctx, again), (
    <Frame
      lang={ctx.lang}
      name={view.name}
      title={words.title}
      lead={words.lead}
      errors={state.errors}
      card={card}
      href={ctx.href}
    >
      <DecisionForm state={state} card={card} heard={view.heard} version={view.version} />
    </Frame>
  ));
};

/** POST /beleid/evaluaties/:id/besluit. */
export const submitDecision = (service: EvaluationService) => async (ctx: Context) => {
  const { id } = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(id);
  const form = await ctx.form();
  const read = readDecision(form);
  if (!read.ok) return viewDecision(service, { values: valuesOf(form), errors: read.errors })(ctx);
  await service.decide(ctx.actor, id, read.value, ctx.now, versionIn(form) || undefined);
  return ctx.redirect(`${cardPath(ctx)}?m=decided`);
};
