import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { agreementValues } from '../presenters/form.ts';
import { agreementCounts, agreementRows } from '../presenters/lists.ts';
import { nameIn } from '../presenters/words-of.ts';
import { readAgreement } from '../schemas/agreement-form.ts';
import { type Values, valuesOfForm } from '../schemas/fields.ts';
import type { PartnersService } from '../service.ts';
import { AgreementForm } from '../views/agreement-form.tsx';
import { AgreementsPage } from '../views/agreements.tsx';
import { wordsOf } from '../words/index.ts';
import { problemsIn } from './problems.ts';

type Again = { readonly values: Values; readonly errors: readonly FieldError[]; readonly version: number };

/** GET /keten/afspraken: what was agreed with partners. */
export const viewAgreements = (service: PartnersService) => async (ctx: Context) => {
  const rows = agreementRows(await service.agreements(ctx.actor), dayOf(ctx.now), ctx.lang);
  const keeps = ctx.actor.role === 'coordinator' && !ctx.actor.unitIds;
  return ctx.page(
    { title: wordsOf(ctx.lang).agreements.title, here: 'chain', wide: true },
    <AgreementsPage
      lang={ctx.lang}
      rows={rows}
      counts={agreementCounts(rows, ctx.lang)}
      keeps={keeps}
      href={ctx.href}
    />,
  );
};

/** GET /keten/partners/:id/afspraken/nieuw. */
export const viewNewAgreement = (service: PartnersService, again?: Again) => async (ctx: Context) => {
  const partner = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  const { problems, errors } = problemsIn(again?.errors ?? [], ctx.lang);
  const { title, newTitle } = wordsOf(ctx.lang).agreements;
  return ctx.page(
    { title, here: 'chain', status: again ? 422 : 200 },
    <AgreementForm
      state={{ lang: ctx.lang, values: again?.values ?? { from: dayOf(ctx.now) }, errors }}
      problems={problems}
      title={newTitle(nameIn(partner.body.name, ctx.lang))}
      action={ctx.href(`/keten/partners/${partner.id}/afspraken/nieuw`)}
      back={ctx.href('/keten/partners')}
    />,
  );
};

/** POST /keten/partners/:id/afspraken/nieuw. */
export const submitNewAgreement = (service: PartnersService) => async (ctx: Context) => {
  const partner = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  const form = await ctx.form();
  const read = readAgreement(form);
  if (!read.ok) return viewNewAgreement(service, { values: valuesOfForm(form), errors: read.errors, version: 0 })(ctx);
  ctx.about(await service.addAgreement(ctx.actor, partner.id, read.value, ctx.now));
  return ctx.redirect(ctx.href(`/keten/partners/${partner.id}`));
};

/** GET /keten/afspraken/:id: one, to change. */
export const viewAgreement = (service: PartnersService, again?: Again) => async (ctx: Context) => {
  const row = await service.agreement(ctx.actor, ctx.params['id'] ?? '');
  const { problems, errors } = problemsIn(again?.errors ?? [], ctx.lang);
  const { title, editTitle } = wordsOf(ctx.lang).agreements;
  const path = `/keten/afspraken/${row.id}`;
  return ctx.page(
    { title, here: 'chain', status: again ? 422 : 200 },
    <AgreementForm
      state={{ lang: ctx.lang, values: again?.values ?? agreementValues(row), errors }}
      problems={problems}
      title={editTitle(nameIn(row.partner.name, ctx.lang))}
      action={ctx.href(path)}
      back={ctx.href('/keten/partners')}
      version={again?.version ?? row.version}
      remove={ctx.href(`${path}/weg`)}
    />,
  );
};

/** POST /keten/afspraken/:id. */
export const submitAgreement = (service: PartnersService) => async (ctx: Context) => {
  const { id } = await service.agreement(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(id);
  const form = await ctx.form();
  const version = Number.parseInt(form.get('version') ?? '', 10) || 0;
  const read = readAgreement(form);
  if (!read.ok) return viewAgreement(service, { values: valuesOfForm(form), errors: read.errors, version })(ctx);
  await service.changeAgreement(ctx.actor, { id, version }, read.value, ctx.now);
  return ctx.redirect(ctx.href('/keten/afspraken'));
};

/** GET /keten/afspraken/:id/weg: asks first. */
export const viewRemoveAgreement = (service: PartnersService) => async (ctx: Context) => {
  const { id } = await service.agreement(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang).agreements;
  const path = ctx.href(`/keten/afspraken/${id}`);
  return ctx.page(
    { title: words.title, here: 'chain' },
    <Confirm lang={ctx.lang} action={`${path}/weg`} question={words.removeQuestion} yes={words.remove} back={path} danger>
      <p>{words.removeText}</p>
    </Confirm>,
  );
};

/** POST /keten/afspraken/:id/weg. */
export const submitRemoveAgreement = (service: PartnersService) => async (ctx: Context) => {
  const { id } = await service.agreement(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(id);
  await service.removeAgreement(ctx.actor, id);
  return ctx.redirect(ctx.href('/keten/afspraken'));
};
