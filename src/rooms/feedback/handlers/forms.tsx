import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { formView } from '../presenters/forms.ts';
import { readForm, type Values, valuesOf } from '../schemas.ts';
import type { FeedbackService } from '../service.ts';
import { FormPage, FormsPage, PosterPage } from '../views/forms.tsx';
import { wordsOf } from '../words/index.ts';

type Again = { readonly values: Values; readonly errors: readonly FieldError[] };
type Form = Awaited<ReturnType<FeedbackService['keptForm']>>['form'];

const viewOf = (ctx: Context, form: Form) =>
  formView(form, `${ctx.url.origin}${ctx.href(`/mening/${form.code}`)}`, ctx.lang, ctx.now);
const frame = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'evaluations' });

/** GET /beleid/evaluaties/:id/formulier: the forms of an evaluation, and a new one. */
export const viewForms = (service: FeedbackService, again?: Again) => async (ctx: Context) => {
  const { evaluation, forms } = await service.formsOf(ctx.actor, ctx.params['id'] ?? '');
  const errors = (again?.errors ?? []).map(({ field, message }) => ({ field, message: message[ctx.lang] }));
  return ctx.page({ ...frame(ctx), status: again ? 422 : 200 }, (
    <FormsPage
      lang={ctx.lang}
      href={ctx.href}
      id={evaluation.id}
      name={evaluation.body.name}
      forms={forms.map((form) => viewOf(ctx, form))}
      errors={errors}
      values={again?.values ?? {}}
    />
  ));
};

/** POST /beleid/evaluaties/:id/formulier. */
export const submitForm = (service: FeedbackService) => async (ctx: Context) => {
  const { evaluation } = await service.formsOf(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(evaluation.id);
  const form = await ctx.form();
  const read = readForm(form, dayOf(ctx.now));
  if (!read.ok) return viewForms(service, { values: valuesOf(form), errors: read.errors })(ctx);
  const id = await service.make(ctx.actor, evaluation.id, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/beleid/formulieren/${id}`));
};

/** GET /beleid/formulieren/:id: the link, a code to scan, and closing it. */
export const viewForm = (service: FeedbackService) => async (ctx: Context) => {
  const { form } = await service.keptForm(ctx.actor, ctx.params['id'] ?? '');
  return ctx.page(frame(ctx), <FormPage lang={ctx.lang} href={ctx.href} view={viewOf(ctx, form)} />);
};

/** GET /beleid/formulieren/:id/poster. */
export const viewPoster = (service: FeedbackService) => async (ctx: Context) => {
  const { form } = await service.keptForm(ctx.actor, ctx.params['id'] ?? '');
  const back = ctx.href(`/beleid/formulieren/${form.id}`);
  return ctx.page(frame(ctx), (
    <PosterPage lang={ctx.lang} institution={ctx.institution.name} view={viewOf(ctx, form)} back={back} />
  ));
};

/** POST /beleid/formulieren/:id/sluit: closes it before its day. */
export const submitClose = (service: FeedbackService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  await service.close(ctx.actor, id, ctx.now);
  return ctx.redirect(ctx.href(`/beleid/formulieren/${id}`));
};
