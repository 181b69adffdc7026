import { KIND_NAMES, kinds } from '../../../core/guidance/kinds.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { textRows } from '../presenter.ts';
import type { TextsService } from '../service.ts';
import { TextsPage } from '../views/texts.tsx';
import { wordsOf } from '../words.ts';

/** GET /teksten: every text, what wants to be looked at again on top. */
export const viewTexts = (service: TextsService) => async (ctx: Context) => {
  const texts = await service.all(ctx.actor);
  const there = KIND_NAMES.filter((kind) => kinds[kind]);
  const wanted = there.find((kind) => kind === ctx.url.searchParams.get('soort'));
  const words = wordsOf(ctx.lang);
  const tabs = [
    { label: words.all, href: ctx.href('/teksten'), here: !wanted },
    ...there.map((kind) => ({
      label: words.kindsMany[kind], href: ctx.href(`/teksten?soort=${kind}`), here: kind === wanted,
    })),
  ];
  return ctx.page(
    { title: words.title, here: 'texts', wide: true },
    <TextsPage lang={ctx.lang} href={ctx.href} tabs={tabs}
      {...textRows(texts.filter(({ kind }) => !wanted || kind === wanted), dayOf(ctx.now), ctx.lang)} />,
  );
};
