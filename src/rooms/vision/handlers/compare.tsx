import type { Context } from '../../../platform/http/context.ts';
import { isId } from '../../../platform/http/ids.ts';
import { compareView } from '../presenters/compare.ts';
import type { VisionService } from '../service.ts';
import { ComparePage } from '../views/compare.tsx';
import { wordsOf } from '../words/index.ts';

/** GET /beleid/visie/vergelijk?a=…&b=…: two versions beside each other. */
export const viewCompare = (service: VisionService) => async (ctx: Context) => {
  const [a, b] = ['a', 'b'].map((name) => ctx.url.searchParams.get(name));
  const one = async (id: string) => (await service.one(ctx.actor, id)).vision;
  const view = isId(a) && isId(b) ? compareView(await one(a), await one(b), ctx.lang) : undefined;
  return ctx.page(
    { title: wordsOf(ctx.lang).compare.title, here: 'vision', wide: true },
    <ComparePage lang={ctx.lang} view={view} href={ctx.href} />,
  );
};
