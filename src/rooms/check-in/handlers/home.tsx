import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { fillPath, homeView } from '../presenters/home.ts';
import { readCode, readKey, readYoung } from '../schemas.ts';
import type { CheckInService } from '../service.ts';
import { HomePage } from '../views/home.tsx';
import { type CheckInWords, wordsOf } from '../words.ts';
import { titled } from './at.ts';

function noticeFor(state: string | null, { home, removeOne }: CheckInWords): string | undefined {
  switch (state ?? '') {
    case 'stopped': return home.stopped;
    case 'no-round': return home.noRound;
    case 'ended': return home.ended;
    case 'removed': return removeOne.done;
    default: return undefined;
  }
}

/** Where somebody was going, as fields of the form with the one question. */
function nextOf(params: URLSearchParams): Readonly<Record<string, string>> {
  const [key, code] = [readKey(params), readCode(params)];
  return key === undefined ? {} : { naar: key, ...(code === undefined ? {} : { ronde: code }) };
}

/** GET /check-in: what can be done, what was begun, what is kept. */
export const viewHome = ({ home: service }: CheckInService, again?: URLSearchParams) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const home = await service.home(ctx.actor, ctx.now);
  const { begun } = home;
  const link = begun && !begun.may
    ? new URL(ctx.href(`/check-in/ouder/${begun.vaultId}?k=${service.parentCode(begun.vaultId)}`), ctx.url).href : undefined;
  const notice = again ? undefined : noticeFor(ctx.url.searchParams.get('stand'), words);
  const errors = again ? [{ field: 'age', message: words.age.missing }] : [];
  return ctx.page({ ...titled(ctx), status: again ? 422 : 200, address: ctx.href('/check-in'), islands: ['copy'] }, (
    <HomePage lang={ctx.lang} href={ctx.href} on={home.on} view={homeView(home, words, ctx.lang, dayOf(ctx.now))}
      {...(begun ? {} : { age: { errors, next: nextOf(again ?? ctx.url.searchParams) } })}
      {...(link === undefined ? {} : { parentLink: link })} {...(notice === undefined ? {} : { notice })} />
  ));
};

/** POST /check-in/leeftijd: 16 or older, or not; then on to what they came for. */
export const submitAge = (service: CheckInService) => async (ctx: Context) => {
  const form = await ctx.form();
  const young = readYoung(form);
  if (young === undefined) return viewHome(service, form)(ctx);
  await service.home.saysAge(ctx.actor, young, ctx.now);
  const key = readKey(form);
  return ctx.redirect(ctx.href(key === undefined || young ? '/check-in' : fillPath(key, readCode(form))));
};
