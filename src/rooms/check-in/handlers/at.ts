import type { Context } from '../../../platform/http/context.ts';
import { AFTER_ANSWER } from '../../../core/check-in/asking.ts';
import { acuteView } from '../../../ui/acute-panel/view.ts';
import { readCode } from '../schemas.ts';
import type { Closed, Which } from '../services/filling.ts';
import { wordsOf } from '../words.ts';

/** Every page of this room has the same title, which tells nothing. */
export const titled = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'check-in' });

/** What the address is about. */
export const idOf = (ctx: Context): string => ctx.params['id'] ?? '';

/** The check-in that the address is about, and the round it is done for. */
export function whichOf(ctx: Context): Which {
  const code = readCode(ctx.url.searchParams);
  return { instrument: ctx.params['instrument'] ?? '', ...(code === undefined ? {} : { code }) };
}

/** `/check-in/klaar/maandcheck?ronde=…` */
export const donePath = ({ instrument, code }: Which): string =>
  `/check-in/klaar/${instrument}${code === undefined ? '' : `?ronde=${code}`}`;

/** Back to the first page, where it says why; who did not begin goes on from there to what they came for. */
export function sentAway(ctx: Context, why: Closed | 'ended', { instrument, code }: Which): Response {
  const query = why === 'not-begun' ? new URLSearchParams({ naar: instrument, ...(code ? { ronde: code } : {}) })
    : new URLSearchParams(why === 'off' ? {} : { stand: why });
  return ctx.redirect(ctx.href(`/check-in${query.size > 0 ? `?${query.toString()}` : ''}`));
}

/** Acute help after an answer, in the words of finding. */
export const helpIn = (ctx: Context) => acuteView(AFTER_ANSWER, ctx.institution, ctx.lang);
