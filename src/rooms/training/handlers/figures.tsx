import type { Context } from '../../../platform/http/context.ts';
import type { FiguresService } from '../figures-service.ts';
import { tabsFor } from '../presenters/common.ts';
import { coverageView } from '../presenters/coverage.ts';
import { teamView } from '../presenters/team.ts';
import { CoveragePage } from '../views/coverage.tsx';
import { TeamPage } from '../views/team.tsx';
import { wordsOf } from '../words.ts';

/** GET /scholing/dekking: how many have what belongs to their role. */
export const viewCoverage = (service: FiguresService) => async (ctx: Context) => {
  const figures = await service.released(ctx.actor);
  return ctx.page(
    { title: wordsOf(ctx.lang).coverage.title, here: 'training', wide: true },
    <CoveragePage
      lang={ctx.lang}
      view={coverageView(figures, ctx.url.searchParams.get('plicht'), ctx.lang)}
      tabs={tabsFor(ctx.person?.grants ?? [], 'coverage', ctx.lang)}
      href={ctx.href}
    />,
  );
};

/** GET /scholing/team: a manager's own team. */
export const viewTeam = (service: FiguresService) => async (ctx: Context) => {
  const team = await service.team(ctx.actor, ctx.now);
  return ctx.page(
    { title: wordsOf(ctx.lang).team.title, here: 'training', wide: true },
    <TeamPage
      lang={ctx.lang}
      {...(team ? { view: teamView(team, ctx.lang) } : {})}
      tabs={tabsFor(ctx.person?.grants ?? [], 'team', ctx.lang)}
      href={ctx.href}
    />,
  );
};
