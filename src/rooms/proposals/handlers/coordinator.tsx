import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { answerValues, answerView, sentView } from '../presenters/sent.ts';
import { MOST, readAnswer, type Values, valuesOf } from '../schemas.ts';
import type { ProposalsService } from '../service.ts';
import { AnswerPage } from '../views/answer.tsx';
import { SentPage } from '../views/sent.tsx';
import { wordsOf } from '../words/index.ts';
import { inLang } from './student.tsx';

type Again = { readonly values: Values; readonly errors: readonly FieldError[] };

/** GET /beleid/ideeen: what students sent. */
export const viewSent = (service: ProposalsService) => async (ctx: Context) => {
  const view = sentView(await service.sent(ctx.actor), dayOf(ctx.now), ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).sent.title, here: 'ideas' },
    <SentPage lang={ctx.lang} href={ctx.href} view={view} />,
  );
};

/** GET /beleid/ideeen/:id: one, to answer. */
export const viewAnswer = (service: ProposalsService, again?: Again) => async (ctx: Context) => {
  const row = await service.sentOne(ctx.actor, ctx.params['id'] ?? '');
  const view = answerView(row, ctx.lang);
  const sentence = ctx.url.searchParams.get('zin');
  // a form that comes back is about what was read, not about what it has become since
  const seen = again?.values['seen'] ?? view.seen;
  return ctx.page(
    { title: wordsOf(ctx.lang).sent.title, here: 'ideas', status: again ? 422 : 200 },
    <AnswerPage
      lang={ctx.lang}
      href={ctx.href}
      view={{ ...view, seen }}
      most={MOST}
      errors={inLang(again?.errors ?? [], ctx.lang)}
      values={again?.values ?? answerValues(row, sentence, ctx.lang)}
      answers={row.state !== 'done'}
      open={row.state === 'sent' || again !== undefined || sentence !== null}
    />,
  );
};

/** POST /beleid/ideeen/:id: the answer. */
export const submitAnswer = (service: ProposalsService) => async (ctx: Context) => {
  const { id } = await service.sentOne(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(id);
  const form = await ctx.form();
  const read = readAnswer(form);
  if (!read.ok) return viewAnswer(service, { values: valuesOf(form), errors: read.errors })(ctx);
  await service.answer(ctx.actor, id, form.get('seen') ?? '', read.value, ctx.now);
  return ctx.redirect(ctx.href('/beleid/ideeen'));
};
