import { acuteIn } from '../../../../core/advice/acute.ts';
import type { Context } from '../../../../platform/http/context.ts';
import { acuteView } from '../../../../ui/acute-panel/view.ts';
import { ResultPage } from './page.tsx';
import type { ResultService } from '../service.ts';
import { GoneBody } from '../views/gone.tsx';
import { wordsOf } from '../words.ts';

const idOf = (ctx: Context): string => ctx.params['id'] ?? '';
const pathOf = (ctx: Context): string => ctx.href(`/check-in/uitslag/${idOf(ctx)}`);

/** GET /check-in/uitslag/:id: one that is kept; with `?samen` to look at together. */
export const viewResult = (service: ResultService) => async (ctx: Context) => {
  const { lang, href } = ctx;
  const { record, instrument, around } = await service.one(ctx.actor, idOf(ctx), lang, ctx.now);
  const together = ctx.url.searchParams.has('samen');
  const page = { title: wordsOf(lang).pageTitle, here: 'check-in', address: `${pathOf(ctx)}${together ? '?samen' : ''}` };
  if (!instrument || !around) return ctx.page(page, <GoneBody lang={lang} href={href} />);
  const acute = acuteIn(instrument, record.answers);
  return ctx.page(page, (
    <ResultPage lang={lang} href={href} instrument={instrument} record={record} id={idOf(ctx)} {...around}
      acute={acute && acuteView(acute, ctx.institution, lang)} together={together} />
  ));
};

/** POST /check-in/uitslag/:id/niet-voor-mij: puts an advice away, or takes it back. */
export const submitNotForMe = (service: ResultService) => async (ctx: Context) => {
  const form = await ctx.form();
  await service.notForMe(ctx.actor, form.get('key') ?? '', form.get('back') === '1');
  return ctx.redirect(`${pathOf(ctx)}#doen`);
};
