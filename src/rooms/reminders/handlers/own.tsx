import { MOST_AHEAD } from '../../../core/check-in/reminding.ts';
import { addDays, addMonths, dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { errorsOf, formView, letterView, typedOf, whenIn } from '../presenter.ts';
import { readWish, type Typed, typedIn, type Wrong } from '../schemas.ts';
import type { RemindersService } from '../service.ts';
import { FormPage } from '../views/form.tsx';
import { NotYetPage, OwnPage, PreviewPage } from '../views/pages.tsx';
import { wordsOf } from '../words/index.ts';

const HERE = '/check-in/herinnering';
const titled = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'check-in', address: ctx.href(HERE) });
const at = ({ baseUrl, address }: RemindersService, ctx: Context) => ({ baseUrl, address, key: ctx.institution.key });

function formPage({ mails }: RemindersService, ctx: Context, typed: Typed, wrong: readonly Wrong[] = []) {
  const words = wordsOf(ctx.lang);
  const today = dayOf(ctx.now);
  return ctx.page({ ...titled(ctx), status: wrong.length > 0 ? 422 : 200 }, (
    <>
      {ctx.url.searchParams.get('gedaan') === 'stop'
        && <Notice lang={ctx.lang} kind="ok" live title={words.stopped}><p>{words.stoppedText}</p></Notice>}
      <FormPage lang={ctx.lang} view={formView(typed, words)} errors={errorsOf(wrong, words)} mails={mails}
        href={ctx.href} first={addDays(today, 1)} last={addMonths(today, MOST_AHEAD)} />
    </>
  ));
}

/** GET /check-in/herinnering: the one there is, or the form for one. `?wijzig=1` changes it. */
export const viewReminder = (service: RemindersService) => async (ctx: Context) => {
  const { may, own } = await service.own.read(ctx.actor);
  const { lang, href, url } = ctx;
  const words = wordsOf(lang);
  if (!may) return ctx.page(titled(ctx), <NotYetPage lang={lang} href={href} />);
  if (!own || url.searchParams.has('wijzig')) return formPage(service, ctx, typedOf(own, words, dayOf(ctx.now)));
  const letter = letterView(own, at(service, ctx), wordsOf(own.lang), own.lang);
  return ctx.page(titled(ctx), (
    <OwnPage lang={lang} href={href} letter={letter} when={whenIn(own, words, lang)} mails={service.mails}
      fresh={url.searchParams.get('gedaan') === 'klaar'} />
  ));
};

/** POST /check-in/herinnering: shows exactly the mail that will come; nothing is kept yet. */
export const submitPreview = (service: RemindersService) => async (ctx: Context) => {
  const form = await ctx.form();
  const typed = typedIn(form);
  const words = wordsOf(ctx.lang);
  if (form.get('do') === 'change') return formPage(service, ctx, typed);
  const { value, wrong } = readWish(typed, words.subjects, dayOf(ctx.now));
  if (!value) return formPage(service, ctx, typed, wrong);
  const letter = letterView(value, at(service, ctx), words, ctx.lang);
  const { every, on, email, subject, own } = typed;
  return ctx.page(titled(ctx), (
    <PreviewPage lang={ctx.lang} href={ctx.href} letter={letter} when={whenIn(value, words, ctx.lang)}
      hidden={{ every, on, email, subject, own }} />
  ));
};

/** POST /check-in/herinnering/klaar: sets it up, in place of the one there was. */
export const submitReminder = (service: RemindersService) => async (ctx: Context) => {
  const typed = typedIn(await ctx.form());
  const today = dayOf(ctx.now);
  const { value, wrong } = readWish(typed, wordsOf(ctx.lang).subjects, today);
  if (!value) return formPage(service, ctx, typed, wrong);
  await service.own.put(ctx.actor, value, ctx.lang, today);
  return ctx.redirect(ctx.href(`${HERE}?gedaan=klaar`));
};

/** POST /check-in/herinnering/stop. */
export const submitStop = ({ own }: RemindersService) => async (ctx: Context) => {
  await own.stop(ctx.actor, dayOf(ctx.now));
  return ctx.redirect(ctx.href(`${HERE}?gedaan=stop`));
};
