import type { Context } from '../../../platform/http/context.ts';
import { GROUPS, groupsOfRoutes } from '../presenters/map.ts';
import { posterView } from '../presenters/poster.ts';
import { routeView } from '../presenters/route.ts';
import { readTheme } from '../schemas.ts';
import type { GuidanceService } from '../service.ts';
import { CardsPage } from '../views/cards.tsx';
import { PosterPage } from '../views/poster.tsx';
import { wordsOf } from '../words.ts';

const addressOf = (ctx: Context) => `${ctx.url.origin}${ctx.href('/routekaart')}`;

/** GET /routekaart/kaarten: a card for each route, or for those of one theme. */
export const viewCards = (service: GuidanceService) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const groups = groupsOfRoutes(await service.all(ctx.institution.id));
  const theme = GROUPS.find((id) => id === readTheme(ctx.url) && groups.has(id));
  const chosen = theme ? groups.get(theme) ?? [] : [...groups.values()].flat();
  const tabs = [undefined, ...GROUPS.filter((id) => groups.has(id))].map((id) => ({
    href: ctx.href(`/routekaart/kaarten${id ? `?thema=${id}` : ''}`), label: id ? words.groups[id] : words.print.all, here: id === theme,
  }));
  return ctx.page(
    { title: words.title, here: 'guidance', wide: true },
    <CardsPage lang={ctx.lang} href={ctx.href} tabs={tabs} address={addressOf(ctx).replace(/^https?:\/\//, '')}
      cards={chosen.map((route) => routeView(route, ctx.institution.sector, ctx.lang))} />,
  );
};

/** GET /routekaart/poster: one sheet for the wall. */
export const viewPoster = (service: GuidanceService) => async (ctx: Context) => ctx.page(
  { title: wordsOf(ctx.lang).title, here: 'guidance', wide: true },
  <PosterPage lang={ctx.lang} href={ctx.href}
    view={posterView(await service.all(ctx.institution.id), ctx.institution, ctx.lang, addressOf(ctx))} />,
);
