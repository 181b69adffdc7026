import type { Context } from '../../../platform/http/context.ts';
import type { Asker } from '../presenters/frame.ts';

/** Which unit the address asks for: its id, `''` for the whole institution, undefined when it says nothing. */
export const askedUnit = ({ url }: Context): string | undefined => url.searchParams.get('unit') ?? undefined;

/** What the presenters know of who asks. */
export function askerOf(ctx: Context): Asker {
  const unit = askedUnit(ctx);
  return {
    lang: ctx.lang, institution: ctx.institution.name, keeps: ctx.actor.role === 'coordinator', href: ctx.href,
    ...(unit === undefined ? {} : { unit }),
  };
}
