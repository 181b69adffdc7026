import { proposeShares } from '../../../core/accounting/propose.ts';
import { euro } from '../../../core/accounting/euro.ts';
import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { queryOf } from '../filter.ts';
import { entryOptions, entryValues, shareValues, whyOf } from '../presenters/entry.ts';
import { reachedUnits } from '../reach.ts';
import { placesFor, shareField } from '../schemas/division.ts';
import { type Allowed, readEntry, readForProposal } from '../schemas/entry-form.ts';
import { type Values, valuesOfForm } from '../schemas/fields.ts';
import { filterIn } from '../schemas/filter-query.ts';
import type { MoneyService } from '../service.ts';
import type { Book, EntryWrite } from '../types.ts';
import { EntryPage } from '../views/entry.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, stateOf, statusOf, versionIn, yearOf } from './common.ts';

type Proposal = { readonly found: boolean; readonly text: string };
type Shown = Again & { readonly proposal?: Proposal };

async function formOf(service: MoneyService, ctx: Context) {
  const book = await service.book(ctx.actor);
  const units = reachedUnits(ctx.actor, book.units);
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const allowed: Allowed = {
    lang: ctx.lang, sector: book.sector, sources: idsOf(book.sources), units: idsOf(units),
    initiatives: idsOf(book.initiatives), unitRequired: ctx.actor.unitIds !== undefined,
  };
  return { book, allowed, options: entryOptions(book, units, ctx.lang) };
}

/** Where the rows of that year and kind stand, saying what was done. */
const after = (ctx: Context, { year, kind }: Pick<EntryWrite, 'year' | 'kind'>, done: string): Response =>
  ctx.redirect(ctx.href(`/beleid/geld/regels${queryOf({ year, kind })}&gedaan=${done}`));

/** The form with a proposal in it (ACCT-12), or with what is missing for one. Nothing is saved. */
function proposed(form: URLSearchParams, book: Book, ctx: Context, id?: string): Shown {
  const words = wordsOf(ctx.lang).entry;
  const typed = valuesOfForm(form);
  const { cents, initiativeId } = readForProposal(form, ctx.lang);
  const concepts = book.initiatives.find((one) => one.id === initiativeId)?.concepts ?? [];
  const asked = { cents: cents ?? 0, ...(initiativeId ? { initiativeId } : {}), ...(id ? { id } : {}) };
  const proposal = proposeShares(asked, concepts, book.entries, book.sector);
  const version = versionIn(form);
  if (!proposal) return { values: typed, errors: [], version, proposal: { found: false, text: words.noProposal } };
  const empty: Values = Object.fromEntries(placesFor(book.sector).map((place) => [shareField(place), '']));
  return {
    values: { ...typed, ...empty, ...shareValues(proposal.shares, ctx.lang) }, errors: [], version,
    proposal: { found: true, text: `${whyOf(proposal, ctx.lang)} ${words.proposed}` },
  };
}

/** GET /beleid/geld/regels/nieuw. */
export const viewNewEntry = (service: MoneyService, again?: Shown) => async (ctx: Context) => {
  const { options, allowed } = await formOf(service, ctx);
  const words = wordsOf(ctx.lang).entry;
  const { kind, initiative, source, unit } = filterIn(ctx.url.searchParams);
  const values: Values = {
    soort: kind ?? 'spent', jaar: String(yearOf(ctx)), initiatief: initiative ?? '', bron: source ?? '',
    onderdeel: unit ?? '', verdeling: 'percent',
  };
  const address = ctx.href('/beleid/geld/regels/nieuw');
  return ctx.page({ title: words.add, here: 'money', status: statusOf(again), address }, (
    <EntryPage state={stateOf(ctx, values, again)} options={options} href={ctx.href} title={words.add} action={address}
      unitRequired={allowed.unitRequired} proposal={again?.proposal} />
  ));
};

/** POST /beleid/geld/regels/nieuw. */
export const submitNewEntry = (service: MoneyService) => async (ctx: Context) => {
  const form = await ctx.form();
  const { book, allowed } = await formOf(service, ctx);
  if (form.has('voorstel')) return viewNewEntry(service, proposed(form, book, ctx))(ctx);
  const read = readEntry(form, allowed);
  if (!read.ok) return viewNewEntry(service, { values: valuesOfForm(form), errors: read.errors })(ctx);
  ctx.about(await service.add(ctx.actor, read.value, ctx.now));
  return after(ctx, read.value, 'bewaard');
};

/** GET /beleid/geld/regels/:id: one, to change. */
export const viewEntry = (service: MoneyService, again?: Shown) => async (ctx: Context) => {
  const { book, options, allowed } = await formOf(service, ctx);
  const entry = book.entries.find(({ id }) => id === ctx.params['id']);
  if (!entry) throw notFound();
  const words = wordsOf(ctx.lang).entry;
  const path = ctx.href(`/beleid/geld/regels/${entry.id}`);
  return ctx.page({ title: words.edit, here: 'money', status: statusOf(again), address: path }, (
    <EntryPage state={stateOf(ctx, entryValues(entry, ctx.lang), again)} options={options} href={ctx.href}
      title={words.edit} action={path} unitRequired={allowed.unitRequired} version={again?.version ?? entry.version} remove={`${path}/weg`}
      importRow={entry.importRow} proposal={again?.proposal} />
  ));
};

/** POST /beleid/geld/regels/:id. */
export const submitEntry = (service: MoneyService) => async (ctx: Context) => {
  const form = await ctx.form();
  const { book, allowed } = await formOf(service, ctx);
  const entry = book.entries.find(({ id }) => id === ctx.params['id']);
  if (!entry) throw notFound();
  ctx.about(entry.id);
  if (form.has('voorstel')) return viewEntry(service, proposed(form, book, ctx, entry.id))(ctx);
  const version = versionIn(form);
  const read = readEntry(form, allowed);
  if (!read.ok) return viewEntry(service, { values: valuesOfForm(form), errors: read.errors, version })(ctx);
  await service.change(ctx.actor, { id: entry.id, version }, read.value, ctx.now);
  return after(ctx, read.value, 'bewaard');
};

/** GET /beleid/geld/regels/:id/weg: asks first. */
export const viewRemoveEntry = (service: MoneyService) => async (ctx: Context) => {
  const entry = (await service.book(ctx.actor)).entries.find(({ id }) => id === ctx.params['id']);
  if (!entry) throw notFound();
  const words = wordsOf(ctx.lang).entry;
  const path = ctx.href(`/beleid/geld/regels/${entry.id}`);
  return ctx.page({ title: words.edit, here: 'money' }, (
    <Confirm lang={ctx.lang} action={`${path}/weg`} question={words.removeQuestion} yes={words.remove} back={path} danger>
      <p>{words.removeText(entry.what, euro(entry.cents, ctx.lang))}</p>
    </Confirm>
  ));
};

/** POST /beleid/geld/regels/:id/weg. */
export const submitRemoveEntry = (service: MoneyService) => async (ctx: Context) => {
  const entry = (await service.book(ctx.actor)).entries.find(({ id }) => id === ctx.params['id']);
  if (!entry) throw notFound();
  ctx.about(entry.id);
  await service.remove(ctx.actor, entry.id);
  return after(ctx, entry, 'weg');
};
