import { monthOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { isId } from '../../../platform/http/ids.ts';
import { impressionsView } from '../presenters/impressions.ts';
import { errorsOf } from '../presenters/shared.ts';
import { type ImpressionForm, readImpression, type Wrong } from '../schemas.ts';
import type { SignalsService } from '../service.ts';
import { ImpressionPage } from '../views/impression.tsx';
import { wordsOf } from '../words.ts';

const PATH = '/signalen/indruk';
type Again = { readonly value: ImpressionForm; readonly wrong: readonly Wrong[] };

const doneIn = (ctx: Context) => (['saved', 'removed'] as const).find((one) => ctx.url.searchParams.get('klaar') === one);

/** GET /signalen/indruk: write one, or with `?id=` change one of this month. */
export const viewImpressions = ({ impressions }: SignalsService, again?: Again) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const own = await impressions.own(ctx.actor);
  const editing = again ? again.value.id : ctx.url.searchParams.get('id') ?? undefined;
  const view = impressionsView(own, monthOf(ctx.now), editing, ctx.lang);
  const typed = again?.value ?? { theme: '', text: view.editing?.text ?? '' };
  return ctx.page({ title: words.title, here: 'impression', status: again ? 422 : 200, address: ctx.href(PATH) },
    <ImpressionPage lang={ctx.lang} href={ctx.href} view={view} typed={typed}
      errors={errorsOf(again?.wrong ?? [], words)} done={again ? undefined : doneIn(ctx)} />);
};

/** POST /signalen/indruk. */
export const submitImpression = (service: SignalsService) => async (ctx: Context) => {
  const read = readImpression(await ctx.form());
  if (read.wrong.length > 0) return viewImpressions(service, read)(ctx);
  const { id, theme, text } = read.value;
  if (id) await service.impressions.change(ctx.actor, id, text, ctx.now);
  else if (!await service.impressions.add(ctx.actor, { theme, text }, ctx.now)) {
    return viewImpressions(service, { ...read, wrong: [{ field: 'theme', kind: 'twice' }] })(ctx);
  }
  return ctx.redirect(ctx.href(`${PATH}?klaar=saved`));
};

/** POST /signalen/indruk/weg. */
export const submitRemoveImpression = ({ impressions }: SignalsService) => async (ctx: Context) => {
  const id = (await ctx.form()).get('id');
  if (!isId(id)) throw new HttpError('invalid');
  await impressions.remove(ctx.actor, id);
  return ctx.redirect(ctx.href(`${PATH}?klaar=removed`));
};
