import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { blockIn, fillView } from '../presenters/fill.ts';
import { readFilled } from '../schemas.ts';
import type { ScanService } from '../service.ts';
import { FillPage } from '../views/fill.tsx';
import { wordsOf } from '../words/index.ts';
import { problemsIn } from './common.ts';

const idOf = (ctx: Context) => ctx.params['id'] ?? '';
type Again = { readonly filled: ReturnType<typeof readFilled>; readonly errors: readonly FieldError[] };

/** GET /beleid/zelfscan/:id/invullen?deel=…: one page of parts. */
export const viewFill = (service: ScanService, again?: Again) => async (ctx: Context) => {
  const own = await service.own(ctx.actor, idOf(ctx));
  const { levels, notes } = again?.filled ?? own;
  const view = fillView({ ...own, levels: { ...own.levels, ...levels }, notes: { ...own.notes, ...notes } },
    ctx.url.searchParams.get('deel'), ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'scan', status: again ? 422 : 200 },
    <FillPage
      lang={ctx.lang}
      view={view}
      saved={ctx.url.searchParams.has('bewaard')}
      problems={problemsIn(again?.errors ?? [], ctx.lang)}
      href={ctx.href}
    />,
  );
};

/** POST /beleid/zelfscan/:id/invullen?deel=…: keeps one page, and goes to the next. */
export const submitFill = (service: ScanService) => async (ctx: Context) => {
  const id = idOf(ctx);
  const { block, after } = blockIn(await service.own(ctx.actor, id), ctx.url.searchParams.get('deel'));
  const filled = readFilled(await ctx.form(), block.parts);
  if (filled.errors.length > 0) return viewFill(service, { filled, errors: filled.errors })(ctx);
  await service.fill(ctx.actor, id, block.key, filled.levels, filled.notes, ctx.now);
  const address = ctx.href(`/beleid/zelfscan/${id}`);
  return ctx.redirect(after ? `${address}/invullen?deel=${after}&bewaard=1` : `${address}?klaar=1`);
};
