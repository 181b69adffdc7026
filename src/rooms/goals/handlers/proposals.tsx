import type { Context } from '../../../platform/http/context.ts';
import { goalOfProposal } from '../presenters/form.ts';
import { proposalsView } from '../presenters/proposals.ts';
import { messages } from '../schemas/messages.ts';
import type { GoalsService } from '../service.ts';
import { ProposalsPage } from '../views/proposals.tsx';
import { wordsOf } from '../words/index.ts';
import { yearAsked } from './common.ts';

const page = async (ctx: Context, service: GoalsService, year: number, error?: string) => ctx.page(
  { title: wordsOf(ctx.lang).title, here: 'goals', status: error ? 422 : 200 },
  <ProposalsPage
    lang={ctx.lang} year={year} href={ctx.href} rows={proposalsView(await service.proposals(ctx.actor, year), ctx.lang)}
    {...(error ? { error } : {})}
  />,
);

/** GET /beleid/doelen/voorstellen?jaar=: goals to begin with. */
export const viewProposals = (service: GoalsService) => (ctx: Context) => page(ctx, service, yearAsked(ctx));

/** POST /beleid/doelen/voorstellen: takes over what was ticked; targets come after that. */
export const submitProposals = (service: GoalsService) => async (ctx: Context) => {
  const form = await ctx.form();
  const year = Number(form.get('jaar')) || yearAsked(ctx);
  const ticked = form.getAll('goal');
  const chosen = (await service.proposals(ctx.actor, year)).filter(({ key }) => ticked.includes(key));
  if (chosen.length === 0) return page(ctx, service, year, messages.none[ctx.lang]);
  const start = { year, owner: ctx.person?.displayName ?? '', unitId: ctx.actor.unitIds?.[0] };
  await service.takeOver(ctx.actor, chosen.map((one) => goalOfProposal(one, start)), ctx.now);
  return ctx.redirect(ctx.href(`/beleid/doelen?jaar=${year}`));
};
