import type { Context } from '../../../platform/http/context.ts';
import { paragraphsOf } from '../../../core/vision/diff.ts';
import { unitName } from '../presenters/vision.ts';
import { readAnswer, readComment, readPart } from '../schemas.ts';
import type { VisionService } from '../service.ts';
import { AnswerPage, OwnPartPage } from '../views/saying.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, idIn, problemsIn } from './common.ts';
import { viewVision } from './vision.tsx';

const page = (ctx: Context, again: Again | undefined) =>
  ({ title: wordsOf(ctx.lang).vision.title, here: 'vision', status: again ? 422 : 200 });

/** GET /beleid/visie/:id/deel: what only students or only the board can say. */
export const viewPart = (service: VisionService, again?: Again) => async (ctx: Context) => {
  const { vision, units, part, text } = await service.ownPart(ctx.actor, idIn(ctx));
  return ctx.page(page(ctx, again), (
    <OwnPartPage
      lang={ctx.lang}
      id={vision.id}
      part={part}
      unit={unitName(vision.unitId, units, ctx.lang)}
      value={again?.form.get('part') ?? text}
      problems={problemsIn(again, ctx.lang)}
      href={ctx.href}
    />
  ));
};

/** POST /beleid/visie/:id/deel. */
export const submitPart = (service: VisionService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const form = await ctx.form();
  const read = readPart(form);
  if (!read.ok) return viewPart(service, { form, errors: read.errors })(ctx);
  await service.writePart(ctx.actor, id, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/beleid/visie/${id}`));
};

/** POST /beleid/visie/:id/reactie: what a student or the council thinks of it. */
export const submitComment = (service: VisionService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const form = await ctx.form();
  const read = readComment(form);
  if (!read.ok) return viewVision(service, { form, errors: read.errors })(ctx);
  await service.comment(ctx.actor, id, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/beleid/visie/${id}?verstuurd=1#reacties`));
};

/** GET /beleid/visie/reactie/:id. */
export const viewAnswer = (service: VisionService, again?: Again) => async (ctx: Context) => {
  const { comment } = await service.said(ctx.actor, idIn(ctx));
  return ctx.page(page(ctx, again), (
    <AnswerPage
      lang={ctx.lang}
      id={comment.id}
      visionId={comment.visionId}
      who={wordsOf(ctx.lang).comments[comment.asRole]}
      lines={paragraphsOf(comment.text)}
      value={again?.form.get('answer') ?? comment.answer ?? ''}
      problems={problemsIn(again, ctx.lang)}
      href={ctx.href}
    />
  ));
};

/** POST /beleid/visie/reactie/:id: what was done with it. */
export const submitAnswer = (service: VisionService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const form = await ctx.form();
  const read = readAnswer(form);
  if (!read.ok) return viewAnswer(service, { form, errors: read.errors })(ctx);
  const visionId = await service.answer(ctx.actor, id, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/beleid/visie/${visionId}#reacties`));
};
