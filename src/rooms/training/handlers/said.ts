import type { Context } from '../../../platform/http/context.ts';
import { wordsOf } from '../words.ts';

/** What the page says about what was just done; the address carries a key of ours and nothing else. */
export function saidIn(ctx: Context): string | undefined {
  const said = wordsOf(ctx.lang).said;
  const key = ctx.url.searchParams.get('m') ?? '';
  return Object.hasOwn(said, key) ? said[key as keyof typeof said] : undefined;
}
