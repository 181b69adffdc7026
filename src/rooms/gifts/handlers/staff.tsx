import { dayInWords } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { contentView, openingsIn } from '../presenters/content.ts';
import { receivedView } from '../presenters/staff.ts';
import { errorsOf } from '../presenters/student.ts';
import { MOST, readListing, type Wrong } from '../schemas.ts';
import type { GiftsService } from '../service.ts';
import { ListingPage } from '../views/listing.tsx';
import { GonePage, OnePage } from '../views/one.tsx';
import { ReceivedPage } from '../views/received.tsx';
import { wordsOf } from '../words/index.ts';
import { actorsOf, nameOf, ofStaff } from './common.ts';

/** GET /gekregen: what students gave, and whether one is on the list. */
export const viewReceived = ({ receiving }: GiftsService) => async (ctx: Context) => {
  const actors = actorsOf(ctx);
  const [all, listing] = [await receiving.list(actors, ctx.now), await receiving.listing(actors)];
  const view = receivedView(all, listing, wordsOf(ctx.lang), ctx.lang);
  return ctx.page({ ...ofStaff(ctx), wide: true }, <ReceivedPage lang={ctx.lang} view={view} href={ctx.href} />);
};

type Again = { readonly wrong: readonly Wrong[]; readonly form: URLSearchParams };

/** GET /gekregen/lijst: how students see you. */
export const viewListing = ({ receiving }: GiftsService, again?: Again) => async (ctx: Context) => {
  const known = await receiving.listing(actorsOf(ctx));
  const before = known ? { about: known.about ?? '', assesses: known.assesses ? 'yes' : 'no' } : { about: '', assesses: '' };
  const values = again
    ? { about: again.form.get('about') ?? '', assesses: again.form.get('assesses') ?? '' } : before;
  return ctx.page({ ...ofStaff(ctx), status: again ? 422 : 200 }, (
    <ListingPage lang={ctx.lang} name={nameOf(ctx)} values={values} most={MOST.about} href={ctx.href}
      errors={errorsOf(again?.wrong ?? [], wordsOf(ctx.lang))} />
  ));
};

/** POST /gekregen/lijst: the name is that of the session, never one that was typed. */
export const submitListing = (service: GiftsService) => async (ctx: Context) => {
  const form = await ctx.form();
  const { value, wrong } = readListing(form);
  if (wrong.length > 0) return viewListing(service, { wrong, form })(ctx);
  await service.receiving.join(actorsOf(ctx), { name: nameOf(ctx).slice(0, MOST.name), ...value });
  return ctx.redirect(ctx.href('/gekregen'));
};

/** POST /gekregen/lijst/weg. */
export const submitLeave = ({ receiving }: GiftsService) => async (ctx: Context) => {
  await receiving.leave(actorsOf(ctx));
  return ctx.redirect(ctx.href('/gekregen'));
};

/** GET /gekregen/:id: exactly what was given. The first time, the student sees that it was opened. */
export const viewOne = ({ receiving }: GiftsService) => async (ctx: Context) => {
  const found = await receiving.open(actorsOf(ctx), ctx.params['id'] ?? '', ctx.now);
  if (!found) return ctx.page({ ...ofStaff(ctx), status: 404 }, <GonePage lang={ctx.lang} href={ctx.href} />);
  const words = wordsOf(ctx.lang);
  return ctx.page({ ...ofStaff(ctx), wide: true }, (
    <OnePage lang={ctx.lang} content={contentView(found.copy, words, ctx.lang)} href={ctx.href}
      openings={openingsIn(found.copy, words, ctx.lang)} until={dayInWords(found.row.until_on, ctx.lang)} />
  ));
};
