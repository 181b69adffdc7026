import { asksForHelp } from '../../../core/check-in/asking.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { ResultPage } from '../results/handlers/page.tsx';
import type { ResultService } from '../results/service.ts';
import { GoneBody } from '../results/views/gone.tsx';
import type { CheckInService } from '../service.ts';
import { AroundResult } from '../views/result.tsx';
import { helpIn, idOf, titled } from './at.ts';

/** GET /check-in/uitslag/:id: a result that is kept; with `?samen` to look at together, as the student opens it. */
export const viewResult = (
  { results, choices: service }: CheckInService, advised: ResultService,
) => async (ctx: Context) => {
  const { lang, href } = ctx;
  const id = idOf(ctx);
  const { token, goneOn } = await results.result(ctx.actor, id, ctx.now);
  const { record, instrument, around } = await advised.one(ctx.actor, id, lang, ctx.now);
  const together = ctx.url.searchParams.has('samen');
  const page = { ...titled(ctx), address: href(`/check-in/uitslag/${id}${together ? '?samen' : ''}`) };
  if (!instrument || !around) return ctx.page(page, <GoneBody lang={lang} href={href} />);
  const acute = asksForHelp(instrument.items, record.answers) ? { acute: helpIn(ctx) } : {};
  const shown = (
    <ResultPage lang={lang} href={href} id={id} instrument={instrument} record={record} {...around} together={together}
      {...acute} {...(token === undefined ? {} : { keepLater: token, soon: dayInWords(goneOn, lang) })} />
  );
  if (together) return ctx.page(page, shown);
  const { choices, reminder } = await service.choices(ctx.actor, ctx.now);
  return ctx.page(page, (
    <AroundResult lang={lang} href={href} id={id} remind={choices.remindSince !== undefined && !reminder}>
      {shown}
    </AroundResult>
  ));
};
