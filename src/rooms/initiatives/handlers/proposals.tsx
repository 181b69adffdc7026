import type { Context } from '../../../platform/http/context.ts';
import { isId } from '../../../platform/http/ids.ts';
import { proposalViews } from '../presenters/detail.ts';
import { nameOf, waitingCount } from '../presenters/list.ts';
import type { InitiativesService } from '../service.ts';
import { confirmAll, type Verdict } from '../settle.ts';
import { ProposalsPage } from '../views/proposals.tsx';
import { wordsOf } from '../words.ts';

/** How many initiatives stand on the page at a time, newest first; "confirm all" means all there are. */
const SHOWN = 60;

/** GET /initiatieven/voorstellen: everything that waits for a person. */
export const viewProposals = (service: InitiativesService) => async (ctx: Context) => {
  const [all, own] = await Promise.all([service.list(ctx.actor), service.ownSchemes(ctx.actor)]);
  const waiting = (await service.ours(ctx.actor, all)).filter((one) => waitingCount(one) > 0).toReversed();
  const rows = waiting
    .slice(0, SHOWN)
    .map((one) => ({ id: one.id, name: nameOf(one, ctx.lang), proposals: proposalViews(one, ctx.lang, own) }));
  const total = waiting.reduce((sum, one) => sum + waitingCount(one), 0);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'initiatives', wide: true },
    <ProposalsPage lang={ctx.lang} rows={rows} total={total} href={ctx.href} />,
  );
};

/** POST /initiatieven/voorstellen: choices one by one (`<id> <what>` = yes or no), or all at once. */
export const submitProposals = (service: InitiativesService) => async (ctx: Context) => {
  const form = await ctx.form();
  const verdicts: readonly Verdict[] =
    form.get('all') === '1'
      ? confirmAll(await service.ours(ctx.actor, await service.list(ctx.actor)))
      : [...form]
          .filter(([, value]) => value === 'yes' || value === 'no')
          .map(([name, value]) => {
            const [id = '', what = ''] = name.split(' ');
            return { id, what, yes: value === 'yes' };
          })
          .filter(({ id }) => isId(id));
  await service.settle(ctx.actor, verdicts, ctx.now);
  return ctx.redirect(ctx.href('/initiatieven/voorstellen'));
};

/** POST /initiatieven/:id/voorstellen: one proposal, or all of this initiative. */
export const submitOwnProposals = (service: InitiativesService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  const form = await ctx.form();
  const verdicts =
    form.get('all') === '1'
      ? confirmAll([await service.oneOfOurs(ctx.actor, id)])
      : (['yes', 'no'] as const).flatMap((say) => form.getAll(say).map((what) => ({ id, what, yes: say === 'yes' })));
  await service.settle(ctx.actor, verdicts, ctx.now);
  return ctx.redirect(ctx.href(`/initiatieven/${id}`));
};
