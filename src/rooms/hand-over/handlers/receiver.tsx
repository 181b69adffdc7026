import { localOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { inboxView, receiveView } from '../presenters/receiver.ts';
import { errorsOf } from '../presenters/shared.ts';
import { readDecline, readReply, type Wrong } from '../schemas.ts';
import type { HandOverService } from '../service.ts';
import { InboxPage } from '../views/inbox.tsx';
import { ReceivePage } from '../views/receive.tsx';
import { wordsOf } from '../words.ts';
import { idOf, titled } from './at.ts';

const pathOf = (ctx: Context) => ctx.href(`/postvak/${idOf(ctx)}`);

/** GET /postvak. */
export const viewInbox =
  ({ receiver }: HandOverService) =>
  async (ctx: Context) => {
    const { rows, places } = await receiver.inbox(ctx.actor);
    const view = inboxView(rows, places, ctx.actor.personId ?? '', wordsOf(ctx.lang), ctx.lang, ctx.now);
    return ctx.page({ ...titled(ctx), wide: true }, <InboxPage lang={ctx.lang} href={ctx.href} view={view} />);
  };

type Again = {
  readonly wrong: readonly Wrong[];
  readonly value: {
    readonly dates?: readonly string[];
    readonly answer?: string;
    readonly reason?: string;
    readonly betterId?: string;
  };
};

/** GET /postvak/:id: one; the student sees that it was seen. */
export const viewReceived =
  ({ receiver }: HandOverService, again?: Again) =>
  async (ctx: Context) => {
    const words = wordsOf(ctx.lang);
    const found = await receiver.open(ctx.actor, idOf(ctx), ctx.now);
    return ctx.page(
      { ...titled(ctx), status: again ? 422 : 200, address: pathOf(ctx) },
      <ReceivePage
        lang={ctx.lang}
        href={ctx.href}
        view={receiveView(found, words, ctx.lang)}
        errors={errorsOf(again?.wrong ?? [], words)}
        typed={again?.value}
      />,
    );
  };

/** POST …/aannemen: one click; days and a line may come along. */
export const submitAccept = (service: HandOverService) => async (ctx: Context) => {
  const read = readReply(await ctx.form(), localOf(ctx.now));
  if (read.wrong.length > 0) return viewReceived(service, read)(ctx);
  await service.receiver.accept(ctx.actor, idOf(ctx), read.value, ctx.now);
  return ctx.redirect(pathOf(ctx));
};

/** POST …/antwoord: other days, or a line. */
export const submitReply = (service: HandOverService) => async (ctx: Context) => {
  const read = readReply(await ctx.form(), localOf(ctx.now));
  const { answer, dates } = read.value;
  const nothing: readonly Wrong[] = answer || dates.length > 0 ? [] : [{ field: 'answer', kind: 'reply' }];
  const wrong = [...read.wrong, ...nothing];
  if (wrong.length > 0) return viewReceived(service, { ...read, wrong })(ctx);
  await service.receiver.reply(ctx.actor, idOf(ctx), read.value, ctx.now);
  return ctx.redirect(pathOf(ctx));
};

/** POST …/elders: a no, with a reason and perhaps a better place. */
export const submitDecline = (service: HandOverService) => async (ctx: Context) => {
  const read = readDecline(await ctx.form());
  if (read.wrong.length > 0) return viewReceived(service, read)(ctx);
  await service.receiver.decline(ctx.actor, idOf(ctx), read.value, ctx.now);
  return ctx.redirect(pathOf(ctx));
};

/**
 * Something that only needs its id. No route of a receiver says in the audit trail which hand-over it was about: the
 * guide who prepared it knows that id, and would read there whether it was sent, and to whom.
 */
const answering = (work: (ctx: Context, id: string) => Promise<unknown>) => async (ctx: Context) => {
  await work(ctx, idOf(ctx));
  return ctx.redirect(pathOf(ctx));
};

/** POST …/gesprek: the first contact was made. */
export const submitContact = ({ receiver }: HandOverService) =>
  answering((ctx, id) => receiver.contact(ctx.actor, id, ctx.now));
/** POST …/afronden. */
export const submitClose = ({ receiver }: HandOverService) =>
  answering((ctx, id) => receiver.close(ctx.actor, id, ctx.now));
