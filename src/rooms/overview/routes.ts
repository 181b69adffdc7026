import type { Role } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { viewCross, viewCrossPart } from './handlers/cross.tsx';
import { viewFramework, viewScheme, viewUnplaced } from './handlers/overview.tsx';
import { viewPlace } from './handlers/place.tsx';
import { submitFile, submitPlaces, submitScheme, viewSchemeFile, viewSchemes } from './handlers/schemes.tsx';
import { schemesService } from './schemes-service.ts';
import { overviewService } from './service.ts';

/** Who may see what the institution does. An administrator keeps accounts; the database shows them no initiatives. */
const READERS = [
  'coordinator', 'executive', 'representative', 'researcher', 'guide', 'specialist',
] as const satisfies readonly Role[];

/** What the institution does against the frameworks, and where it does nothing. */
export function overviewRoom({ db }: { db: Database; ids: () => string }): Room {
  const overview = overviewService(db);
  const schemes = schemesService(db);
  const [readers, keepers] = [READERS, ['coordinator'] as const];
  const routes: readonly Route[] = [
    { method: 'GET', path: '/overzicht', roles: readers, audit: 'none', handler: viewFramework(overview) },
    { method: 'GET', path: '/overzicht/kruis', roles: readers, audit: 'none', handler: viewCross(overview) },
    {
      method: 'GET',
      path: '/overzicht/kruis/:row{[a-z-]+}',
      roles: readers,
      audit: 'none',
      handler: viewCrossPart(overview),
    },
    {
      method: 'GET',
      path: '/overzicht/kruis/:row{[a-z-]+}/:column{[1-6a-z]+}',
      roles: readers,
      audit: 'none',
      handler: viewCrossPart(overview),
    },
    {
      method: 'GET',
      path: '/overzicht/deel/:concept{[a-z0-9.-]+}',
      roles: readers,
      audit: 'none',
      handler: viewPlace(overview),
    },
    { method: 'GET', path: '/overzicht/kaders', roles: keepers, audit: 'none', handler: viewSchemes(schemes) },
    { method: 'POST', path: '/overzicht/kaders/inlezen', roles: keepers, audit: 'none', handler: submitFile(schemes) },
    {
      method: 'POST',
      path: '/overzicht/kaders/bevestigen',
      roles: keepers,
      audit: 'scheme.loaded',
      handler: submitScheme(schemes),
    },
    {
      method: 'POST',
      path: '/overzicht/kaders/plekken',
      roles: keepers,
      audit: 'scheme.places-proposed',
      handler: submitPlaces(schemes),
    },
    {
      method: 'GET',
      path: '/overzicht/kaders/:file{[a-z0-9-]+\\.json}',
      roles: keepers,
      audit: 'none',
      handler: viewSchemeFile(schemes),
    },
    {
      method: 'GET',
      path: '/overzicht/:scheme{[a-z0-9-]+}',
      roles: readers,
      audit: 'none',
      handler: viewScheme(overview),
    },
    {
      method: 'GET',
      path: '/overzicht/:scheme{[a-z0-9-]+}/zonder-plek',
      roles: readers,
      audit: 'none',
      handler: viewUnplaced(overview),
    },
  ];
  return { name: 'overview', routes };
}
