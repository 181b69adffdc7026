import { lastDays } from '../../../core/check-in/gift-days.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { isId } from '../../../platform/http/ids.ts';
import { contentView } from '../presenters/content.ts';
import { chooseView, confirmView, errorsOf, formView, sharedView } from '../presenters/student.ts';
import { readWish, type Typed, typedIn, type Wrong } from '../schemas.ts';
import type { GiftsService } from '../service.ts';
import type { Wish } from '../types.ts';
import { ChoosePage } from '../views/choose.tsx';
import { ConfirmPage } from '../views/confirm.tsx';
import { FormPage } from '../views/form.tsx';
import { type Said, SharedPage } from '../views/shared.tsx';
import { wordsOf } from '../words/index.ts';
import { nameOf, ofStudent } from './common.ts';

const SAID: readonly (Said | null)[] = ['given', 'stopped'];

/** GET /gedeeld: what a student gives now. `?gedaan=` says what was just done. */
export const viewShared = ({ giving }: GiftsService) => async (ctx: Context) => {
  const view = sharedView(await giving.list(ctx.actor, dayOf(ctx.now)), wordsOf(ctx.lang), ctx.lang);
  const said = SAID.find((one) => one === ctx.url.searchParams.get('gedaan')) ?? undefined;
  return ctx.page(
    { ...ofStudent(ctx), wide: true }, <SharedPage lang={ctx.lang} view={view} href={ctx.href} said={said} />);
};

/** Which check-ins there are to give something of. */
async function choosing({ giving }: GiftsService, ctx: Context) {
  const kept = chooseView(await giving.kept(ctx.actor), wordsOf(ctx.lang), ctx.lang);
  return ctx.page(
    { ...ofStudent(ctx), address: ctx.href('/gedeeld/nieuw') },
    <ChoosePage lang={ctx.lang} kept={kept} href={ctx.href} />,
  );
}

type Filled = { readonly typed: Typed; readonly wrong: readonly Wrong[]; readonly searched: boolean };

async function formPage(service: GiftsService, ctx: Context, { typed, wrong, searched }: Filled) {
  const found = isId(typed.recordId) ? await service.giving.look(ctx.actor, typed.recordId) : undefined;
  if (!found) return choosing(service, ctx);
  const words = wordsOf(ctx.lang);
  const view = formView({ ...found, typed, searched }, words, ctx.lang, dayOf(ctx.now));
  const address = ctx.href(`/gedeeld/nieuw?uitslag=${typed.recordId}`);
  return ctx.page({ ...ofStudent(ctx), status: wrong.length > 0 ? 422 : 200, address }, (
    <FormPage lang={ctx.lang} view={view} errors={errorsOf(wrong, words)} href={ctx.href} />
  ));
}

/** GET /gedeeld/nieuw?uitslag=…: what, with whom, until when; without `uitslag` first of which check-in. */
export const viewNew = (service: GiftsService) => async (ctx: Context) => {
  const typed = {
    ...typedIn(new URLSearchParams()), recordId: ctx.url.searchParams.get('uitslag') ?? '',
    until: lastDays(dayOf(ctx.now)).usual,
  };
  return formPage(service, ctx, { typed, wrong: [], searched: false });
};

const hiddenOf = ({ recordId, what, answers, to, until, q }: Typed, seen: string) =>
  ({ uitslag: recordId, what, to, until, q, seen, ...(answers ? { answers: '1' } : {}) });

async function confirmPage(service: GiftsService, ctx: Context, typed: Typed, wish: Wish, changed = false) {
  const prepared = await service.giving.prepare(ctx.actor, nameOf(ctx), wish);
  const words = wordsOf(ctx.lang);
  const address = ctx.href(`/gedeeld/nieuw?uitslag=${typed.recordId}`);
  return ctx.page({ ...ofStudent(ctx), status: changed ? 409 : 200, address }, (
    <ConfirmPage lang={ctx.lang} view={confirmView(prepared, wish.until, words, ctx.lang)} changed={changed}
      content={contentView(prepared.copy, words, ctx.lang)} hidden={hiddenOf(typed, prepared.seen)} href={ctx.href} />
  ));
}

/** POST /gedeeld/nieuw: searches, comes back to change something, or shows what would be given. */
export const submitNew = (service: GiftsService) => async (ctx: Context) => {
  const form = await ctx.form();
  const typed = typedIn(form);
  const asked = form.get('do');
  if (asked === 'search' || asked === 'change') {
    return formPage(service, ctx, { typed, wrong: [], searched: asked === 'search' });
  }
  const { value, wrong } = readWish(typed, dayOf(ctx.now));
  return value ? confirmPage(service, ctx, typed, value) : formPage(service, ctx, { typed, wrong, searched: false });
};

/** POST /gedeeld/geef: gives it, when it still is what the student looked at. */
export const submitGive = (service: GiftsService) => async (ctx: Context) => {
  const form = await ctx.form();
  const typed = typedIn(form);
  const today = dayOf(ctx.now);
  const { value, wrong } = readWish(typed, today);
  if (!value) return formPage(service, ctx, { typed, wrong, searched: false });
  const seen = form.get('seen') ?? '';
  if (!await service.giving.give(ctx.actor, nameOf(ctx), value, { seen, today })) {
    return confirmPage(service, ctx, typed, value, true);
  }
  return ctx.redirect(ctx.href('/gedeeld?gedaan=given'));
};

/** POST /gedeeld/:id/stop: one click, and it is gone. */
export const submitStop = ({ giving }: GiftsService) => async (ctx: Context) => {
  await giving.stop(ctx.actor, ctx.params['id'] ?? '', dayOf(ctx.now));
  return ctx.redirect(ctx.href('/gedeeld?gedaan=stopped'));
};
