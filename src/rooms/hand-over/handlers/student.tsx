import { ASKED_ITEMS } from '../../../core/hand-over/types.ts';
import type { Context } from '../../../platform/http/context.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import { acuteIn, errorsOf } from '../presenters/shared.ts';
import { checkView, draftView, followView } from '../presenters/student.ts';
import { type Draft, type Parsed, readBack, readConsent, readTold } from '../schemas.ts';
import type { HandOverService } from '../service.ts';
import type { Seen } from '../services/view.ts';
import { DraftPage } from '../views/draft.tsx';
import { FollowPage } from '../views/follow.tsx';
import { CheckPage } from '../views/student.tsx';
import { wordsOf } from '../words.ts';
import { doing, idOf, titled } from './at.ts';

const PATH = '/overdracht';
const pathOf = (ctx: Context) => ctx.href(`${PATH}/${idOf(ctx)}`);

async function draftPage(ctx: Context, found: Seen, again?: Parsed<Draft>) {
  const words = wordsOf(ctx.lang);
  return (
    <DraftPage
      lang={ctx.lang}
      href={ctx.href}
      view={draftView(found, words, ctx.lang, again?.value)}
      errors={errorsOf(again?.wrong ?? [], words)}
    />
  );
}

/** GET /overdracht/:id: the draft, the last look, or how it goes. */
export const viewOne =
  ({ student }: HandOverService, again?: { draft?: Parsed<Draft>; back?: Parsed<object> }) =>
  async (ctx: Context) => {
    const words = wordsOf(ctx.lang);
    const found = await student.one(ctx.actor, idOf(ctx));
    const { row, texts } = found;
    const acute = acuteIn(
      [...ASKED_ITEMS.map((item) => again?.draft?.value.texts[item] ?? texts[item]?.text), texts.back?.text],
      ctx.institution,
      ctx.lang,
    );
    const body =
      row.state === 'drafted' || again?.draft ? (
        await draftPage(ctx, found, again?.draft)
      ) : row.state === 'consented' ? (
        <CheckPage lang={ctx.lang} href={ctx.href} view={checkView(found, words, ctx.lang)} />
      ) : (
        <FollowPage
          lang={ctx.lang}
          href={ctx.href}
          view={followView(found, words, ctx.lang, ctx.now)}
          errors={errorsOf(again?.back?.wrong ?? [], words)}
        />
      );
    return ctx.page(
      { ...titled(ctx), status: again ? 422 : 200, address: pathOf(ctx) },
      <>
        {acute && <AcuteHelp lang={ctx.lang} view={acute} />}
        {body}
      </>,
    );
  };

/** POST /overdracht/:id/woorden: the words that stay, and a yes or a no to each item. */
export const submitConsent = (service: HandOverService) => async (ctx: Context) => {
  ctx.about(idOf(ctx));
  const draft = readConsent(await ctx.form());
  if (draft.wrong.length > 0) return viewOne(service, { draft })(ctx);
  await service.student.consent(ctx.actor, idOf(ctx), draft.value, ctx.now);
  return ctx.redirect(pathOf(ctx));
};

/** POST …/aanpassen: takes the yes back before sending. */
export const submitRework = ({ student }: HandOverService) => doing(PATH, (ctx, id) => student.rework(ctx.actor, id));
/** POST …/verstuur. */
export const submitSend = ({ student }: HandOverService) =>
  doing(PATH, (ctx, id) => student.send(ctx.actor, id, ctx.now));
/** POST …/terugnemen: takes back the yes to one item. */
export const submitTakeBack = ({ student }: HandOverService) =>
  doing(PATH, async (ctx, id) => {
    const item = (await ctx.form()).get('item');
    await student.takeBack(
      ctx.actor,
      id,
      ASKED_ITEMS.find((one) => one === item),
    );
  });
/** POST …/vertel: what the guide hears. */
export const submitTell = ({ student }: HandOverService) =>
  doing(PATH, async (ctx, id) => student.tell(ctx.actor, id, readTold(await ctx.form())));

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
export const submitFollow =
  ({ student }: HandOverService) =>
  async (ctx: Context) => {
    ctx.about(idOf(ctx));
    const id = await student.follow(ctx.actor, idOf(ctx), ctx.now);
    return ctx.redirect(ctx.href(`/overdracht/${id}`));
  };

