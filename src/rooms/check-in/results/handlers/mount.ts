import type { Route } from '../../../../platform/http/context.ts';
import { idPart } from '../../../../platform/http/ids.ts';
import { submitNotForMe, viewResult } from './result.tsx';
import type { ResultService } from '../service.ts';

const ONE = `/check-in/uitslag/${idPart('id')}` as const;

/** What came of a check-in: for the student alone, and never in the audit trail. */
export const resultRoutes = (service: ResultService): readonly Route[] => [
  { method: 'GET', path: ONE, roles: ['student'], audit: 'none', handler: viewResult(service) },
  { method: 'POST', path: `${ONE}/niet-voor-mij`, roles: ['student'], audit: 'none', handler: submitNotForMe(service) },
];
