import type { Context } from '../../../platform/http/context.ts';
import { type FieldError, notFound } from '../../../platform/http/errors.ts';
import { entryView } from '../presenters/entry.ts';
import { answerValues, choices } from '../presenters/form.ts';
import { type Values, valuesOfForm } from '../schemas/fields.ts';
import { readAnswer } from '../schemas/partner-form.ts';
import type { PartnersService } from '../service.ts';
import { LinkPage, ThanksPage } from '../views/link.tsx';
import { wordsOf } from '../words/index.ts';
import { problemsIn } from './problems.ts';

const LANGS = ['nl', 'en'] as const;

/** @throws HttpError (not found) when the link is not ours, or too old */
async function entryOf(ctx: Context, service: PartnersService) {
  const { institution, params, url, now } = ctx;
  const row = await service.entry(institution.id, params['id'] ?? '', url.searchParams.get('k') ?? '', now);
  if (!row) throw notFound();
  return row;
}

type Again = { readonly values: Values; readonly errors: readonly FieldError[]; readonly version: number };

/** GET /partner/:id?k=…: its entry and a form. Changes nothing, because mail programs open links by themselves. */
export const viewLink = (service: PartnersService, again?: Again) => async (ctx: Context) => {
  const row = await entryOf(ctx, service);
  const { problems, errors } = problemsIn(again?.errors ?? [], ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).link.title, status: again ? 422 : 200 },
    <LinkPage
      state={{ lang: ctx.lang, values: again?.values ?? answerValues(row), errors }}
      problems={problems}
      action={`${ctx.url.pathname}${ctx.url.search}`}
      version={again?.version ?? row.version}
      hidden={!row.published}
      seen={LANGS.map((lang) => ({ lang, entry: entryView(row, lang) }))}
      states={choices(ctx.lang).states}
    />,
  );
};

/** POST /partner/:id?k=…: what the partner says about itself. */
export const submitLink = (service: PartnersService) => async (ctx: Context) => {
  const { id } = await entryOf(ctx, service);
  ctx.about(id);
  const form = await ctx.form();
  const version = Number.parseInt(form.get('version') ?? '', 10) || 0;
  const read = readAnswer(form);
  if (!read.ok) return viewLink(service, { values: valuesOfForm(form), errors: read.errors, version })(ctx);
  await service.answer(ctx.institution.id, { id, version }, read.value, ctx.now);
  const now = await entryOf(ctx, service);
  return ctx.page(
    { title: wordsOf(ctx.lang).link.title },
    <ThanksPage
      lang={ctx.lang}
      again={`${ctx.url.pathname}${ctx.url.search}`}
      hidden={!now.published}
      entry={entryView(now, ctx.lang)}
    />,
  );
};
