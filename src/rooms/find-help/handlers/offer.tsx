import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { calendarOf } from '../presenters/calendar.ts';
import { offerView } from '../presenters/offer.ts';
import { reportMessage } from '../schemas.ts';
import type { FindService } from '../service.ts';
import { OfferPage } from '../views/offer.tsx';
import { wordsOf } from '../words.ts';

/** @throws HttpError (not found) when students cannot find it */
async function offerOf(ctx: Context, service: FindService) {
  const offer = await service.offer(ctx.institution.id, ctx.params['id'] ?? '');
  if (!offer) throw notFound();
  return offer;
}

type Again = { readonly error?: string; readonly message?: string };

async function page(ctx: Context, service: FindService, again: Again = {}) {
  const view = offerView(await offerOf(ctx, service), ctx.lang, ctx.now);
  const handOver = await service.takesHandOvers(ctx.institution.id, view.id);
  const share = `${ctx.url.origin}${ctx.href(`/aanbod/${view.id}`)}`;
  return ctx.page(
    {
      title: wordsOf(ctx.lang).offer.title, here: 'find',
      ...(again.error === undefined ? {} : { status: 422, address: ctx.href(`/aanbod/${view.id}`) }),
    },
    <OfferPage lang={ctx.lang} view={view} share={share} handOver={handOver} href={ctx.href} {...again} />,
  );
}

/** GET /aanbod/:id: one offer. When somebody comes from an answer, its theme counts as followed up. */
export const viewOffer = (service: FindService) => async (ctx: Context) => {
  const theme = ctx.url.searchParams.get('t');
  const response = await page(ctx, service);
  if (theme && /^\d\.\d$/.test(theme)) await service.countFollowed(ctx.actor, `fs-t.${theme}`, ctx.now);
  return response;
};

/** GET /aanbod/:id/agenda.ics: its moments for one's own calendar. */
export const viewCalendar = (service: FindService) => async (ctx: Context) => {
  const offer = await offerOf(ctx, service);
  const address = `${ctx.url.origin}${ctx.href(`/aanbod/${offer.id}`)}`;
  return new Response(calendarOf(offer, ctx.lang, address, ctx.now), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="agenda.ics"',
    },
  });
};

/** POST /aanbod/:id/melding: this is not right. */
export const submitReport = (service: FindService) => async (ctx: Context) => {
  const text = (await ctx.form()).get('message') ?? '';
  const words = wordsOf(ctx.lang);
  const message = reportMessage.safeParse(text);
  if (!message.success) return page(ctx, service, { error: words.offer.reportError, message: text });
  const offer = await offerOf(ctx, service);
  await service.report(ctx.actor, offer.id, message.data, ctx.now);
  return ctx.page(
    { title: words.offer.title, address: ctx.href(`/aanbod/${offer.id}`) },
    <>
      <h1>{words.offer.reportThanksTitle}</h1>
      <p>{words.offer.reportThanks}</p>
      <p>
        <a href={ctx.href(`/aanbod/${offer.id}`)}>{words.offer.title}</a>
      </p>
    </>,
  );
};
