import { dayInWords } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { CheckInService } from '../service.ts';
import { ParentPage } from '../views/parent.tsx';
import { wordsOf } from '../words.ts';
import { idOf } from './at.ts';

const codeOf = (ctx: Context): string => ctx.url.searchParams.get('k') ?? '';

/** GET /check-in/ouder/:id?k=…: what a parent says yes to; learns nothing of whose it is. */
export const viewParent = ({ parent }: CheckInService, wrong = false) => async (ctx: Context) => {
  const on = await parent.parentOn(ctx.institution.id, idOf(ctx), codeOf(ctx));
  const words = wordsOf(ctx.lang).parent;
  return ctx.page({ title: words.pageTitle, status: wrong ? 422 : 200 }, (
    <ParentPage lang={ctx.lang} href={ctx.href} action={`${ctx.url.pathname}${ctx.url.search}`}
      errors={wrong ? [{ field: 'yes', message: words.missing }] : []}
      withdrawn={ctx.url.searchParams.get('stand') === 'withdrawn'}
      {...(on === undefined ? {} : { on: dayInWords(on, ctx.lang) })} />
  ));
};

/** POST /check-in/ouder/:id?k=…: says yes, or takes it back. */
export const submitParent = (service: CheckInService) => async (ctx: Context) => {
  const form = await ctx.form();
  const withdraw = form.get('what') === 'withdraw';
  if (!withdraw && form.get('yes') !== '1') return viewParent(service, true)(ctx);
  await service.parent.parentSays(ctx.institution.id, idOf(ctx), codeOf(ctx), !withdraw, ctx.now);
  const query = new URLSearchParams({ k: codeOf(ctx), ...(withdraw ? { stand: 'withdrawn' } : {}) });
  return ctx.redirect(`${ctx.url.pathname}?${query.toString()}`);
};
