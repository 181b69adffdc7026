import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { listView, readFilter } from '../presenters/list.ts';
import type { InitiativesService } from '../service.ts';
import { ListPage } from '../views/list.tsx';
import { wordsOf } from '../words.ts';

/** GET /initiatieven: the inventory. */
export const viewList = (service: InitiativesService) => async (ctx: Context) => {
  const [all, units, own] = await Promise.all([
    service.list(ctx.actor), service.units(ctx.actor), service.ownSchemes(ctx.actor),
  ]);
  const query = ctx.url.searchParams;
  const view = listView(all, readFilter(query), { units, own }, ctx.lang, dayOf(ctx.now));
  const changed = /^\d{1,3}$/.test(query.get('changed') ?? '') ? Number(query.get('changed')) : undefined;
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'initiatives', wide: true },
    <ListPage lang={ctx.lang} view={view} changed={changed} href={ctx.href} />,
  );
};
