import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { submitRemoveQuestion, submitRemoveWord, submitWord, viewNeeds } from './handlers/needs.tsx';
import { needsService } from './service.ts';

/** What students need and do not find; for coordinators. */
export function needsRoom({ db }: { db: Database }): Room {
  const service = needsService(db);
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/vragen', roles, audit: 'question.read', handler: viewNeeds(service) },
    {
      method: 'POST',
      path: '/vragen/verwijder',
      roles,
      audit: 'question.removed',
      handler: submitRemoveQuestion(service),
    },
    { method: 'POST', path: '/vragen/woorden', roles, audit: 'own-word.added', handler: submitWord(service) },
    {
      method: 'POST',
      path: '/vragen/woorden/weg',
      roles,
      audit: 'own-word.removed',
      handler: submitRemoveWord(service),
    },
  ];
  return { name: 'needs', routes };
}
