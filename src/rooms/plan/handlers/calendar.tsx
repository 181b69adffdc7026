import type { PartText } from '../../../core/initiatives/types.ts';
import { yearNamed } from '../../../core/plan/months.ts';
import { yearOf } from '../../../core/guidance/year.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { inLanguage } from '../../../ui/part-text/part-text.tsx';
import { feedOf } from '../feed.ts';
import { datesOf, yearView } from '../presenters/calendar.ts';
import type { PlanService } from '../service.ts';
import { CalendarPage } from '../views/calendar.tsx';
import { wordsOf } from '../words/index.ts';

/** GET /beleid/plan/kalender: an academic year by month. */
export const viewCalendar = (service: PlanService) => async (ctx: Context) => {
  const today = dayOf(ctx.now);
  const year = yearNamed(ctx.url.searchParams.get('jaar')) ?? yearOf(today);
  const view = yearView(await service.calendar(ctx.actor, [year]), year, today, ctx.lang);
  const { role, institutionId = '', personId = '' } = ctx.actor;
  const code = role === 'coordinator' ? await service.feedCode(institutionId, personId) : undefined;
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'plan', wide: true, islands: ['copy'] },
    <CalendarPage lang={ctx.lang} href={ctx.href} view={view}
      feed={code && `${ctx.url.origin}${ctx.href('/beleid/plan/agenda.ics')}?k=${code}`} />,
  );
};

/** GET /beleid/plan/agenda.ics: this academic year and those beside it, for who has the address. */
export const viewFeed = (service: PlanService) => async (ctx: Context) => {
  const actor = await service.feedActor(ctx.institution.id, ctx.url.searchParams.get('k') ?? '');
  if (!actor) throw notFound();
  const today = dayOf(ctx.now);
  const year = yearOf(today);
  const words = wordsOf(ctx.lang);
  const named = (title: string | PartText) => (typeof title === 'string' ? title : inLanguage(ctx.lang, title).text);
  const events = datesOf(await service.calendar(actor, [year - 1, year, year + 1]), today, ctx.lang)
    .map(({ key, from, title, look }) => ({ key, on: from, title: `${words.year.kinds[look]}: ${named(title)}` }));
  const feed = feedOf(events, words.feed.name(ctx.institution.name[ctx.lang]), ctx.now);
  return new Response(feed, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="plan.ics"',
      'cache-control': 'private, no-store',
    },
  });
};
