import type { Context } from '../../../platform/http/context.ts';
import { HttpError, notFound } from '../../../platform/http/errors.ts';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { receptionForm, receptionRows } from '../presenters/receptions.ts';
import { receptionShape } from '../receptions-schema.ts';
import { receptionWords } from '../receptions-words.ts';
import type { AdminService } from '../service.ts';
import { Frame } from '../views/frame.tsx';
import { ReceptionEdit, ReceptionList } from '../views/receptions.tsx';
import { wordsOf } from '../words.ts';

const PATH = '/beheer/ontvangst';
type Again = { readonly form: URLSearchParams; readonly errors: readonly FieldError[] };

const values = (form: URLSearchParams) => ({
  offer: form.get('offer') ?? '',
  term: form.get('term') ?? '',
  keep: form.get('keep') ?? '',
  people: form.getAll('people'),
  confidential: form.has('confidential'),
  open: form.has('open'),
});

/** GET /beheer/ontvangst: where hand-overs arrive; with `?aanbod=` one of them to change. */
export const viewReceptions = (service: AdminService, again?: Again) => async (ctx: Context) => {
  const all = await service.receptions(ctx.actor);
  const id = again ? values(again.form).offer : ctx.url.searchParams.get('aanbod');
  const form = id ? receptionForm(all, id, ctx.lang) : undefined;
  if (id && !form) throw notFound();
  const typed = again && values(again.form);
  const errors = again?.errors ?? [];
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'admin', status: again ? 422 : 200, address: ctx.href(PATH) },
    <Frame lang={ctx.lang} here="receptions" href={ctx.href}>
      <ErrorSummary lang={ctx.lang} errors={errors} />
      {form ? (
        <ReceptionEdit
          lang={ctx.lang}
          href={ctx.href}
          errors={errors}
          form={typed ? { ...form, ...typed, chosen: typed.people, people: form.people } : form}
        />
      ) : (
        <ReceptionList lang={ctx.lang} href={ctx.href} {...receptionRows(all, ctx.lang)} />
      )}
    </Frame>,
  );
};

/** POST /beheer/ontvangst. */
export const submitReception = (service: AdminService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = receptionShape.safeParse(values(form));
  const words = receptionWords(ctx.lang);
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
    if (wrong.has('offer')) throw new HttpError('invalid');
    const message = { term: words.termError, keep: words.keepError, people: words.peopleError };
    const errors = (['people', 'term', 'keep'] as const)
      .filter((field) => wrong.has(field))
      .map((field) => ({ field, message: message[field] }));
    return viewReceptions(service, { form, errors })(ctx);
  }
  const { offer, term, keep, people, ...rest } = read.data;
  ctx.about(offer);
  await service.saveReception(ctx.actor, { offer, termDays: term, keepDays: keep, ...rest }, people);
  return ctx.redirect(ctx.href(PATH));
};
