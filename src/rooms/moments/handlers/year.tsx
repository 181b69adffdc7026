import { actorAs } from '../../../access/actor.ts';
import { plan } from '../../../core/guidance/calendar.ts';
import { yearOf } from '../../../core/guidance/year.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { feedOf } from '../feed.ts';
import { addressWith, yearView } from '../presenter.ts';
import type { MomentsService } from '../service.ts';
import { YearPage } from '../views/year.tsx';
import { wordsOf } from '../words.ts';

/** The programme that an address asks for. */
export const unitIn = ({ url }: Context): string | null => url.searchParams.get('onderdeel');

/** GET /momenten: an academic year, with what is now and next on top. */
export const viewYear = (service: MomentsService) => async (ctx: Context) => {
  const material = await service.read(ctx.actor, unitIn(ctx));
  const view = yearView(material, dayOf(ctx.now), Number(ctx.url.searchParams.get('jaar')), ctx.lang);
  const plans = ctx.person && actorAs(ctx.person, ctx.institution.id, ['coordinator']);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'moments', islands: ['copy'] },
    <YearPage lang={ctx.lang} href={ctx.href} view={view} plans={plans !== undefined}
      feed={`${ctx.url.origin}${ctx.href(addressWith('/momenten/agenda.ics', { onderdeel: view.unit }))}`} />,
  );
};

/** GET /momenten/agenda.ics: this academic year and the next, to subscribe to. */
export const viewFeed = (service: MomentsService) => async (ctx: Context) => {
  const { moments, dates, path, unit } = await service.read(ctx.actor, unitIn(ctx));
  const year = yearOf(dayOf(ctx.now));
  const name = (unit ?? ctx.institution).name[ctx.lang];
  const feed = feedOf([year, year + 1].flatMap((start) => plan(moments, dates, path, start)), {
    name: wordsOf(ctx.lang).calendarName(name), heading: wordsOf(ctx.lang).hear, lang: ctx.lang, now: ctx.now,
    scope: unit?.id ?? ctx.institution.id,
    addressOf: (key) => `${ctx.url.origin}${ctx.href(addressWith(`/momenten/${key}`, { onderdeel: unit?.key }))}`,
  });
  return new Response(feed, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="momenten.ics"',
    },
  });
};
