import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { ASKED_ITEMS } from '../../../core/hand-over/types.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { acuteIn, errorsOf, placeOptions } from '../presenters/shared.ts';
import { listView } from '../presenters/student.ts';
import { readBeginning } from '../schemas.ts';
import type { HandOverService } from '../service.ts';
import { BeginPage, ListPage } from '../views/student.tsx';
import { wordsOf } from '../words.ts';
import { idOf, titled } from './at.ts';

/** GET /overdracht: what a student sent, and what waits to be sent. */
export const viewList =
  ({ student }: HandOverService) =>
  async (ctx: Context) => {
    const { rows, places } = await student.list(ctx.actor);
    return ctx.page(
      titled(ctx),
      <ListPage lang={ctx.lang} href={ctx.href} view={listView(rows, places, wordsOf(ctx.lang), ctx.lang)} />,
    );
  };

type Begun = ReturnType<typeof readBeginning>;

/** GET /overdracht/nieuw: to whom, and what is needed. `?aanbod=` chooses an offer beforehand. */
export const viewBegin =
  ({ student }: HandOverService, again?: Begun) =>
  async (ctx: Context) => {
    const words = wordsOf(ctx.lang);
    const places = placeOptions(await student.places(ctx.actor), words, ctx.lang);
    const errors = errorsOf(again?.wrong ?? [], words);
    const { initiativeId = ctx.url.searchParams.get('aanbod') ?? '', texts } = again?.value ?? {};
    const acute = acuteIn(
      ASKED_ITEMS.map((item) => texts?.[item]),
      ctx.institution,
      ctx.lang,
    );
    return ctx.page(
      { ...titled(ctx), status: again ? 422 : 200, address: ctx.href('/overdracht/nieuw') },
      <>
        {acute && <AcuteHelp lang={ctx.lang} view={acute} />}
        <BeginPage
          lang={ctx.lang}
          href={ctx.href}
          places={places}
          errors={errors}
          values={{
            place: initiativeId,
            contact: texts?.contact ?? ctx.person?.displayName ?? '',
            question: texts?.question ?? '',
            tried: texts?.tried ?? '',
          }}
        />
      </>,
    );
  };

/** POST /overdracht/nieuw: begins a draft; nothing leaves. */
export const submitBegin = (service: HandOverService) => async (ctx: Context) => {
  const read = readBeginning(await ctx.form());
  if (read.wrong.length > 0) return viewBegin(service, read)(ctx);
  const id = await service.student.begin(ctx.actor, read.value.initiativeId, read.value.texts, ctx.now);
  ctx.about(id);
  return ctx.redirect(ctx.href(`/overdracht/${id}`));
};

/** GET /overdracht/open/:id?k=…: what a guide prepared, before it is opened. */
export const viewOpen =
  ({ guide }: HandOverService) =>
  async (ctx: Context) => {
    const code = ctx.url.searchParams.get('k') ?? '';
    const { word } = await guide.offered(ctx.actor, idOf(ctx), code);
    if (!word) throw notFound();
    const words = wordsOf(ctx.lang).open;
    return ctx.page(
      titled(ctx),
      <Confirm
        lang={ctx.lang}
        action={`${ctx.url.pathname}${ctx.url.search}`}
        question={words.title}
        yes={words.yes}
        back={ctx.href('/overdracht')}
      >
        <p>{words.lead(word.guide_name)}</p>
        <p>{words.text}</p>
      </Confirm>,
    );
  };

/** POST /overdracht/open/:id?k=…: makes it the student's own. */
export const submitOpen =
  ({ guide }: HandOverService) =>
  async (ctx: Context) => {
    ctx.about(idOf(ctx));
    await guide.open(ctx.actor, idOf(ctx), ctx.url.searchParams.get('k') ?? '', ctx.now);
    return ctx.redirect(ctx.href(`/overdracht/${idOf(ctx)}`));
  };
