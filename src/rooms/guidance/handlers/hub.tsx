import type { Context } from '../../../platform/http/context.ts';
import { tilesFor } from '../presenters/hub.ts';
import { HubPage } from '../views/hub.tsx';
import { wordsOf } from '../words.ts';

/** GET /begeleiding: what there is for who guides, as far as this person may open it. */
export const viewHub = (ctx: Context) => ctx.page(
  { title: wordsOf(ctx.lang).hub.title, here: 'guidance' },
  <HubPage lang={ctx.lang} href={ctx.href}
    tiles={tilesFor(ctx.person?.grants ?? [], ctx.lang)} />,
);
