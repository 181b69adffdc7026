import type { Child } from 'hono/jsx';
import type { Context } from '../../../platform/http/context.ts';
import { pictureView } from '../presenters/picture.ts';
import { schemeView } from '../presenters/scheme.ts';
import { unplacedListView } from '../presenters/unplaced.ts';
import type { OverviewService } from '../service.ts';
import { ListPage } from '../views/list.tsx';
import { PicturePage } from '../views/picture.tsx';
import { SchemePage } from '../views/scheme.tsx';
import { wordsOf } from '../words.ts';
import { askedUnit, askerOf } from './asker.ts';

/** A page of this room. Its title never tells which place one looks at. */
export const page = (ctx: Context, body: Child) =>
  ctx.page({ title: wordsOf(ctx.lang).title, here: 'overview', wide: true }, body);

/** GET /overzicht: the framework as one picture. */
export const viewFramework = (service: OverviewService) => async (ctx: Context) => {
  const answer = await service.framework(ctx.actor, askedUnit(ctx));
  return page(ctx, <PicturePage lang={ctx.lang} view={pictureView(answer, askerOf(ctx))} />);
};

/** GET /overzicht/:scheme: any other scheme. */
export const viewScheme = (service: OverviewService) => async (ctx: Context) => {
  const { scheme = '' } = ctx.params;
  if (scheme === 'fs') return ctx.redirect(ctx.href(`/overzicht${ctx.url.search}`));
  const answer = await service.scheme(ctx.actor, scheme, askedUnit(ctx));
  return page(ctx, <SchemePage lang={ctx.lang} view={schemeView(answer, askerOf(ctx))} />);
};

/** GET /overzicht/:scheme/zonder-plek: what has no place in a scheme yet. */
export const viewUnplaced = (service: OverviewService) => async (ctx: Context) => {
  const answer = await service.unplaced(ctx.actor, ctx.params['scheme'] ?? '', askedUnit(ctx));
  return page(ctx, <ListPage lang={ctx.lang} {...unplacedListView(answer, askerOf(ctx))} />);
};
