import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { MOST_TOGETHER } from '../bulk.ts';
import { bulkWordsOf } from '../bulk-words.ts';
import { previewView } from '../presenters/bulk.ts';
import { bulkChoices } from '../presenters/bulk-choices.ts';
import { queryOf } from '../presenters/filter.ts';
import { found, nameOf, readFilter } from '../presenters/list.ts';
import { fieldsOf, idsOf, readTogether, seenOf } from '../schemas/bulk-form.ts';
import type { InitiativesService } from '../service.ts';
import { BulkPage } from '../views/bulk-form.tsx';
import { BulkPreviewPage } from '../views/bulk-preview.tsx';

/** The largest form that comes here: ids and versions of as many as may be changed together. */
const FORM_BYTES = 64_000;

const backOf = (text: string | null): string => {
  const filter = readFilter(new URLSearchParams(text ?? ''));
  return queryOf(filter, filter.page);
};
const again = (ids: readonly string[], back: string): string =>
  `/initiatieven/samen?${new URLSearchParams([['id', ids.join(' ')], ['back', back]]).toString()}`;

async function form(
  ctx: Context, service: InitiativesService, ids: readonly string[], back: string,
  came: Pick<Parameters<typeof BulkPage>[0], 'values' | 'what' | 'errors'> = {},
) {
  const { lang } = ctx;
  const words = bulkWordsOf(lang);
  const tooMany = ids.length > MOST_TOGETHER;
  const [kept, units, own] = await Promise.all([
    tooMany ? [] : service.some(ctx.actor, ids), service.ownUnits(ctx.actor), service.ownSchemes(ctx.actor),
  ]);
  const chosen = kept.map((one) => ({ id: one.id, name: nameOf(one, lang) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const status = came.errors?.length || tooMany ? 422 : 200;
  const address = ctx.href(tooMany ? '/initiatieven/samen' : again(ids, back));
  return ctx.page(
    { title: words.title, here: 'initiatives', status, address },
    <BulkPage lang={lang} chosen={chosen} options={bulkChoices(lang, units, own)} back={back} href={ctx.href}
      refused={tooMany ? words.tooMany(MOST_TOGETHER) : undefined} {...came} />,
  );
}

/** GET /initiatieven/samen: what was ticked in the list (`id`), or all of its page or all that it found (`all`). */
export const viewBulk = (service: InitiativesService) => async (ctx: Context) => {
  const query = ctx.url.searchParams;
  const all = query.get('all');
  if (all !== 'page' && all !== 'found') {
    return form(ctx, service, idsOf(query.getAll('id')), backOf(query.get('back') ?? query.toString()));
  }
  const filter = readFilter(query);
  const { passing, onPage } = found(await service.list(ctx.actor), filter, ctx.lang, dayOf(ctx.now));
  const ids = (all === 'page' ? onPage : passing).map(({ id }) => id);
  return form(ctx, service, ids, queryOf(filter, filter.page));
};

/** What was asked, and what there was to choose from. */
async function asked(ctx: Context, service: InitiativesService) {
  const posted = await ctx.form(FORM_BYTES);
  const [units, own] = await Promise.all([service.ownUnits(ctx.actor), service.ownSchemes(ctx.actor)]);
  const read = readTogether(posted, {
    units: units.map(({ id }) => id), concepts: bulkChoices(ctx.lang, units, own).concepts.map(({ value }) => value),
  });
  return { posted, own, read, back: backOf(posted.get('back')) };
}

/** POST /initiatieven/samen: shows what one change would do. Changes nothing. */
export const submitBulk = (service: InitiativesService) => async (ctx: Context) => {
  const { lang, actor, href } = ctx;
  const { posted, own, read, back } = await asked(ctx, service);
  const ids = idsOf(posted.getAll('ids'));
  const words = bulkWordsOf(lang);
  if (!read.ok) {
    const errors = read.errors.map(({ field, error }) => ({ field, message: words.errors[error] }));
    return form(ctx, service, ids, back, { values: Object.fromEntries(posted), what: read.what, errors });
  }
  if (ids.length === 0 || ids.length > MOST_TOGETHER) return form(ctx, service, ids, back);
  const [outcomes, units] = await Promise.all([service.together(actor, ids, read.value), service.units(actor)]);
  const view = previewView(outcomes, read.value, { units, own, lang });
  return ctx.page(
    { title: words.title, here: 'initiatives', address: href(again(ids, back)) },
    <BulkPreviewPage lang={lang} view={view} hidden={{ ...fieldsOf(read.value), seen: view.seen, back }}
      again={href(again(ids, back))} list={href(`/initiatieven${back && `?${back}`}`)} href={href} />,
  );
};

/** POST /initiatieven/samen/opslaan: does what the preview showed; or nothing, when one was changed since. */
export const submitBulkSave = (service: InitiativesService) => async (ctx: Context) => {
  const { posted, read, back } = await asked(ctx, service);
  const seen = seenOf(posted.get('seen') ?? '');
  if (!read.ok || seen.size === 0) return form(ctx, service, [...seen.keys()], back);
  const changed = await service.changeTogether(ctx.actor, seen, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/initiatieven?${back}${back && '&'}changed=${changed}`));
};
