import type { Context } from '../../../platform/http/context.ts';
import { isId } from '../../../platform/http/ids.ts';
import { unitName, unitsView, visionView } from '../presenters/vision.ts';
import type { VisionService } from '../service.ts';
import { HoldingPage, VisionPage } from '../views/vision.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, idIn, problemsIn } from './common.ts';

const looksOf = (ctx: Context, keeps: boolean) => ({
  grants: ctx.person?.grants ?? [], keeps, answers: ctx.actor.acting === 'coordinator' && !ctx.actor.unitIds, now: ctx.now,
});

/** GET /beleid/visie?onderdeel=…: the vision that holds here. */
export const viewHolding = (service: VisionService) => async (ctx: Context) => {
  const asked = ctx.url.searchParams.get('onderdeel');
  const found = await service.holding(ctx.actor, isId(asked) ? asked : undefined);
  const { vision, unit, units } = found;
  const inherited = unit && vision && vision.unitId !== unit.id
    ? wordsOf(ctx.lang).vision.inherited(unit.name[ctx.lang], unitName(vision.unitId, units, ctx.lang)) : undefined;
  const draft = found.visions.find(({ state, unitId }) => state === 'draft' && unitId === (unit?.id ?? null));
  return ctx.page(
    { title: wordsOf(ctx.lang).vision.title, here: 'vision' },
    <HoldingPage
      lang={ctx.lang}
      view={vision && visionView(vision, found, looksOf(ctx, found.keeps), ctx.lang)}
      units={unitsView(found, unit?.id, ctx.lang)}
      inherited={inherited}
      draft={draft?.id}
      starts={ctx.actor.acting === 'coordinator'}
      sent={false}
      problems={[]}
      href={ctx.href}
    />,
  );
};

/** GET /beleid/visie/:id: one version, decided or a draft. */
export const viewVision = (service: VisionService, again?: Again) => async (ctx: Context) => {
  const found = await service.one(ctx.actor, idIn(ctx));
  const address = ctx.href(`/beleid/visie/${found.vision.id}`);
  return ctx.page(
    { title: wordsOf(ctx.lang).vision.title, here: 'vision', status: again ? 422 : 200, address },
    <VisionPage
      lang={ctx.lang}
      view={visionView(found.vision, found, looksOf(ctx, found.keeps), ctx.lang)}
      typed={again?.form.get('comment') ?? ''}
      sent={ctx.url.searchParams.has('verstuurd')}
      problems={problemsIn(again, ctx.lang)}
      href={ctx.href}
    />,
  );
};
