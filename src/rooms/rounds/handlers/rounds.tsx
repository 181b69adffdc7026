import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { choicesView, refusedErrors, valuesOf } from '../presenters/form.ts';
import { listView } from '../presenters/list.ts';
import { readRound, versionIn } from '../schemas.ts';
import type { RoundsRoomService } from '../service.ts';
import { RoundForm } from '../views/form.tsx';
import { ListPage } from '../views/list.tsx';
import { RoundPage } from '../views/one.tsx';
import { PosterPage } from '../views/poster.tsx';
import { wordsOf } from '../words/index.ts';
import { frame, idIn, roundViewOf } from './common.ts';

type Again = { readonly form: URLSearchParams; readonly errors: readonly FieldError[] };
const inWords = (ctx: Context, again: Again | undefined) =>
  (again?.errors ?? []).map(({ field, message }) => ({ field, message: message[ctx.lang] }));

/** GET /beleid/rondes: rounds, and the calendar. */
export const viewRounds = (service: RoundsRoomService) => async (ctx: Context) => {
  const view = listView(await service.rounds.list(ctx.actor), dayOf(ctx.now), ctx.lang);
  return ctx.page({ ...frame(ctx), wide: true },
    <ListPage lang={ctx.lang} view={view} mail={service.mail} href={ctx.href} />);
};

/** GET /beleid/rondes/nieuw. */
export const viewNew = (service: RoundsRoomService, again?: Again) => async (ctx: Context) => {
  const choices = choicesView(await service.rounds.choices(ctx.actor), ctx.lang);
  return ctx.page({ ...frame(ctx), status: again ? 422 : 200 }, (
    <RoundForm lang={ctx.lang} href={ctx.href} choices={choices} values={again?.form ?? new URLSearchParams()}
      errors={inWords(ctx, again)} />
  ));
};

/** POST /beleid/rondes/nieuw. */
export const submitNew = (service: RoundsRoomService) => async (ctx: Context) => {
  const form = await ctx.form();
  const read = readRound(form, dayOf(ctx.now));
  if (!read.ok) return viewNew(service, { form, errors: read.errors })(ctx);
  const made = await service.rounds.add(ctx.actor, read.value, ctx.now);
  if (typeof made !== 'string') {
    return viewNew(service, { form, errors: refusedErrors(made, await service.rounds.choices(ctx.actor)) })(ctx);
  }
  ctx.about(made);
  return ctx.redirect(ctx.href(`/beleid/rondes/${made}?gelukt=made`));
};

/** GET /beleid/rondes/:id. */
export const viewRound = (service: RoundsRoomService) => async (ctx: Context) => {
  const view = await roundViewOf(service, ctx);
  const said = (['made', 'changed', 'cleared'] as const).find((one) => one === ctx.url.searchParams.get('gelukt'));
  return ctx.page(frame(ctx), <RoundPage lang={ctx.lang} view={view} said={said} href={ctx.href} />);
};

/** GET /beleid/rondes/:id/poster. */
export const viewPoster = (service: RoundsRoomService) => async (ctx: Context) => {
  const view = await roundViewOf(service, ctx);
  return ctx.page(frame(ctx),
    <PosterPage lang={ctx.lang} institution={ctx.institution.name} view={view} href={ctx.href} />);
};

/** GET /beleid/rondes/:id/bewerken: until it opens. */
export const viewEdit = (service: RoundsRoomService, again?: Again) => async (ctx: Context) => {
  const round = await service.rounds.planned(ctx.actor, idIn(ctx), ctx.now);
  const choices = choicesView(await service.rounds.choices(ctx.actor), ctx.lang);
  return ctx.page({ ...frame(ctx), status: again ? 422 : 200 }, (
    <RoundForm lang={ctx.lang} href={ctx.href} choices={choices} values={again?.form ?? valuesOf(round)}
      errors={inWords(ctx, again)}
      round={{ id: round.id, instrument: round.instrument, hasList: round.invited !== null }} />
  ));
};

/** POST /beleid/rondes/:id/bewerken. */
export const submitEdit = (service: RoundsRoomService) => async (ctx: Context) => {
  const id = idIn(ctx);
  ctx.about(id);
  await service.rounds.planned(ctx.actor, id, ctx.now);
  const form = await ctx.form();
  const read = readRound(form, dayOf(ctx.now));
  if (!read.ok) return viewEdit(service, { form, errors: read.errors })(ctx);
  const refused = await service.rounds.change(ctx.actor, { id, version: versionIn(form) }, read.value, ctx.now);
  if (refused) {
    return viewEdit(service, { form, errors: refusedErrors(refused, await service.rounds.choices(ctx.actor)) })(ctx);
  }
  return ctx.redirect(ctx.href(`/beleid/rondes/${id}?gelukt=changed`));
};

/** GET /beleid/rondes/:id/weg. */
export const viewRemove = (service: RoundsRoomService) => async (ctx: Context) => {
  const round = await service.rounds.planned(ctx.actor, idIn(ctx), ctx.now);
  const words = wordsOf(ctx.lang).remove;
  const at = ctx.href(`/beleid/rondes/${round.id}`);
  return ctx.page(frame(ctx), (
    <Confirm lang={ctx.lang} action={`${at}/weg`} question={words.question} yes={words.yes} back={at} danger hidden={{ version: String(round.version) }}>
      <p>{words.text}</p>
    </Confirm>
  ));
};

/** POST /beleid/rondes/:id/weg. */
export const submitRemove = (service: RoundsRoomService) => async (ctx: Context) => {
  ctx.about(idIn(ctx));
  await service.rounds.remove(ctx.actor, idIn(ctx), versionIn(await ctx.form()), ctx.now);
  return ctx.redirect(ctx.href('/beleid/rondes'));
};
