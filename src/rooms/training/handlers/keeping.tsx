import type { ZodError } from 'zod';
import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { isId } from '../../../platform/http/ids.ts';
import type { KeepingService } from '../keeping-service.ts';
import { keepingView } from '../presenters/keeping.ts';
import { dateShape, dutyShape } from '../schemas.ts';
import { type Again, KeepingPage } from '../views/keeping.tsx';
import { wordsOf } from '../words.ts';
import { saidIn } from './said.ts';

const address = (ctx: Context) => ctx.href(`/scholing/${ctx.params['id'] ?? ''}/beheer`);

/** GET /scholing/:id/beheer: dates and duties of a training. */
export const viewKeeping =
  (service: KeepingService, again: Again = { typed: {}, errors: [] }) =>
  async (ctx: Context) => {
    const page = await service.training(ctx.actor, ctx.params['id'] ?? '');
    const said = saidIn(ctx);
    const status = again.errors.length > 0 ? 422 : 200;
    return ctx.page(
      { title: wordsOf(ctx.lang).keep.title, here: 'training', wide: true, status, address: address(ctx) },
      <KeepingPage
        lang={ctx.lang}
        view={keepingView(page, ctx.lang, ctx.now)}
        again={again}
        href={ctx.href}
        {...(said ? { said } : {})}
      />,
    );
  };

/** What is wrong, once per field, in words of ours. */
function errorsOf(error: ZodError, ctx: Context): Again['errors'] {
  const words = wordsOf(ctx.lang).keep.errors;
  const fields = [...new Set(error.issues.map(({ path }) => String(path[0])))];
  return fields.map((field) => ({ field, message: words[field as keyof typeof words] }));
}

/** POST /scholing/:id/beheer/datum: a date is added. */
export const submitDate = (service: KeepingService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  const typed = Object.fromEntries(await ctx.form());
  const date = dateShape.safeParse(typed);
  if (!date.success) return viewKeeping(service, { typed, errors: errorsOf(date.error, ctx) })(ctx);
  await service.addDate(ctx.actor, id, date.data);
  return ctx.redirect(`${address(ctx)}?m=saved`);
};

/** POST /scholing/:id/beheer/plicht: for a role this is a duty now. */
export const submitDuty = (service: KeepingService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  const typed = Object.fromEntries(await ctx.form());
  const duty = dutyShape.safeParse(typed);
  if (!duty.success) return viewKeeping(service, { typed, errors: errorsOf(duty.error, ctx) })(ctx);
  await service.setDuty(ctx.actor, id, duty.data);
  return ctx.redirect(`${address(ctx)}?m=saved`);
};

/** POST /scholing/:id/beheer/plicht/weg. */
export const submitRemoveDuty = (service: KeepingService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  const duty = (await ctx.form()).get('duty');
  await service.training(ctx.actor, id);
  if (!isId(duty)) throw new HttpError('invalid');
  await service.removeDuty(ctx.actor, id, duty);
  return ctx.redirect(`${address(ctx)}?m=saved`);
};
