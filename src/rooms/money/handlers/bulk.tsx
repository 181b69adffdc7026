import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { copyRows, divideRows } from '../presenters/bulk.ts';
import { problemsIn } from '../schemas/fields.ts';
import { messages } from '../schemas/messages.ts';
import type { MoneyService } from '../service.ts';
import { CopyPage, DividePage } from '../views/bulk.tsx';
import { wordsOf } from '../words/index.ts';
import { statusOf, yearOf } from './common.ts';

type Again = { readonly errors: readonly FieldError[] };
const nothingChosen: Again = { errors: [{ field: 'regel', message: messages.nothingChosen }] };

/** GET /beleid/geld/verdelen: what is not divided in a year, with proposals. */
export const viewDivide = (service: MoneyService, again?: Again) => async (ctx: Context) => {
  const year = yearOf(ctx);
  const { book, proposed } = await service.proposals(ctx.actor, year);
  const address = ctx.href(`/beleid/geld/verdelen?jaar=${year}`);
  const { title } = wordsOf(ctx.lang).divide;
  return ctx.page({ title, here: 'money', wide: true, status: statusOf(again), address }, (
    <DividePage lang={ctx.lang} href={ctx.href} year={year} rows={divideRows(book, proposed, ctx.lang)}
      problems={problemsIn(again?.errors ?? [], ctx.lang)} />
  ));
};

/** POST /beleid/geld/verdelen: takes over the proposals that were ticked. */
export const submitDivide = (service: MoneyService) => async (ctx: Context) => {
  const chosen = (await ctx.form()).getAll('regel');
  if (chosen.length === 0) return viewDivide(service, nothingChosen)(ctx);
  const year = yearOf(ctx);
  await service.accept(ctx.actor, year, [...new Set(chosen)], ctx.now);
  return ctx.redirect(ctx.href(`/beleid/geld?jaar=${year}&gedaan=verdeeld`));
};

/** GET /beleid/geld/overnemen: this year's budget, to take along to next year. */
export const viewCopy = (service: MoneyService, again?: Again) => async (ctx: Context) => {
  const year = yearOf(ctx);
  const rows = copyRows(await service.book(ctx.actor), year, ctx.lang);
  const address = ctx.href(`/beleid/geld/overnemen?jaar=${year}`);
  const title = wordsOf(ctx.lang).copy.title(year + 1);
  return ctx.page({ title, here: 'money', wide: true, status: statusOf(again), address }, (
    <CopyPage lang={ctx.lang} href={ctx.href} year={year} rows={rows}
      problems={problemsIn(again?.errors ?? [], ctx.lang)} />
  ));
};

/** POST /beleid/geld/overnemen. */
export const submitCopy = (service: MoneyService) => async (ctx: Context) => {
  const chosen = (await ctx.form()).getAll('regel');
  const year = yearOf(ctx);
  if (await service.copyBudget(ctx.actor, year, chosen, ctx.now) === 0) return viewCopy(service, nothingChosen)(ctx);
  return ctx.redirect(ctx.href(`/beleid/geld?jaar=${year + 1}&gedaan=overgenomen`));
};
