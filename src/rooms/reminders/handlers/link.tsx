import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import type { RemindersService } from '../service.ts';
import { StopPage, StoppedPage } from '../views/pages.tsx';
import { wordsOf } from '../words/index.ts';

/** The reminder that a signed link speaks about. @throws HttpError (not found) when the link is not ours */
function linked({ own }: RemindersService, ctx: Context): string {
  const id = ctx.params['id'] ?? '';
  if (!own.opens(ctx.institution.id, id, ctx.url.searchParams.get('k') ?? '')) throw notFound();
  return id;
}
const titled = (ctx: Context) => ({ title: wordsOf(ctx.lang).linkTitle });

/** GET /herinnering/:id?k=…: one button, so that a program that looks at links in mail stops nothing. */
export const viewLink = (service: RemindersService) => (ctx: Context) => {
  linked(service, ctx);
  return ctx.page(titled(ctx), <StopPage lang={ctx.lang} action={`${ctx.url.pathname}${ctx.url.search}`} />);
};

/** POST /herinnering/:id?k=…: by that button, or by a mail program (RFC 8058), which sends nothing that we read. */
export const submitLink = (service: RemindersService) => async (ctx: Context) => {
  const id = linked(service, ctx);
  await service.own.stopByLink(ctx.institution.id, id, dayOf(ctx.now));
  return ctx.page({ ...titled(ctx), address: `${ctx.url.pathname}${ctx.url.search}` }, <StoppedPage lang={ctx.lang} />);
};
