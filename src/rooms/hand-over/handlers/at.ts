import type { Context } from '../../../platform/http/context.ts';
import { wordsOf } from '../words.ts';

/** The hand-over that the address is about. */
export const idOf = (ctx: Context): string => ctx.params['id'] ?? '';

/** Every page of this room has the same title, which tells nothing. */
export const titled = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'hand-over' });

/** Something that only needs its id: does it, and shows the page at `path` again. */
export const doing = (path: string, work: (ctx: Context, id: string) => Promise<unknown>) => async (ctx: Context) => {
  ctx.about(idOf(ctx));
  await work(ctx, idOf(ctx));
  return ctx.redirect(ctx.href(`${path}/${idOf(ctx)}`));
};
