import type { Context } from '../../../platform/http/context.ts';
import { codeView, guideRows } from '../presenters/guide.ts';
import { errorsOf, placeOptions } from '../presenters/shared.ts';
import { readBeginning } from '../schemas.ts';
import type { HandOverService } from '../service.ts';
import { CodePage, GuidePage } from '../views/guide.tsx';
import { wordsOf } from '../words.ts';
import { idOf, titled } from './at.ts';

const PATH = '/overdracht/samen';

/** GET /overdracht/samen: write one together, and what was heard of earlier ones. */
export const viewTogether =
  ({ guide }: HandOverService, again?: ReturnType<typeof readBeginning>) =>
  async (ctx: Context) => {
    const words = wordsOf(ctx.lang);
    const [places, rows] = [await guide.places(ctx.actor), await guide.list(ctx.actor)];
    const { initiativeId = ctx.url.searchParams.get('aanbod') ?? '', texts } = again?.value ?? {};
    return ctx.page(
      { ...titled(ctx), status: again ? 422 : 200, address: ctx.href(PATH) },
      <GuidePage
        lang={ctx.lang}
        href={ctx.href}
        places={placeOptions(places, words, ctx.lang)}
        errors={errorsOf(again?.wrong ?? [], words)}
        rows={guideRows(rows, words, ctx.lang, ctx.now)}
        values={{ place: initiativeId, question: texts?.question ?? '', tried: texts?.tried ?? '' }}
      />,
    );
  };

/** POST /overdracht/samen: prepares it for the student. */
export const submitTogether = (service: HandOverService) => async (ctx: Context) => {
  const read = readBeginning(await ctx.form());
  if (read.wrong.length > 0) return viewTogether(service, read)(ctx);
  const { initiativeId, texts } = read.value;
  const draft = { initiativeId, texts: { ...texts, contact: '' } };
  const id = await service.guide.begin(ctx.actor, ctx.person?.displayName ?? '', draft, ctx.now);
  return ctx.redirect(ctx.href(`${PATH}/${id}`));
};

/** GET /overdracht/samen/:id: the code that opens it. */
export const viewCode =
  ({ guide }: HandOverService) =>
  async (ctx: Context) => {
    const words = wordsOf(ctx.lang);
    const found = await guide.waiting(ctx.actor, idOf(ctx));
    const address = `${ctx.url.origin}${ctx.href(`/overdracht/open/${found.row.id}`)}?k=${found.code}`;
    return ctx.page(
      titled(ctx),
      <CodePage lang={ctx.lang} href={ctx.href} view={codeView(found, address, words)} />,
    );
  };

/** POST /overdracht/samen/:id/weg. */
export const submitRemove =
  ({ guide }: HandOverService) =>
  async (ctx: Context) => {
      await guide.remove(ctx.actor, idOf(ctx));
    return ctx.redirect(ctx.href(PATH));
  };
