import { definitionsFor } from '../../../core/reporting/definitions.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { versionLink, yearsView } from '../presenters/years.ts';
import type { AccountService } from '../service.ts';
import { DefinitionsPage } from '../views/definitions.tsx';
import { YearsPage } from '../views/years.tsx';
import { wordsOf } from '../words/index.ts';

/** GET /beleid/verantwoording: years and versions. */
export const viewYears = (service: AccountService) => async (ctx: Context) => {
  const found = await service.years(ctx.actor, ctx.now);
  const now = Number(dayOf(ctx.now).slice(0, 4));
  const view = yearsView(found, ctx.lang, ctx.actor.role === 'researcher');
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'account' },
    <YearsPage
      lang={ctx.lang}
      href={ctx.href}
      years={view}
      keeper={ctx.actor.role === 'coordinator'}
      range={{ from: now - 1, until: now }}
    />,
  );
};

/** GET /beleid/verantwoording/uitleg: what each figure means, and downloads of what was made final. */
export const viewDefinitions = (service: AccountService) => async (ctx: Context) => {
  const { heads } = await service.years(ctx.actor, ctx.now);
  const frozen = heads
    .filter(({ kind }) => kind === 'frozen')
    .map((head) => ({ ...versionLink(head, ctx.lang), year: `${head.year}` }));
  return ctx.page(
    { title: wordsOf(ctx.lang).years.definitions, here: 'account' },
    <DefinitionsPage
      lang={ctx.lang}
      href={ctx.href}
      definitions={definitionsFor(ctx.institution.sector)}
      frozen={frozen}
    />,
  );
};
