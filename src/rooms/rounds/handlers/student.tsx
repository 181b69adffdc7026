import type { Context } from '../../../platform/http/context.ts';
import { studentView } from '../presenters/student.ts';
import type { RoundsRoomService } from '../service.ts';
import { InvitedPage, OverPage } from '../views/student.tsx';
import { wordsOf } from '../words/index.ts';

/** GET /check-in/ronde/:code: what somebody reads before they begin. That they looked is kept nowhere. */
export const viewInvited = (service: RoundsRoomService) => async (ctx: Context) => {
  const round = await service.student.open(ctx.actor, ctx.params['code'] ?? '', ctx.now);
  return ctx.page({ title: wordsOf(ctx.lang).student.title, here: 'check-in' }, round
    ? (
      <InvitedPage lang={ctx.lang} institution={ctx.institution.name} view={studentView(round, ctx.lang)}
        href={ctx.href} />
    )
    : <OverPage lang={ctx.lang} href={ctx.href} />);
};
