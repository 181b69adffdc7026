import type { Context } from '../../../../src/platform/http/context.ts';
import { present } from '../presenter.ts';
import { readAsked } from '../schemas.ts';
import type { SampleRoomService } from '../service.ts';
import { SampleRoomPage } from '../views/sample-room.tsx';

/** GET /sample-room: parse, call, render. */
export const viewSampleRoom = (service: SampleRoomService) => async (ctx: Context): Promise<Response> => {
  const found = await service.count(ctx.actor, readAsked(ctx.url.searchParams));
  const view = present(found, ctx.lang);
  return ctx.page({ title: view.title }, <SampleRoomPage view={view} />);
};
