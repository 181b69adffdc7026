import type { Database } from '../../../src/platform/database/database.ts';
import type { Room } from '../../../src/platform/http/context.ts';
import { viewSampleRoom } from './handlers/view-sample-room.tsx';
import { sampleRoomService } from './service.ts';

/** What this room is for, in one sentence, and who may. */
export function sampleRoomRoom({ db }: { db: Database }): Room {
  const service = sampleRoomService(db);
  return {
    name: 'sample-room',
    routes: [
      { method: 'GET', path: '/sample-room', public: true, audit: 'none', handler: viewSampleRoom(service) },
    ],
  };
}
