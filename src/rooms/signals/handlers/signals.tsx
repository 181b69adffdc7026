import type { Context } from '../../../platform/http/context.ts';
import { signalsView } from '../presenters/signals.ts';
import type { SignalsService } from '../service.ts';
import { SignalsPage } from '../views/signals.tsx';
import { wordsOf } from '../words.ts';

/** GET /signalen: what stands out in a quarter; `?kwartaal=2026-Q3` chooses one. */
export const viewSignals = ({ figures }: SignalsService) => async (ctx: Context) => {
  const answer = await figures.quarter(ctx.actor, ctx.url.searchParams.get('kwartaal') ?? undefined, ctx.now);
  return ctx.page({ title: wordsOf(ctx.lang).title, here: 'signals', wide: true },
    <SignalsPage lang={ctx.lang} href={ctx.href} view={signalsView(answer, ctx.lang, ctx.href)} />);
};
