import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { isId } from '../../../platform/http/ids.ts';
import { dateRows, momentOptions, unitOptions } from '../presenter.ts';
import { dateFrom } from '../schemas.ts';
import type { MomentsService } from '../service.ts';
import { DatesPage } from '../views/dates.tsx';
import { type DateError, wordsOf } from '../words.ts';

type Error = { readonly field: string; readonly why: string };
type Again = { readonly typed: Readonly<Record<string, string>>; readonly errors: readonly Error[] };

const NOTHING: Again = { typed: {}, errors: [] };

/** GET /momenten/data: when moments are, per unit. */
export const viewDates = (service: MomentsService, again: Again = NOTHING) => async (ctx: Context) => {
  const planning = await service.planning(ctx.actor);
  const words = wordsOf(ctx.lang).dates;
  const errors = again.errors.map(({ field, why }) => ({
    field, message: words.errors[`${field} ${why}` as DateError],
  }));
  return ctx.page(
    { title: words.title, here: 'moments', status: errors.length > 0 ? 422 : 200, address: ctx.href('/momenten/data') },
    <DatesPage lang={ctx.lang} href={ctx.href} typed={again.typed} errors={errors} whole={planning.whole}
      units={unitOptions(planning.within, ctx.lang, 'id')} moments={momentOptions(planning.moments, ctx.lang)}
      rows={dateRows(planning, dayOf(ctx.now), ctx.lang)} />,
  );
};

/** POST /momenten/data: days of a moment for a unit, or for everybody. */
export const submitDate = (service: MomentsService) => async (ctx: Context) => {
  const typed = Object.fromEntries(await ctx.form());
  const { moments, units, whole } = await service.planning(ctx.actor);
  const known = { moments: moments.map(({ key }) => key), units: units.map(({ id }) => id), whole };
  const read = dateFrom(typed, known, dayOf(ctx.now));
  if ('issues' in read) return viewDates(service, { typed, errors: read.issues })(ctx);
  const id = await service.addDate(ctx.actor, read.date);
  if (!id) return viewDates(service, { typed, errors: [{ field: 'from', why: 'taken' }] })(ctx);
  ctx.about(id);
  return ctx.redirect(ctx.href('/momenten/data'));
};

/** POST /momenten/data/weg. */
export const submitRemoveDate = (service: MomentsService) => async (ctx: Context) => {
  const id = (await ctx.form()).get('id') ?? '';
  if (!isId(id)) throw new HttpError('invalid');
  ctx.about(id);
  await service.removeDate(ctx.actor, id);
  return ctx.redirect(ctx.href('/momenten/data'));
};
