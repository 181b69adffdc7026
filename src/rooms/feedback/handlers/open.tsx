import { recogniseAcute } from '../../../core/finding/acute/index.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { acuteView } from '../../../ui/acute-panel/view.ts';
import { statementsOf } from '../presenters/forms.ts';
import { readAnswer, usedWord, type Values, valuesOf } from '../schemas.ts';
import type { FeedbackService } from '../service.ts';
import { EndPage, OpenPage } from '../views/open.tsx';
import { wordsOf } from '../words/index.ts';

type Again = { readonly values: Values; readonly errors: readonly FieldError[] };

const title = (ctx: Context) => ({ title: wordsOf(ctx.lang).open.title });
const closed = (ctx: Context) => ctx.page(title(ctx), <EndPage lang={ctx.lang} href={ctx.href} closed />);

/** GET /mening/:code: the form, for whoever has the code. */
export const viewOpen = (service: FeedbackService, again?: Again) => async (ctx: Context) => {
  const { form, open } = await service.open(ctx.institution.id, ctx.params['code'] ?? '', ctx.now);
  if (!open) return closed(ctx);
  const moment = ctx.url.searchParams.get('moment') ?? '';
  const path = ctx.href(`/mening/${form.code}`);
  return ctx.page({ ...title(ctx), status: again ? 422 : 200, address: path }, (
    <OpenPage
      lang={ctx.lang}
      about={form.about}
      action={path}
      href={ctx.href}
      paired={form.kind === 'before-after'}
      statements={statementsOf(form, ctx.lang)}
      values={again?.values ?? { moment }}
      errors={(again?.errors ?? []).map(({ field, message }) => ({ field, message: message[ctx.lang] }))}
    />
  ));
};

/** POST /mening/:code: an answer of nobody. What the words ask for is shown at once, and kept nowhere. */
export const submitOpen = (service: FeedbackService) => async (ctx: Context) => {
  const { form, open } = await service.open(ctx.institution.id, ctx.params['code'] ?? '', ctx.now);
  if (!open) return closed(ctx);
  const fields = await ctx.form(20_000);
  const keys = statementsOf(form, ctx.lang).map(({ key }) => key);
  const read = readAnswer(fields, keys, form.kind === 'before-after');
  const again = (errors: readonly FieldError[]) => viewOpen(service, { values: valuesOf(fields), errors })(ctx);
  if (!read.ok) return again(read.errors);
  if (!(await service.answer(ctx.institution.id, form.id, read.value))) return again([usedWord]);
  const acute = recogniseAcute(read.value.remark ?? '');
  return ctx.page({ ...title(ctx), address: ctx.href(`/mening/${form.code}`) }, (
    <EndPage
      lang={ctx.lang}
      href={ctx.href}
      {...(acute ? { acute: acuteView(acute, ctx.institution, ctx.lang) } : {})}
    />
  ));
};
