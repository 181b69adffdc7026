import { idPart } from '../../platform/http/ids.ts';
import type { Room } from '../../platform/http/context.ts';
import { submitAsk, viewAsk } from './handlers/ask.tsx';
import type { UpkeepService } from './service.ts';

/** Keeping offers true: the page behind the link in a mail. Public, because the link itself is the permission. */
export function upkeepRoom(service: UpkeepService): Room {
  return {
    name: 'upkeep',
    routes: [
      { method: 'GET', path: `/klopt/${idPart('id')}`, public: true, audit: 'none', handler: viewAsk(service) },
      {
        method: 'POST',
        path: `/klopt/${idPart('id')}`,
        public: true,
        audit: 'initiative.confirmed-by-owner',
        handler: submitAsk(service),
      },
    ],
  };
}
