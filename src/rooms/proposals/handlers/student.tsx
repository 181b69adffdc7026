import type { Text } from '../../../core/frameworks/types.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { ownRows, ownView, proposalValues } from '../presenters/own.ts';
import { MOST, readAccount, readProposal, type Values, valuesOf } from '../schemas.ts';
import type { ProposalsService } from '../service.ts';
import { AccountForm, ProposalForm } from '../views/forms.tsx';
import { OnePage } from '../views/one.tsx';
import { OwnPage } from '../views/own.tsx';
import { wordsOf } from '../words/index.ts';

type Again = { readonly values: Values; readonly errors: readonly FieldError[] };
export const inLang = (errors: readonly FieldError[], lang: keyof Text) =>
  errors.map(({ field, message }) => ({ field, message: message[lang] }));
const idIn = ({ params }: Context): string => params['id'] ?? '';
const pageOf = (ctx: Context, again?: Again) => ({ title: wordsOf(ctx.lang).own.title, here: 'ideas', status: again ? 422 : 200 });

/** GET /ideeen: what one can get, and the own ideas. */
export const viewOwn = (service: ProposalsService) => async (ctx: Context) => ctx.page(
  pageOf(ctx), <OwnPage lang={ctx.lang} href={ctx.href} rows={ownRows(await service.own(ctx.actor), ctx.lang)} />);

/** GET /ideeen/nieuw. */
export const viewNew = (again?: Again) => (ctx: Context) => ctx.page(pageOf(ctx, again), (
  <ProposalForm lang={ctx.lang} isNew action={ctx.href('/ideeen/nieuw')} values={again?.values ?? {}} most={MOST}
    back={{ href: ctx.href('/ideeen'), label: wordsOf(ctx.lang).own.title }} errors={inLang(again?.errors ?? [], ctx.lang)} />
));

/** POST /ideeen/nieuw. */
export const submitNew = (service: ProposalsService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readProposal(form);
  if (!read.ok) return viewNew({ values: valuesOf(form), errors: read.errors })(ctx);
  return ctx.redirect(ctx.href(`/ideeen/${await service.send(ctx.actor, read.value, ctx.now)}`));
};

/** GET /ideeen/:id: where it stands, and the answer. */
export const viewOne = (service: ProposalsService) => async (ctx: Context) => {
  const view = ownView(await service.ownOne(ctx.actor, idIn(ctx)), dayOf(ctx.now), ctx.lang);
  return ctx.page(pageOf(ctx), <OnePage lang={ctx.lang} href={ctx.href} view={view} />);
};

/** GET /ideeen/:id/bewerken: until it was answered. */
export const viewEdit = (service: ProposalsService, again?: Again) => async (ctx: Context) => {
  const row = await service.changeable(ctx.actor, idIn(ctx));
  const path = `/ideeen/${row.id}`;
  return ctx.page(pageOf(ctx, again), (
    <ProposalForm lang={ctx.lang} isNew={false} action={ctx.href(`${path}/bewerken`)} values={again?.values ?? proposalValues(row)} most={MOST}
      back={{ href: ctx.href(path), label: row.title }} errors={inLang(again?.errors ?? [], ctx.lang)} />
  ));
};

/** POST /ideeen/:id/bewerken. */
export const submitEdit = (service: ProposalsService) => async (ctx: Context) => {
  const row = await service.changeable(ctx.actor, idIn(ctx));
  const form = await ctx.form();
  const read = readProposal(form);
  if (!read.ok) return viewEdit(service, { values: valuesOf(form), errors: read.errors })(ctx);
  await service.change(ctx.actor, row.id, read.value);
  return ctx.redirect(ctx.href(`/ideeen/${row.id}`));
};

/** GET /ideeen/:id/terugtrekken: asks first. */
export const viewWithdraw = (service: ProposalsService) => async (ctx: Context) => {
  const { id } = await service.changeable(ctx.actor, idIn(ctx));
  const words = wordsOf(ctx.lang).withdraw;
  const path = ctx.href(`/ideeen/${id}`);
  return ctx.page(pageOf(ctx), (
    <Confirm lang={ctx.lang} action={`${path}/terugtrekken`} question={words.question} yes={words.yes} back={path}><p>{words.text}</p></Confirm>
  ));
};

/** POST /ideeen/:id/terugtrekken. */
export const submitWithdraw = (service: ProposalsService) => async (ctx: Context) => {
  const { id } = await service.changeable(ctx.actor, idIn(ctx));
  await service.withdraw(ctx.actor, id);
  return ctx.redirect(ctx.href('/ideeen'));
};

/** GET /ideeen/:id/verslag: what came of it. */
export const viewAccount = (service: ProposalsService, again?: Again) => async (ctx: Context) => {
  const row = await service.accountable(ctx.actor, idIn(ctx));
  const path = `/ideeen/${row.id}`;
  return ctx.page(pageOf(ctx, again), (
    <AccountForm lang={ctx.lang} action={ctx.href(`${path}/verslag`)} values={again?.values ?? {}} most={MOST}
      back={{ href: ctx.href(path), label: row.title }} errors={inLang(again?.errors ?? [], ctx.lang)} />
  ));
};

/** POST /ideeen/:id/verslag. */
export const submitAccount = (service: ProposalsService) => async (ctx: Context) => {
  const row = await service.accountable(ctx.actor, idIn(ctx));
  const form = await ctx.form();
  const read = readAccount(form);
  if (!read.ok) return viewAccount(service, { values: valuesOf(form), errors: read.errors })(ctx);
  await service.account(ctx.actor, row.id, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/ideeen/${row.id}`));
};
