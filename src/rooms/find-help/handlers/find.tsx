import type { Context } from '../../../platform/http/context.ts';
import { Hero } from '../../../ui/layout/hero.tsx';
import { answerView } from '../presenters/answer.ts';
import { choices, themeTree } from '../presenters/choices.ts';
import { type Asked, readAsked } from '../schemas.ts';
import type { FindService } from '../service.ts';
import { AnswerPage } from '../views/answer.tsx';
import { Home, HomeSearch } from '../views/home.tsx';
import { Results } from '../views/results.tsx';
import { wordsOf } from '../words.ts';

/** GET /: the one question. */
export const viewHome = (ctx: Context) =>
  ctx.page(
    {
      title: wordsOf(ctx.lang).homeTitle,
      here: 'find',
      islands: ['search-live'],
      hero: (
        <Hero>
          <HomeSearch lang={ctx.lang} action={ctx.href('/hulp')} live={ctx.href('/hulp/live')} />
        </Hero>
      ),
    },
    <Home lang={ctx.lang} tree={themeTree(ctx.lang)} href={ctx.href} />,
  );

async function answered(ctx: Context, service: FindService, asked: Asked) {
  const found = await service.find(ctx.institution.id, asked, ctx.now);
  return { found, view: answerView(asked, found, ctx.institution, ctx.lang, ctx.now) };
}

async function answerPage(ctx: Context, service: FindService, asked: Asked, counts: boolean) {
  const { found, view } = await answered(ctx, service, asked);
  if (counts) await service.countAsked(ctx.actor, found, ctx.now);
  const options = choices(await service.units(ctx.institution.id), ctx.lang);
  return ctx.page(
    {
      title: wordsOf(ctx.lang).homeTitle, here: 'find', islands: ['search-live'],
      address: ctx.href(view.address ? `/hulp?${view.address}` : '/hulp'),
    },
    <AnswerPage lang={ctx.lang} view={view} options={options} tree={themeTree(ctx.lang)} href={ctx.href} />,
  );
}

/** GET /hulp: an answer by themes alone, which may stand in an address; without any, the question. */
export const viewFind = (service: FindService) => (ctx: Context) => {
  const asked = readAsked(ctx.url.searchParams);
  if (asked.themes.length === 0 && !asked.urgent) return viewHome(ctx);
  return answerPage(ctx, service, { ...asked, question: '' }, false);
};

/** POST /hulp: an answer to the words that were posted; they go nowhere else. */
export const submitFind = (service: FindService) => async (ctx: Context) => {
  const asked = readAsked(await ctx.form());
  if (!asked.question && asked.themes.length === 0) return viewHome(ctx);
  return answerPage(ctx, service, asked, asked.question !== '');
};

/** POST /hulp/live: the piece of the page that changes while somebody types. Counts nothing. */
export const submitLive = (service: FindService) => async (ctx: Context) => {
  const asked = readAsked(await ctx.form());
  if (asked.question.length < 3) return new Response('', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const { view } = await answered(ctx, service, asked);
  const body = String(await (<Results lang={ctx.lang} view={view} href={ctx.href} />));
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

/** POST /hulp/stuur-mee: keep the question, because the student said so. */
export const submitQuestion = (service: FindService) => async (ctx: Context) => {
  const { question } = readAsked(await ctx.form());
  const words = wordsOf(ctx.lang);
  if (question) await service.sendAlong(ctx.actor, question, ctx.now);
  return ctx.page(
    { title: words.homeTitle, here: 'find', address: ctx.href('/hulp') },
    <>
      <h1>{words.sentTitle}</h1>
      <p>{words.sent}</p>
      <p>
        <a href={ctx.href('/hulp')}>{words.back}</a>
      </p>
    </>,
  );
};
