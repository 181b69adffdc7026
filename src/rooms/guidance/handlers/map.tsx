import { actorAs } from '../../../access/actor.ts';
import type { Provenance } from '../../../core/guidance/in-use.ts';
import type { Route } from '../../../core/guidance/types.ts';
import { dayOf } from '../../../core/time/days.ts';
import { urgencyOf } from '../../../core/guidance/urgency/urgency.ts';
import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { sourceLine } from '../../../ui/source-line/source-line.ts';
import { groupsView, linkOf } from '../presenters/map.ts';
import { offersView, routeView } from '../presenters/route.ts';
import { urgentView } from '../presenters/urgent.ts';
import { readWords, urgencyMark, urgentAgain } from '../schemas.ts';
import type { GuidanceService } from '../service.ts';
import { AnswerPage, MapPage, RoutePage } from '../views/map.tsx';
import type { RouteProps } from '../views/route.tsx';
import { wordsOf } from '../words.ts';

const HERE = 'guidance';

/** GET /routekaart: the one question for a guide, and every route. */
export const viewMap = (service: GuidanceService) => async (ctx: Context) => {
  const urgent = urgentView(urgentAgain(ctx.url), undefined, ctx.institution, ctx.lang, ctx.now);
  const groups = groupsView(await service.all(ctx.institution.id), ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: HERE, address: ctx.href(`/routekaart${urgencyMark(urgent)}`) },
    <MapPage lang={ctx.lang} href={ctx.href} groups={groups} urgent={urgent} />,
  );
};

type Found = { readonly route: Route; readonly from: Provenance };

async function routeProps(ctx: Context, service: GuidanceService, { route, from }: Found): Promise<RouteProps> {
  const { lang, href, institution, person } = ctx;
  const offers = await service.offers(ctx.actor, route, lang, ctx.now);
  return {
    lang, href, view: routeView(route, institution.sector, lang), offers: offersView(offers, route, lang),
    address: `${ctx.url.origin}${href(`/routekaart/${route.key}`)}`, from: sourceLine(from, lang, dayOf(ctx.now)),
    guide: person !== undefined && actorAs(person, institution.id, ['guide']) !== undefined,
  };
}

/** GET /routekaart/:key: one route. With `n=1` the urgent branch stands open, as it did under the words. */
export const viewRoute = (service: GuidanceService) => async (ctx: Context) => {
  const found = await service.one(ctx.institution.id, ctx.params['key'] ?? '');
  if (!found) throw notFound();
  const urgency = urgencyOf('', found.route) ?? urgentAgain(ctx.url);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: HERE },
    <RoutePage {...await routeProps(ctx, service, found)}
      urgent={urgentView(urgency, found.route, ctx.institution, ctx.lang, ctx.now)} />,
  );
};

/** POST /routekaart: the route for what a guide noticed or heard. The words are read here, and go nowhere else. */
export const submitMap = (service: GuidanceService) => async (ctx: Context) => {
  const typed = readWords(await ctx.form());
  if (typed === '') return viewMap(service)(ctx);
  const { urgency, best, others } = await service.ask(ctx.institution.id, typed);
  const found = best && await service.one(ctx.institution.id, best.key);
  const urgent = urgentView(urgency, best, ctx.institution, ctx.lang, ctx.now);
  const mark = urgencyMark(urgent);
  return ctx.page(
    {
      title: wordsOf(ctx.lang).title, here: HERE,
      address: ctx.href(`/routekaart${best ? `/${best.key}` : ''}${mark}`),
    },
    <AnswerPage lang={ctx.lang} href={ctx.href} typed={typed} mark={mark} urgent={urgent}
      others={others.map((route) => linkOf(route, ctx.lang))}
      best={found && await routeProps(ctx, service, found)}
      groups={best ? [] : groupsView(await service.all(ctx.institution.id), ctx.lang)} />,
  );
};
