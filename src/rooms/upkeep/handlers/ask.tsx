import { dayInWords } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { readSaid } from '../schemas.ts';
import type { UpkeepService } from '../service.ts';
import { AskPage } from '../views/ask.tsx';
import { wordsOf } from '../words.ts';

/** @throws HttpError (not found) when the link is not ours, or too old */
async function entryOf(ctx: Context, service: UpkeepService) {
  const row = await service.entry(
    ctx.institution.id,
    ctx.params['id'] ?? '',
    ctx.url.searchParams.get('k') ?? '',
    ctx.now,
  );
  if (!row) throw notFound();
  return row;
}

/** GET /klopt/:id?k=…: the question. Changes nothing, because mail programs open links by themselves. */
export const viewAsk = (service: UpkeepService, error?: string) => async (ctx: Context) => {
  const { body, checked_on } = await entryOf(ctx, service);
  const words = wordsOf(ctx.lang);
  return ctx.page(
    { title: words.title, status: error ? 422 : 200 },
    <AskPage
      lang={ctx.lang}
      action={`${ctx.url.pathname}${ctx.url.search}`}
      name={body.name}
      summary={body.summary}
      join={body.join}
      waits={body.waiting !== undefined}
      last={checked_on ? words.last(dayInWords(checked_on, ctx.lang)) : undefined}
      error={error}
    />,
  );
};

/** POST /klopt/:id?k=…: the answer. */
export const submitAsk = (service: UpkeepService) => async (ctx: Context) => {
  const row = await entryOf(ctx, service);
  ctx.about(row.id);
  const words = wordsOf(ctx.lang);
  const said = readSaid(await ctx.form());
  if (!said) return viewAsk(service, words.waitingError)(ctx);
  await service.answer(ctx.institution.id, row, said, ctx.now);
  return ctx.page(
    { title: words.title },
    <>
      <h1>{words.thanks}</h1>
      <p>{said.holds ? words.thanksYes : words.thanksNo}</p>
    </>,
  );
};
