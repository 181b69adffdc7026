import { dayInWords } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { detailView, historyView } from '../presenters/detail.ts';
import type { InitiativesService } from '../service.ts';
import { DetailPage } from '../views/detail.tsx';
import { wordsOf } from '../words.ts';

/** GET /initiatieven/:id: one initiative, what is proposed about it, reports, history. */
export const viewDetail = (service: InitiativesService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  const kept = await service.one(ctx.actor, id);
  const [[ours], own, rows, reports] = await Promise.all([
    service.ours(ctx.actor, [kept]),
    service.ownSchemes(ctx.actor),
    service.history(ctx.actor, id),
    service.reports(ctx.actor, id),
  ]);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'initiatives' },
    <DetailPage
      lang={ctx.lang}
      view={detailView(kept, own, ctx.lang)}
      ours={ours !== undefined}
      reports={reports.map((report) => ({ ...report, sent_on: dayInWords(report.sent_on, ctx.lang) }))}
      history={historyView(rows, ctx.actor.personId, ctx.lang)}
      href={ctx.href}
    />,
  );
};

/** POST /initiatieven/:id/meldingen/:report: somebody looked at a report. */
export const submitHandled = (service: InitiativesService) => async (ctx: Context) => {
  const { id = '', report = '' } = ctx.params;
  ctx.about(id);
  await service.handled(ctx.actor, id, report, ctx.now);
  return ctx.redirect(ctx.href(`/initiatieven/${id}`));
};
