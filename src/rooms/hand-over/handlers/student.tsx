import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { isDraft, isUnderWay } from '../../../core/hand-over/states.ts';
import { ASKED_ITEMS } from '../../../core/hand-over/types.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { acuteIn, errorsOf, placeOptions } from '../presenters/shared.ts';
import { checkView, draftView, followView, listView } from '../presenters/student.ts';
import { type Parsed, readBack, readBeginning, readConsent, readTold } from '../schemas.ts';
import type { HandOverService } from '../service.ts';
import type { Draft } from '../services/student.ts';
import type { Seen } from '../services/view.ts';
import { DraftPage } from '../views/draft.tsx';
import { FollowPage } from '../views/follow.tsx';
import { BeginPage, CheckPage, ListPage } from '../views/student.tsx';
import { wordsOf } from '../words.ts';

const HERE = 'hand-over';
const idOf = (ctx: Context) => ctx.params['id'] ?? '';
const titled = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: HERE });
const pathOf = (ctx: Context) => ctx.href(`/overdracht/${idOf(ctx)}`);

/** GET /overdracht: what a student sent, and what waits to be sent. */
export const viewList = ({ student }: HandOverService) => async (ctx: Context) => {
  const { rows, places } = await student.list(ctx.actor);
  return ctx.page(titled(ctx),
    <ListPage lang={ctx.lang} href={ctx.href} view={listView(rows, places, wordsOf(ctx.lang), ctx.lang)} />);
};

type Begun = ReturnType<typeof readBeginning>;

/** GET /overdracht/nieuw: to whom, and what is needed. `?aanbod=` chooses an offer beforehand. */
export const viewBegin = ({ student }: HandOverService, again?: Begun) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const places = placeOptions(await student.places(ctx.actor), words, ctx.lang);
  const errors = errorsOf(again?.wrong ?? [], words);
  const { initiativeId = ctx.url.searchParams.get('aanbod') ?? '', texts } = again?.value ?? {};
  const acute = acuteIn(ASKED_ITEMS.map((item) => texts?.[item]), ctx.institution, ctx.lang);
  return ctx.page({ ...titled(ctx), status: again ? 422 : 200, address: ctx.href('/overdracht/nieuw') }, (
    <>
      {acute && <AcuteHelp lang={ctx.lang} view={acute} />}
      <BeginPage lang={ctx.lang} href={ctx.href} places={places} errors={errors} values={{
        place: initiativeId, contact: texts?.contact ?? ctx.person?.displayName ?? '',
        question: texts?.question ?? '', tried: texts?.tried ?? '',
      }} />
    </>
  ));
};

/** POST /overdracht/nieuw: begins a draft; nothing leaves. */
export const submitBegin = (service: HandOverService) => async (ctx: Context) => {
  const read = readBeginning(await ctx.form());
  if (read.wrong.length > 0) return viewBegin(service, read)(ctx);
  const id = await service.student.begin(ctx.actor, read.value.initiativeId, read.value.texts, ctx.now);
  ctx.about(id);
  return ctx.redirect(ctx.href(`/overdracht/${id}`));
};

async function draftPage(ctx: Context, found: Seen, again?: Parsed<Draft>) {
  const words = wordsOf(ctx.lang);
  return (
    <DraftPage lang={ctx.lang} href={ctx.href} view={draftView(found, words, ctx.lang, again?.value)}
      errors={errorsOf(again?.wrong ?? [], words)} />
  );
}

/** GET /overdracht/:id: the draft, the last look, or how it goes. */
export const viewOne = ({ student }: HandOverService, again?: { draft?: Parsed<Draft>; back?: Parsed<object> }) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const found = await student.one(ctx.actor, idOf(ctx));
  const { row, texts } = found;
  const acute = acuteIn([...ASKED_ITEMS.map((item) => again?.draft?.value.texts[item] ?? texts[item]?.text), texts.back?.text], ctx.institution, ctx.lang);
  const body = row.state === 'drafted' || again?.draft ? await draftPage(ctx, found, again?.draft)
    : row.state === 'consented' ? <CheckPage lang={ctx.lang} href={ctx.href} view={checkView(found, words, ctx.lang)} />
      : <FollowPage lang={ctx.lang} href={ctx.href} view={followView(found, words, ctx.lang, ctx.now)} errors={errorsOf(again?.back?.wrong ?? [], words)} />;
  return ctx.page({ ...titled(ctx), status: again ? 422 : 200, address: pathOf(ctx) },
    <>{acute && <AcuteHelp lang={ctx.lang} view={acute} />}{body}</>);
};

/** POST /overdracht/:id/woorden: the words that stay, and a yes or a no to each item. */
export const submitConsent = (service: HandOverService) => async (ctx: Context) => {
  ctx.about(idOf(ctx));
  const draft = readConsent(await ctx.form());
  if (draft.wrong.length > 0) return viewOne(service, { draft })(ctx);
  await service.student.consent(ctx.actor, idOf(ctx), draft.value, ctx.now);
  return ctx.redirect(pathOf(ctx));
};

/** Something that only needs its id: does it, and shows the hand-over again. */
const doing = (work: (ctx: Context, id: string) => Promise<unknown>) => async (ctx: Context) => {
  ctx.about(idOf(ctx));
  await work(ctx, idOf(ctx));
  return ctx.redirect(pathOf(ctx));
};

/** POST …/aanpassen: takes the yes back before sending. */
export const submitRework = ({ student }: HandOverService) => doing((ctx, id) => student.rework(ctx.actor, id));
/** POST …/verstuur. */
export const submitSend = ({ student }: HandOverService) => doing((ctx, id) => student.send(ctx.actor, id, ctx.now));
/** POST …/terugnemen: takes back the yes to one item. */
export const submitTakeBack = ({ student }: HandOverService) => doing(async (ctx, id) => {
  const item = (await ctx.form()).get('item');
  const known = ASKED_ITEMS.find((one) => one === item);
  if (known) await student.takeBack(ctx.actor, id, known);
});
/** POST …/vertel: what the guide hears. */
export const submitTell = ({ student }: HandOverService) => doing(async (ctx, id) =>
  student.tell(ctx.actor, id, readTold(await ctx.form()), ctx.now));

/** POST …/terug: one line back, or a day. */
export const submitBack = (service: HandOverService) => async (ctx: Context) => {
  ctx.about(idOf(ctx));
  const found = await service.student.one(ctx.actor, idOf(ctx));
  const back = readBack(await ctx.form(), (found.texts.dates?.text ?? '').split('\n'));
  if (back.wrong.length > 0) return viewOne(service, { back })(ctx);
  await service.student.answer(ctx.actor, idOf(ctx), back.value, ctx.now);
  return ctx.redirect(pathOf(ctx));
};

/** POST …/beter: the same words to the better place, as a new draft. */
export const submitFollow = ({ student }: HandOverService) => async (ctx: Context) => {
  ctx.about(idOf(ctx));
  const id = await student.follow(ctx.actor, idOf(ctx), ctx.now);
  return ctx.redirect(ctx.href(`/overdracht/${id}`));
};

/** GET …/stoppen: asks once more. */
export const viewStop = ({ student }: HandOverService) => async (ctx: Context) => {
  const { row } = await student.one(ctx.actor, idOf(ctx));
  const words = wordsOf(ctx.lang).stop;
  const [question, text, yes] = isDraft(row.state) ? [words.draft, words.draftText, words.draftYes]
    : isUnderWay(row.state) ? [words.withdraw, words.withdrawText, words.withdrawYes] : [words.ended, words.endedText, words.endedYes];
  return ctx.page(titled(ctx), (
    <Confirm lang={ctx.lang} action={`${pathOf(ctx)}/stoppen`} question={question} yes={yes} back={pathOf(ctx)} danger>
      <p>{text}</p>
    </Confirm>
  ));
};

/** POST …/stoppen: it is gone. */
export const submitStop = ({ student }: HandOverService) => async (ctx: Context) => {
  ctx.about(idOf(ctx));
  await student.stop(ctx.actor, idOf(ctx), ctx.now);
  const words = wordsOf(ctx.lang).stop;
  return ctx.page({ ...titled(ctx), address: ctx.href('/overdracht') }, (
    <>
      <h1>{words.doneTitle}</h1>
      <p>{words.done}</p>
      <p><a href={ctx.href('/overdracht')}>{words.back}</a></p>
    </>
  ));
};

/** GET /overdracht/open/:id?k=…: what a guide prepared, before it is opened. */
export const viewOpen = ({ guide }: HandOverService) => async (ctx: Context) => {
  const code = ctx.url.searchParams.get('k') ?? '';
  const { word } = await guide.offered(ctx.actor, idOf(ctx), code);
  if (!word) throw notFound();
  const words = wordsOf(ctx.lang).open;
  return ctx.page({ ...titled(ctx), title: wordsOf(ctx.lang).title }, (
    <Confirm lang={ctx.lang} action={`${ctx.url.pathname}${ctx.url.search}`} question={words.title} yes={words.yes}
      back={ctx.href('/overdracht')}>
      <p>{words.lead(word.guide_name)}</p>
      <p>{words.text}</p>
    </Confirm>
  ));
};

/** POST /overdracht/open/:id?k=…: makes it the student's own. */
export const submitOpen = ({ guide }: HandOverService) => async (ctx: Context) => {
  ctx.about(idOf(ctx));
  await guide.open(ctx.actor, idOf(ctx), ctx.url.searchParams.get('k') ?? '', ctx.now);
  return ctx.redirect(pathOf(ctx));
};
