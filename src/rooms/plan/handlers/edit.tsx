import { isUuid } from '../../../core/exchange/uuid.ts';
import type { Text } from '../../../core/frameworks/types.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { actionValues, knownIn, optionsIn } from '../presenters/form.ts';
import { circleMessage, readAction, type Values, valuesOf } from '../schemas/action-form.ts';
import type { PlanService } from '../service.ts';
import { FormPage } from '../views/form.tsx';
import { wordsOf } from '../words/index.ts';

type Again = { readonly values: Values; readonly errors: readonly FieldError[]; readonly version?: number };
const inLang = (errors: readonly FieldError[], lang: keyof Text) =>
  errors.map(({ field, message }) => ({ field, message: message[lang] }));

/** What an address asks to fill in: the goal or the initiative that one comes from. */
function asked({ url }: Context): Values {
  const [goal, initiative] = ['doel', 'initiatief'].map((name) => url.searchParams.get(name));
  return { ...(isUuid(goal) ? { goal } : {}), ...(isUuid(initiative) ? { initiative } : {}) };
}

/** GET /beleid/plan/nieuw. */
export const viewNew = (service: PlanService, again?: Again) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  return ctx.page(
    { title: words.title, here: 'plan', status: again ? 422 : 200 },
    <FormPage
      lang={ctx.lang}
      title={words.form.newTitle}
      action={ctx.href('/beleid/plan/nieuw')}
      back={{ href: ctx.href('/beleid/plan'), label: words.one.back }}
      values={again?.values ?? asked(ctx)}
      errors={inLang(again?.errors ?? [], ctx.lang)}
      options={optionsIn(await service.choices(ctx.actor), ctx.lang)}
    />,
  );
};

/** POST /beleid/plan/nieuw. */
export const submitNew = (service: PlanService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readAction(form, knownIn(await service.choices(ctx.actor)));
  if (!read.ok) return viewNew(service, { values: valuesOf(form), errors: read.errors })(ctx);
  ctx.about(await service.add(ctx.actor, read.value, ctx.now));
  return ctx.redirect(ctx.href('/beleid/plan'));
};

/** GET /beleid/plan/:id/bewerken. */
export const viewEdit = (service: PlanService, again?: Again) => async (ctx: Context) => {
  const { action, initiatives } = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang);
  const path = `/beleid/plan/${action.id}`;
  const options = optionsIn(await service.choices(ctx.actor), ctx.lang, action, initiatives);
  return ctx.page(
    { title: words.title, here: 'plan', status: again ? 422 : 200 },
    <FormPage
      lang={ctx.lang}
      title={words.form.editTitle}
      action={ctx.href(`${path}/bewerken`)}
      back={{ href: ctx.href(path), label: action.title }}
      version={again?.version ?? action.version}
      options={options}
      values={again?.values ?? actionValues(action, await service.emailOf(ctx.actor, action.id))}
      errors={inLang(again?.errors ?? [], ctx.lang)}
    />,
  );
};

/** POST /beleid/plan/:id/bewerken. */
export const submitEdit = (service: PlanService) => async (ctx: Context) => {
  const { action } = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(action.id);
  const form = await ctx.form();
  const version = Number.parseInt(form.get('version') ?? '', 10) || 0;
  const again = (errors: readonly FieldError[]) =>
    viewEdit(service, { values: valuesOf(form), errors, version })(ctx);
  const read = readAction(form, knownIn(await service.choices(ctx.actor), action));
  if (!read.ok) return again(read.errors);
  const circle = await service.change(ctx.actor, { id: action.id, version, at: ctx.now }, read.value);
  if (circle) return again([{ field: 'after', message: circleMessage(circle) }]);
  return ctx.redirect(ctx.href(`/beleid/plan/${action.id}`));
};
