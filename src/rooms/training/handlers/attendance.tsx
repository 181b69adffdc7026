import type { Context } from '../../../platform/http/context.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import type { KeepingService } from '../keeping-service.ts';
import { attendanceView } from '../presenters/keeping.ts';
import { presentIn } from '../schemas.ts';
import { AttendancePage } from '../views/attendance.tsx';
import { wordsOf } from '../words.ts';
import { saidIn } from './said.ts';

const idIn = (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  return id;
};

/** GET /scholing/moment/:id: who comes, and who was there. */
export const viewAttendance = (service: KeepingService) => async (ctx: Context) => {
  const page = await service.attendance(ctx.actor, idIn(ctx));
  const said = saidIn(ctx);
  return ctx.page(
    { title: wordsOf(ctx.lang).attendance.title, here: 'training' },
    <AttendancePage
      lang={ctx.lang}
      view={attendanceView(page, ctx.lang, ctx.now)}
      href={ctx.href}
      {...(said ? { said } : {})}
    />,
  );
};

/** POST /scholing/moment/:id: writes down who was there. */
export const submitAttendance = (service: KeepingService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const done = await service.record(ctx.actor, id, presentIn(await ctx.form()), ctx.now);
  return ctx.redirect(`${ctx.href(`/scholing/moment/${id}`)}?m=${done ? 'saved' : 'early'}`);
};

/** POST /scholing/moment/:id/plek: the next on the waiting list gets a place. */
export const submitPlace = (service: KeepingService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const done = await service.givePlace(ctx.actor, id);
  return ctx.redirect(`${ctx.href(`/scholing/moment/${id}`)}?m=${done ? 'placed' : 'full'}`);
};

/** GET /scholing/moment/:id/vervalt: asks whether a date is to be cancelled. */
export const viewCancel = (service: KeepingService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const { training, signups } = await service.attendance(ctx.actor, id);
  const words = wordsOf(ctx.lang).cancelling;
  return ctx.page(
    { title: words.yes, here: 'training' },
    <Confirm
      lang={ctx.lang}
      action={ctx.href(`/scholing/moment/${id}/vervalt`)}
      question={words.question}
      yes={words.yes}
      back={ctx.href(`/scholing/${training.id}/beheer`)}
      danger
    >
      <p>{words.what(signups.length)}</p>
    </Confirm>,
  );
};

/** POST /scholing/moment/:id/vervalt: cancels a date. */
export const submitCancel = (service: KeepingService) => async (ctx: Context) => {
  const id = idIn(ctx);
  const { training } = await service.date(ctx.actor, id);
  await service.cancel(ctx.actor, id, ctx.now);
  return ctx.redirect(`${ctx.href(`/scholing/${training.id}/beheer`)}?m=saved`);
};
