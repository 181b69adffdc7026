import type { Context } from '../../../platform/http/context.ts';
import { fillPath } from '../presenters/home.ts';
import { fillView, indexOf } from '../presenters/fill.ts';
import { readPage, type SentPage } from '../schemas.ts';
import type { CheckInService } from '../service.ts';
import type { Filling, Which } from '../services/filling.ts';
import { FillPage } from '../views/fill.tsx';
import { wordsOf } from '../words.ts';
import { donePath, helpIn, sentAway, titled, whichOf } from './at.ts';

type Again = { readonly status: 409 | 422; readonly wrong?: readonly string[] };

function show(ctx: Context, which: Which, filling: Filling, index: number | undefined, again?: Again) {
  const view = fillView(filling, index, wordsOf(ctx.lang), ctx.lang, again?.wrong);
  const address = ctx.href(fillPath(which.instrument, which.code, index === undefined ? undefined : index + 1));
  return ctx.page({ ...titled(ctx), status: again?.status ?? 200, address }, (
    <FillPage lang={ctx.lang} href={ctx.href} view={view} action={ctx.href(fillPath(which.instrument, which.code))}
      elsewhere={again?.status === 409} {...(view.acute ? { acute: helpIn(ctx) } : {})} />
  ));
}

/** GET /check-in/invullen/:instrument?ronde=…&vraag=…: one question, or all of them. */
export const viewFill = ({ filling: service }: CheckInService) => async (ctx: Context) => {
  const which = whichOf(ctx);
  const filling = await service.filling(ctx.actor, which, ctx.now);
  if (typeof filling === 'string') return sentAway(ctx, filling, which);
  const all = filling.choices.view === 'all';
  return show(ctx, which, filling, all ? undefined : indexOf(filling, ctx.url.searchParams.get('vraag')));
};

/** The question to show next, from 0; undefined: there is none, it is the end. */
function nextIndex({ items }: Filling, { at, step }: SentPage): number | undefined {
  const here = items.findIndex(({ key }) => key === at);
  if (step === 'back') return Math.max(0, here - 1);
  if (step === 'stop' || step === 'one' || step === 'all') return Math.max(0, here);
  return at !== undefined && here + 1 < items.length ? here + 1 : undefined;
}

function onward(ctx: Context, which: Which, { step }: SentPage, next: number | undefined): Response {
  if (step === 'stop') return ctx.redirect(ctx.href('/check-in?stand=stopped'));
  if (next === undefined) return ctx.redirect(ctx.href(donePath(which)));
  return ctx.redirect(ctx.href(fillPath(which.instrument, which.code, next + 1)));
}

/** POST /check-in/invullen/:instrument: saves what is on the page, and goes on, back, or away. */
export const submitFill = ({ filling: service }: CheckInService) => async (ctx: Context) => {
  const which = whichOf(ctx);
  const filling = await service.filling(ctx.actor, which, ctx.now);
  if (typeof filling === 'string') return sentAway(ctx, filling, which);
  const page = readPage(await ctx.form(), filling.instrument, filling.items);
  const index = page.at === undefined ? undefined : filling.items.findIndex(({ key }) => key === page.at);
  if (page.wrong.length > 0) return show(ctx, which, filling, index, { status: 422, wrong: page.wrong });
  const next = nextIndex(filling, page);
  const saved = await service.save(ctx.actor, which, {
    version: page.version, answers: page.answers,
    ...(next === undefined ? {} : { at: filling.items[next]?.key ?? '' }),
    ...(page.step === 'one' || page.step === 'all' ? { view: page.step } : {}),
  }, ctx.now);
  if (typeof saved === 'string') return sentAway(ctx, saved, which);
  if (saved.state === 'elsewhere') return show(ctx, which, saved.filling, index, { status: 409 });
  return onward(ctx, which, page, next);
};
