import { actorAs } from '../../../access/actor.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { SlidePage } from '../../../ui/slide/slide.tsx';
import { sourceLine } from '../../../ui/source-line/source-line.ts';
import { addressWith, momentView, shortAddress } from '../presenter.ts';
import type { MomentsService } from '../service.ts';
import { MomentPage } from '../views/moment.tsx';
import { wordsOf } from '../words.ts';
import { unitIn } from './year.tsx';

async function read(ctx: Context, service: MomentsService) {
  const found = await service.one(ctx.actor, ctx.params['key'] ?? '', unitIn(ctx));
  const help = `${ctx.url.origin}${ctx.href('/hulp')}`;
  return { ...found, view: momentView(found.moment, found, { today: dayOf(ctx.now), help, lang: ctx.lang }), help };
}

/** GET /momenten/:key: what to say, what to pass on, what to watch for. */
export const viewMoment = (service: MomentsService) => async (ctx: Context) => {
  const { view, help, source } = await read(ctx, service);
  const actor = ctx.person && actorAs(ctx.person, ctx.institution.id, ['coordinator']);
  const words = wordsOf(ctx.lang);
  return ctx.page(
    { title: words.title, here: 'moments', islands: ['copy'] },
    <MomentPage lang={ctx.lang} href={ctx.href} view={view} from={ctx.institution.name[ctx.lang]}
      address={shortAddress(help)} edits={actor !== undefined && !actor.unitIds}
      source={sourceLine(source, ctx.lang, dayOf(ctx.now))} />,
  );
};

/** GET /momenten/:key/dia: one slide, to show or to print. */
export const viewSlide = (service: MomentsService) => async (ctx: Context) => {
  const { view, help } = await read(ctx, service);
  const words = wordsOf(ctx.lang);
  const other = ctx.lang === 'nl' ? 'en' : 'nl';
  const asks = { onderdeel: view.onderdeel };
  const own = ctx.href(`/momenten/${view.key}`);
  const links = [
    { href: addressWith(own, asks), label: view.name },
    { href: addressWith(`${own}/dia`, { ...asks, lang: other }), label: words.otherLanguage, lang: other } as const,
  ];
  const page = (
    <SlidePage lang={ctx.lang} {...view.slide} from={ctx.institution.name[ctx.lang]} address={shortAddress(help)}
      links={links} />
  );
  return new Response(String(await page), { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
