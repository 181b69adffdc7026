import type { Room, Route } from '../../platform/http/context.ts';
import { submitEvidence, viewEvidenceForm } from './handlers/evidence.tsx';
import { submitImpression, submitRemoveImpression, viewImpressions } from './handlers/impressions.tsx';
import { viewSignals } from './handlers/signals.tsx';
import type { SignalsService } from './service.ts';

/** Signals for policy: figures about groups, impressions of specialists, and a page for the municipality. */
export function signalsRoom(service: SignalsService): Room {
  const specialists = { roles: ['specialist'] } as const;
  const coordinators = { roles: ['coordinator'] } as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/signalen', roles: ['coordinator', 'executive', 'representative'], audit: 'none', handler: viewSignals(service) },
    { method: 'GET', path: '/signalen/indruk', ...specialists, audit: 'none', handler: viewImpressions(service) },
    { method: 'POST', path: '/signalen/indruk', ...specialists, audit: 'impression.written', handler: submitImpression(service) },
    { method: 'POST', path: '/signalen/indruk/weg', ...specialists, audit: 'impression.removed', handler: submitRemoveImpression(service) },
    { method: 'GET', path: '/signalen/gemeente', ...coordinators, audit: 'none', handler: viewEvidenceForm(service) },
    { method: 'POST', path: '/signalen/gemeente', ...coordinators, audit: 'evidence.made', handler: submitEvidence(service) },
  ];
  return { name: 'signals', routes };
}
