import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { textIn } from '../presenters/common.ts';
import { type Values, valuesOfForm } from '../presenters/form.ts';
import { readClose } from '../schemas/small-forms.ts';
import type { GoalsService, WholeGoal } from '../service.ts';
import { CloseForm } from '../views/small-forms.tsx';
import { wordsOf } from '../words/index.ts';
import { idIn, problemsIn, versionIn } from './common.ts';

type Again = { readonly values: Values; readonly version: number; readonly errors: readonly FieldError[] };

const page = (ctx: Context, { goal }: WholeGoal, { values, version, errors }: Again) => {
  const path = ctx.href(`/beleid/doelen/${goal.id}`);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'goals', status: errors.length > 0 ? 422 : 200 },
    <CloseForm
      state={{ lang: ctx.lang, values, errors: problemsIn(errors, ctx.lang) }} version={version} action={`${path}/sluiten`}
      back={{ href: path, label: textIn(goal.body.name, ctx.lang) }}
    />,
  );
};

/** GET /beleid/doelen/:id/sluiten. */
export const viewClose = (service: GoalsService) => async (ctx: Context) => {
  const whole = await service.mine(ctx.actor, idIn(ctx));
  const { state, outcome = '', version } = whole.goal;
  return page(ctx, whole, { values: { state: [state === 'open' ? '' : state], outcome: [outcome] }, version, errors: [] });
};

/** POST /beleid/doelen/:id/sluiten. */
export const submitClose = (service: GoalsService) => async (ctx: Context) => {
  const whole = await service.mine(ctx.actor, idIn(ctx));
  ctx.about(whole.goal.id);
  const form = await ctx.form();
  const version = versionIn(form);
  const read = readClose(form);
  if (!read.ok) return page(ctx, whole, { values: valuesOfForm(form), version, errors: read.errors });
  await service.close(ctx.actor, whole.goal.id, version, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/beleid/doelen/${whole.goal.id}`));
};

/** GET /beleid/doelen/:id/weg: asks first, or says why it cannot be. */
export const viewRemove = (service: GoalsService) => async (ctx: Context) => {
  const { goal, material, hangs } = await service.mine(ctx.actor, idIn(ctx));
  const words = wordsOf(ctx.lang).closing;
  const path = ctx.href(`/beleid/doelen/${goal.id}`);
  const figures = material.figures.filter(({ goalId }) => goalId === goal.id).length;
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'goals' },
    hangs ? (
      <>
        <h1>{words.hangs}</h1>
        <Notice lang={ctx.lang}>{words.hangsText}</Notice>
        <p><a href={path}>{textIn(goal.body.name, ctx.lang)}</a></p>
      </>
    ) : (
      <Confirm lang={ctx.lang} action={`${path}/weg`} question={words.removeQuestion} yes={words.removeYes} back={path} danger
        hidden={{ version: `${goal.version}` }}>
        <p><strong>{textIn(goal.body.name, ctx.lang)}</strong></p>
        <p>{words.removeText(figures)}</p>
      </Confirm>
    ),
  );
};

/** POST /beleid/doelen/:id/weg. */
export const submitRemove = (service: GoalsService) => async (ctx: Context) => {
  const id = idIn(ctx);
  ctx.about(id);
  await service.remove(ctx.actor, id, versionIn(await ctx.form()));
  return ctx.redirect(ctx.href('/beleid/doelen'));
};
