import type { Context } from '../../../platform/http/context.ts';
import { headFor, partsFor } from '../presenters/hub.ts';
import { HubPage } from '../views/hub.tsx';

/** GET /beleid: the policy workspace, as far as this person may open it. */
export const viewHub = (ctx: Context) => {
  const grants = ctx.person?.grants ?? [];
  const head = headFor(grants, ctx.lang);
  return ctx.page(
    { title: head.title, here: 'policy' },
    <HubPage lang={ctx.lang} href={ctx.href} head={head} parts={partsFor(grants, ctx.lang)} />,
  );
};
