import type { Context } from '../../../platform/http/context.ts';
import { type FieldError, notFound } from '../../../platform/http/errors.ts';
import { partView, talkView } from '../presenters/talk.ts';
import { LONGEST_WHY, readAgreed } from '../schemas.ts';
import type { ScanService } from '../service.ts';
import { PartPage } from '../views/part.tsx';
import { TalkPage } from '../views/talk.tsx';
import { wordsOf } from '../words/index.ts';
import { problemsIn, roundIn } from './common.ts';

/** GET /beleid/zelfscan/:id/gesprek: where people see it differently, first. */
export const viewTalk = (service: ScanService) => async (ctx: Context) => ctx.page(
  { title: wordsOf(ctx.lang).talk.title, here: 'scan' },
  <TalkPage lang={ctx.lang} view={talkView(await service.talk(ctx.actor, roundIn(ctx)), ctx.lang)} href={ctx.href} />,
);

type Again = { readonly form: URLSearchParams; readonly errors: readonly FieldError[] };

/** GET /beleid/zelfscan/:id/gesprek/:part: one part to talk about. */
export const viewPart = (service: ScanService, again?: Again) => async (ctx: Context) => {
  const view = partView(await service.talk(ctx.actor, roundIn(ctx)), ctx.params['part'] ?? '', ctx.lang);
  if (!view) throw notFound();
  const values = again ? { level: again.form.get('level') ?? '', why: again.form.get('why') ?? '' } : view.values;
  return ctx.page(
    { title: wordsOf(ctx.lang).talk.title, here: 'scan', status: again ? 422 : 200 },
    <PartPage
      lang={ctx.lang}
      view={{ ...view, values }}
      longest={LONGEST_WHY}
      saved={ctx.url.searchParams.has('bewaard')}
      problems={problemsIn(again?.errors ?? [], ctx.lang)}
      href={ctx.href}
    />,
  );
};

/** POST /beleid/zelfscan/:id/gesprek/:part: writes down what was agreed, and goes to the next part. */
export const submitPart = (service: ScanService) => async (ctx: Context) => {
  const [id, concept] = [roundIn(ctx), ctx.params['part'] ?? ''];
  await service.led(ctx.actor, id, 'talk');
  const form = await ctx.form();
  const read = readAgreed(form);
  if (!read.ok) return viewPart(service, { form, errors: read.errors })(ctx);
  await service.agree(ctx.actor, id, { concept, ...read.value }, ctx.now);
  const next = partView(await service.talk(ctx.actor, id), concept, ctx.lang)?.next;
  return ctx.redirect(ctx.href(`/beleid/zelfscan/${id}/gesprek${next ? `/${next}?bewaard=1` : ''}`));
};
