import { valueInWords } from '../../../core/goals/labels.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { conflict, type FieldError, notFound } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { textIn } from '../presenters/common.ts';
import { type Values, valuesOfForm } from '../presenters/form.ts';
import { readFigure } from '../schemas/small-forms.ts';
import type { GoalsService, WholeGoal } from '../service.ts';
import { FigureForm } from '../views/small-forms.tsx';
import { wordsOf } from '../words/index.ts';
import { idIn, problemsIn } from './common.ts';

/** Figures that count themselves are not typed in. */
const TYPED: readonly string[] = ['figure', 'yes-no', 'released'];

async function typedGoal(service: GoalsService, ctx: Context): Promise<WholeGoal> {
  const whole = await service.mine(ctx.actor, idIn(ctx));
  if (!TYPED.includes(whole.goal.indicator.kind)) throw notFound();
  return whole;
}

const page = (ctx: Context, { goal }: WholeGoal, values: Values, errors: readonly FieldError[] = []) => {
  const name = textIn(goal.body.name, ctx.lang);
  const path = `/beleid/doelen/${goal.id}`;
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'goals', status: errors.length > 0 ? 422 : 200 },
    <FigureForm
      state={{ lang: ctx.lang, values, errors: problemsIn(errors, ctx.lang) }} yesNo={goal.indicator.kind === 'yes-no'}
      lead={textIn(goal.indicator.what, ctx.lang) || name} action={ctx.href(`${path}/cijfers/nieuw`)}
      back={{ href: ctx.href(path), label: name }}
    />,
  );
};

/** GET /beleid/doelen/:id/cijfers/nieuw. */
export const viewNewFigure = (service: GoalsService) => async (ctx: Context) => {
  const whole = await typedGoal(service, ctx);
  return page(ctx, whole, { on: [dayOf(ctx.now)], source: [whole.goal.indicator.source ?? ''] });
};

/** POST /beleid/doelen/:id/cijfers/nieuw. */
export const submitFigure = (service: GoalsService) => async (ctx: Context) => {
  const whole = await typedGoal(service, ctx);
  ctx.about(whole.goal.id);
  const form = await ctx.form();
  const read = readFigure(form, whole.goal.indicator, dayOf(ctx.now));
  if (!read.ok) return page(ctx, whole, valuesOfForm(form), read.errors);
  await service.addFigure(ctx.actor, whole.goal.id, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/beleid/doelen/${whole.goal.id}`));
};

/** GET /beleid/doelen/:id/cijfers/:figure/weg: asks first. */
export const viewRemoveFigure = (service: GoalsService) => async (ctx: Context) => {
  const whole = await service.mine(ctx.actor, idIn(ctx));
  const figure = service.figureOf(whole, ctx.params['figure'] ?? '');
  const words = wordsOf(ctx.lang);
  const path = ctx.href(`/beleid/doelen/${whole.goal.id}`);
  return ctx.page(
    { title: words.title, here: 'goals' },
    <Confirm
      lang={ctx.lang} action={`${path}/cijfers/${figure.id}/weg`} question={words.figure.removeQuestion}
      yes={words.figure.removeYes} back={path} danger hidden={{ cijfer: figure.id }}
    >
      <p>{valueInWords(figure.value, whole.goal.indicator, ctx.lang)}, {dayInWords(figure.on,
        ctx.lang)}. {figure.source}</p>
    </Confirm>,
  );
};

/** POST /beleid/doelen/:id/cijfers/:figure/weg. */
export const submitRemoveFigure = (service: GoalsService) => async (ctx: Context) => {
  const whole = await service.mine(ctx.actor, idIn(ctx));
  const figure = service.figureOf(whole, ctx.params['figure'] ?? '');
  ctx.about(whole.goal.id);
  // the page that asks names the figure that it asked about
  if ((await ctx.form()).get('cijfer') !== figure.id) throw conflict();
  await service.removeFigure(ctx.actor, figure.id);
  return ctx.redirect(ctx.href(`/beleid/doelen/${whole.goal.id}`));
};
