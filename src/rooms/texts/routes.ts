import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { submitBack, submitText, viewText } from './handlers/text.tsx';
import { viewTexts } from './handlers/texts.tsx';
import { textsService } from './service.ts';

const ONE = '/teksten/:kind{[a-z]+}/:key{[a-z0-9][a-z0-9-]*}' as const;

/** Texts of ours that an institution may make its own; for coordinators of the whole. */
export function textsRoom({ db }: { db: Database }): Room {
  const service = textsService(db);
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/teksten', roles, audit: 'none', handler: viewTexts(service) },
    { method: 'GET', path: ONE, roles, audit: 'none', handler: viewText(service) },
    { method: 'POST', path: ONE, roles, audit: 'text.saved', handler: submitText(service) },
    { method: 'POST', path: `${ONE}/terug`, roles, audit: 'text.taken-back', handler: submitBack(service) },
  ];
  return { name: 'texts', routes };
}
