import { dayInWords } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { doneView } from '../presenters/done.ts';
import { showsHelp } from '../presenters/fill.ts';
import { fillPath } from '../presenters/home.ts';
import { readChosen } from '../schemas.ts';
import type { CheckInService } from '../service.ts';
import type { Finished } from '../services/finishing.ts';
import { ResultPage } from '../results/handlers/page.tsx';
import type { ResultService } from '../results/service.ts';
import { DonePage, LaterPage } from '../views/done.tsx';
import { AroundResult } from '../views/result.tsx';
import { wordsOf } from '../words.ts';
import { donePath, helpIn, sentAway, titled, whichOf } from './at.ts';

/** GET /check-in/klaar/:instrument: the three choices. */
export const viewDone = ({ filling: service, choices, finishing }: CheckInService) => async (ctx: Context) => {
  const which = whichOf(ctx);
  const filling = await service.filling(ctx.actor, which, ctx.now);
  if (typeof filling === 'string') return sentAway(ctx, filling, which);
  const questions = ctx.href(fillPath(which.instrument, which.code, 1));
  if (filling.version === 0) return ctx.redirect(questions);
  const view = doneView(filling, await choices.choices(ctx.actor, ctx.now), await finishing.units(ctx.actor),
    wordsOf(ctx.lang), ctx.lang);
  return ctx.page(titled(ctx), (
    <DonePage lang={ctx.lang} href={ctx.href} view={view} action={ctx.href(donePath(which))} change={questions}
      {...(showsHelp(filling) ? { acute: helpIn(ctx) } : {})} />
  ));
};

async function oncePage(ctx: Context, results: ResultService, once: Extract<Finished, { state: 'once' }>) {
  const { filling, record, token } = once;
  const { instrument } = filling;
  const around = await results.around(ctx.actor, { instrument, record }, ctx.lang, ctx.now);
  return ctx.page({ ...titled(ctx), address: ctx.href('/check-in') }, (
    <AroundResult lang={ctx.lang} href={ctx.href} remind={filling.choices.remindSince !== undefined}>
      <ResultPage lang={ctx.lang} href={ctx.href} instrument={instrument} record={record} {...around} keepLater={token}
        {...(showsHelp(filling) ? { acute: helpIn(ctx) } : {})} />
    </AroundResult>
  ));
}

/** POST /check-in/klaar/:instrument: finishes; the result is kept, or shown once in this answer, or waits. */
export const submitDone = (service: CheckInService, results: ResultService) => async (ctx: Context) => {
  const which = whichOf(ctx);
  const finished = await service.finishing.finish(ctx.actor, which, readChosen(await ctx.form()), ctx.now);
  if (typeof finished === 'string') return sentAway(ctx, finished, which);
  switch (finished.state) {
    case 'gone': return sentAway(ctx, 'ended', which);
    case 'kept': return ctx.redirect(ctx.href(`/check-in/uitslag/${finished.id}`));
    case 'once': return oncePage(ctx, results, finished);
    case 'later': return ctx.page({ ...titled(ctx), address: ctx.href('/check-in') }, (
      <LaterPage lang={ctx.lang} open={ctx.href(`/check-in/uitslag/${finished.id}`)}
        {...(finished.until === undefined ? {} : { until: dayInWords(finished.until, ctx.lang) })} />
    ));
  }
};

/** POST /check-in/bewaren: keeps after all what was shown once, or would go soon. */
export const submitKeep = ({ results }: CheckInService) => async (ctx: Context) => {
  const id = await results.keepLater(ctx.actor, (await ctx.form()).get('token') ?? '', ctx.now);
  return ctx.redirect(ctx.href(`/check-in/uitslag/${id}`));
};
