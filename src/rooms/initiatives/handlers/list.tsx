import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { choices } from '../presenters/form.ts';
import { listView, readFilter } from '../presenters/list.ts';
import type { InitiativesService } from '../service.ts';
import { ListPage } from '../views/list.tsx';
import { wordsOf } from '../words.ts';

/** GET /initiatieven: the inventory. */
export const viewList = (service: InitiativesService) => async (ctx: Context) => {
  const all = await service.list(ctx.actor);
  const view = listView(all, readFilter(ctx.url.searchParams), ctx.lang, dayOf(ctx.now));
  const options = choices(ctx.lang, await service.units(ctx.actor), []);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'initiatives', wide: true },
    <ListPage lang={ctx.lang} view={view} options={options} href={ctx.href} />,
  );
};
