import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { choices, partnerValues } from '../presenters/form.ts';
import { agreementRows, partnerRows } from '../presenters/lists.ts';
import { type Values, valuesOfForm } from '../schemas/fields.ts';
import { readPartner } from '../schemas/partner-form.ts';
import type { PartnersService } from '../service.ts';
import { PartnerPage } from '../views/partner.tsx';
import { PartnersPage } from '../views/partners.tsx';
import { whole } from '../whole.ts';
import { wordsOf } from '../words/index.ts';
import { problemsIn } from './problems.ts';

/** GET /keten/partners. */
export const viewPartners = (service: PartnersService) => async (ctx: Context) => {
  const rows = partnerRows(await service.kept(ctx.actor), dayOf(ctx.now), ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).partners.title, here: 'chain', wide: true },
    <PartnersPage lang={ctx.lang} rows={rows} href={ctx.href} />,
  );
};

type Again = { readonly values: Values; readonly errors: readonly FieldError[] };

/** GET /keten/partners/nieuw. */
export const viewNewPartner = (again?: Again) => async (ctx: Context) => {
  whole(ctx.actor);
  const { problems, errors } = problemsIn(again?.errors ?? [], ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).partners.title, here: 'chain', status: again ? 422 : 200 },
    <PartnerPage
      state={{ lang: ctx.lang, values: again?.values ?? { place: 'outside' }, errors }}
      problems={problems}
      options={choices(ctx.lang)}
      href={ctx.href}
    />,
  );
};

/** POST /keten/partners/nieuw. */
export const submitNewPartner = (service: PartnersService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readPartner(form);
  if (!read.ok) return viewNewPartner({ values: valuesOfForm(form), errors: read.errors })(ctx);
  const id = await service.add(ctx.actor, read.value, ctx.now);
  ctx.about(id);
  return ctx.redirect(ctx.href(`/keten/partners/${id}`));
};

type AskedDays = { readonly checked_on: string | null; readonly asked_on: string | null };

/** When the partner was asked and looked, in a line. */
function askedLine({ checked_on: checked, asked_on: asked }: AskedDays, ctx: Context) {
  const words = wordsOf(ctx.lang).ask;
  const looked = checked ? words.checked(dayInWords(checked, ctx.lang)) : words.never;
  return asked ? `${looked} ${words.last(dayInWords(asked, ctx.lang))}` : looked;
}

type Outcome = { readonly ok: boolean; readonly text: string };
type Shown = Partial<Again> & { readonly version?: number; readonly outcome?: Outcome };

/** GET /keten/partners/:id: everything about one, to change. */
export const viewPartner = (service: PartnersService, shown: Shown = {}) => async (ctx: Context) => {
  const row = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  const agreements = (await service.agreements(ctx.actor)).filter(({ partner_id: id }) => id === row.id);
  const { problems, errors } = problemsIn(shown.errors ?? [], ctx.lang);
  const address = ctx.href(`/keten/partners/${row.id}`);
  return ctx.page(
    { title: wordsOf(ctx.lang).partners.title, here: 'chain', status: shown.errors ? 422 : 200, address },
    <PartnerPage
      state={{ lang: ctx.lang, values: shown.values ?? partnerValues(row), errors }}
      problems={problems}
      options={choices(ctx.lang)}
      href={ctx.href}
      outcome={shown.outcome}
      existing={{
        id: row.id,
        version: shown.version ?? row.version,
        name: row.body.name,
        asked: askedLine(row, ctx),
        agreements: agreementRows(agreements, dayOf(ctx.now), ctx.lang),
      }}
    />,
  );
};

/** POST /keten/partners/:id. */
export const submitPartner = (service: PartnersService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  const form = await ctx.form();
  const version = Number.parseInt(form.get('version') ?? '', 10) || 0;
  const read = readPartner(form);
  if (!read.ok) return viewPartner(service, { values: valuesOfForm(form), errors: read.errors, version })(ctx);
  await service.change(ctx.actor, id, version, read.value, ctx.now);
  return ctx.redirect(ctx.href('/keten/partners'));
};

/** POST /keten/partners/:id/vraag: a mail to the partner, at once. */
export const submitAsk = (service: PartnersService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  const outcome = await service.askNow(ctx.actor, id, ctx.now);
  const text = wordsOf(ctx.lang).ask.outcomes[outcome];
  return viewPartner(service, { outcome: { ok: outcome === 'asked', text } })(ctx);
};
