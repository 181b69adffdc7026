import { partsOf } from '../../../core/scan/parts.ts';
import type { Context } from '../../../platform/http/context.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { roundName } from '../presenters/common.ts';
import { resultView } from '../presenters/result.ts';
import { openView } from '../presenters/round.ts';
import { shareView } from '../presenters/share.ts';
import { versionIn } from '../schemas.ts';
import type { ScanService } from '../service.ts';
import { ResultPage } from '../views/result.tsx';
import { OpenPage, TalkingPage } from '../views/round.tsx';
import { wordsOf } from '../words/index.ts';
import { roundIn } from './common.ts';

/** GET /beleid/zelfscan/:id: to fill in, being talked about, or what came of it. */
export const viewRound = (service: ScanService) => async (ctx: Context) => {
  const id = roundIn(ctx);
  const found = await service.one(ctx.actor, id);
  const { round, units, leads } = found;
  const page = { title: wordsOf(ctx.lang).title, here: 'scan' };
  if (round.state === 'closed') {
    const view = resultView(await service.result(ctx.actor, id), ctx.lang);
    return ctx.page({ ...page, wide: true }, <ResultPage lang={ctx.lang} view={view} href={ctx.href} />);
  }
  if (round.state === 'talk') {
    if (leads) return ctx.redirect(ctx.href(`/beleid/zelfscan/${id}/gesprek`));
    return ctx.page(page, (
      <TalkingPage lang={ctx.lang} round={roundName(round, units, ctx.lang).line} href={ctx.href} />
    ));
  }
  const address = `${ctx.url.origin}${ctx.href(`/beleid/zelfscan/${id}`)}`;
  const view = openView(await service.own(ctx.actor, id), ctx.lang);
  return ctx.page(page, (
    <OpenPage
      lang={ctx.lang}
      view={view}
      thanks={ctx.url.searchParams.has('klaar')}
      {...(leads ? { share: shareView(address) } : {})}
      href={ctx.href}
    />
  ));
};

type Key = 'stop' | 'close' | 'remove';
const WHERE = { stop: 'stop', close: 'sluiten', remove: 'weg' } as const;
const STATE = { stop: 'open', close: 'talk', remove: 'open' } as const;

const ask = (service: ScanService, key: Key) => async (ctx: Context) => {
  const { round, agreed, units } = await service.led(ctx.actor, roundIn(ctx), STATE[key]);
  const words = wordsOf(ctx.lang);
  const address = ctx.href(`/beleid/zelfscan/${round.id}`);
  const done = agreed.filter(({ roundId }) => roundId === round.id).length;
  return ctx.page(
    { title: words.title, here: 'scan' },
    <Confirm
      lang={ctx.lang}
      action={`${address}/${WHERE[key]}`}
      question={words[key].question}
      yes={words[key].yes}
      back={address}
      danger={key === 'remove'}
      hidden={{ version: String(round.version) }}
    >
      <p>{roundName(round, units, ctx.lang).line}</p>
      <p>{key === 'close' ? words.close.what(done, partsOf(round.scheme).length) : words[key].what}</p>
    </Confirm>,
  );
};

/** GET /beleid/zelfscan/:id/stop: asks whether filling in is to stop. */
export const viewStop = (service: ScanService) => ask(service, 'stop');
/** GET /beleid/zelfscan/:id/sluiten. */
export const viewClose = (service: ScanService) => ask(service, 'close');
/** GET /beleid/zelfscan/:id/weg. */
export const viewRemove = (service: ScanService) => ask(service, 'remove');

/** POST /beleid/zelfscan/:id/stop. */
export const submitStop = (service: ScanService) => async (ctx: Context) => {
  const id = roundIn(ctx);
  await service.stop(ctx.actor, id, versionIn(await ctx.form()), ctx.now);
  return ctx.redirect(ctx.href(`/beleid/zelfscan/${id}/gesprek`));
};

/** POST /beleid/zelfscan/:id/heropen. */
export const submitReopen = (service: ScanService) => async (ctx: Context) => {
  const id = roundIn(ctx);
  await service.reopen(ctx.actor, id, versionIn(await ctx.form()), ctx.now);
  return ctx.redirect(ctx.href(`/beleid/zelfscan/${id}`));
};

/** POST /beleid/zelfscan/:id/sluiten. */
export const submitClose = (service: ScanService) => async (ctx: Context) => {
  const id = roundIn(ctx);
  await service.close(ctx.actor, id, versionIn(await ctx.form()), ctx.now);
  return ctx.redirect(ctx.href(`/beleid/zelfscan/${id}`));
};

/** POST /beleid/zelfscan/:id/weg. */
export const submitRemove = (service: ScanService) => async (ctx: Context) => {
  await service.remove(ctx.actor, roundIn(ctx), versionIn(await ctx.form()));
  return ctx.redirect(ctx.href('/beleid/zelfscan'));
};
