import type { Context } from '../../../platform/http/context.ts';
import { partsFor } from '../presenters/hub.ts';
import { HubPage } from '../views/hub.tsx';
import { wordsOf } from '../words.ts';

/** GET /beleid: the policy workspace, as far as this person may open it. */
export const viewHub = (ctx: Context) => ctx.page(
  { title: wordsOf(ctx.lang).title, here: 'policy' },
  <HubPage lang={ctx.lang} href={ctx.href} parts={partsFor(ctx.person?.grants ?? [], ctx.lang)} />,
);
