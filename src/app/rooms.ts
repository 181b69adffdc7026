import type { Room } from '../platform/http/context.ts';
import { aboutRoom } from '../rooms/about/routes.ts';
import { adminRoom } from '../rooms/admin/routes.ts';
import { directoryRoom } from '../rooms/directory/routes.ts';
import { exchangeRoom } from '../rooms/exchange/routes.ts';
import { findHelpRoom } from '../rooms/find-help/routes.ts';
import { initiativesRoom } from '../rooms/initiatives/routes.ts';
import { needsRoom } from '../rooms/needs/routes.ts';
import { overviewRoom } from '../rooms/overview/routes.ts';
import { partnersRoom } from '../rooms/partners/routes.ts';
import { upkeepRoom } from '../rooms/upkeep/routes.ts';
import type { UpkeepService } from '../rooms/upkeep/service.ts';
import type { Deps } from './deps.ts';

/** Every room there is. */
export function rooms(deps: Deps, upkeep: UpkeepService): readonly Room[] {
  const { db, mailer } = deps;
  const installation = { embedded: db.engine === 'embedded', mail: mailer.configured, notes: db.notes };
  return [
    findHelpRoom(deps),
    exchangeRoom(deps),
    directoryRoom(deps),
    initiativesRoom(deps),
    needsRoom(deps),
    overviewRoom(deps),
    adminRoom({ ...deps, installation }),
    upkeepRoom(upkeep),

    // guidance

    // moments

    // hand-over

    // letter

    partnersRoom(deps),

    // crisis

    // training

    // signals

    aboutRoom,
  ];
}
