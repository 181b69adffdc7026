import { asksForHelp } from '../../../core/check-in/asking.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { CheckInService } from '../service.ts';
import { ResultPage } from './simple-result.tsx';
import { AroundResult, GoneResult } from '../views/result.tsx';
import { helpIn, idOf, titled } from './at.ts';

/** GET /check-in/uitslag/:id: a result that is kept. */
export const viewResult = ({ results, choices: service }: CheckInService) => async (ctx: Context) => {
  const { lang, href } = ctx;
  const { id, record, instrument, earlier, token, goneOn } = await results.result(ctx.actor, idOf(ctx), ctx.now);
  const { choices, reminder } = await service.choices(ctx.actor, ctx.now);
  const acute = instrument && asksForHelp(instrument.items, record.answers) ? { acute: helpIn(ctx) } : {};
  return ctx.page(titled(ctx), (
    <AroundResult lang={lang} href={href} id={id} remind={choices.remindSince !== undefined && !reminder}
      {...(token === undefined ? {} : { soon: dayInWords(goneOn, lang) })}>
      {instrument ? (
        <ResultPage lang={lang} href={href} id={id} instrument={instrument} record={record} earlier={earlier}
          advice={[]} offers={new Map()} {...acute} {...(token === undefined ? {} : { keepLater: token })} />
      ) : <GoneResult lang={lang} />}
    </AroundResult>
  ));
};
