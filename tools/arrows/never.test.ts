import { describe, expect, it } from 'vitest';
import { linesFor } from './testing/tree.ts';

/** path of the planted file, its text, and how the line begins that must be printed */
type Planted = readonly [path: string, text: string, line: string];

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  'NEVER-1: core imports nothing outside core': [
    ['src/core/x.ts', `import { readFileSync } from 'node:fs';`, 'NEVER-1 src/core/x.ts:1 → node:fs'],
    ['src/core/x.ts', `import fs from 'fs';`, 'NEVER-1 src/core/x.ts:1 → fs'],
    ['src/core/x.ts', `import { z } from 'zod';`, 'NEVER-1 src/core/x.ts:1 → zod'],
    ['src/core/x.ts', `import type { Kysely } from 'kysely';`, 'NEVER-1 src/core/x.ts:1 → kysely'],
    ['src/core/x.ts', `import type { Role } from '../access/roles.ts';`, 'NEVER-1 src/core/x.ts:1 → src/access/roles.ts'],
    ['src/core/x.ts', `import { list } from '#rooms/b/store.ts';`, 'NEVER-1 src/core/x.ts:1 → src/rooms/b/store.ts'],
    ['src/core/x.tsx', 'export const x = <p />;', 'NEVER-1 src/core/x.tsx:1 → hono'],
    ['src/core/x.test.ts', `import '../platform/http/errors.ts';`, 'NEVER-1 src/core/x.test.ts:1 → src/platform/http/errors.ts'],
    ['src/core/x.ts', 'export const x = process.env.X;', 'NEVER-1 src/core/x.ts:1 → process'],
    ['src/core/x.ts', 'export const x = () => Date.now();', 'NEVER-1 src/core/x.ts:1 → Date.now'],
    ['src/core/x.ts', 'export const x = () => new Date();', 'NEVER-1 src/core/x.ts:1 → new Date()'],
    ['src/core/x.ts', 'export const x = () => Math.random();', 'NEVER-1 src/core/x.ts:1 → Math.random'],
    ['src/core/x.ts', 'export const x = import.meta.url;', 'NEVER-1 src/core/x.ts:1 → import.meta'],
  ],
  'NEVER-2: a room never imports another room': [
    ['src/rooms/a/store.ts', `import { list } from '../b/store.ts';`, 'NEVER-2 src/rooms/a/store.ts:1 → src/rooms/b/store.ts'],
    ['src/rooms/a/words.ts', `import type { X } from '../b/words.ts';`, 'NEVER-2 src/rooms/a/words.ts:1 → src/rooms/b/words.ts'],
    ['src/rooms/index.ts', `export * from './a/routes.ts';`, 'NEVER-2 src/rooms/index.ts:1 → src/rooms/a/routes.ts'],
    ['src/rooms/b/b.test.ts', `import '../a/store.ts';`, 'NEVER-2 src/rooms/b/b.test.ts:1 → src/rooms/a/store.ts'],
  ],
  'NEVER-3: service, store and presenter know no request, session or page': [
    ['src/rooms/a/service.ts', `import type { Context } from '../../platform/http/context.ts';`, 'NEVER-3 src/rooms/a/service.ts:1 → src/platform/http/context.ts'],
    ['src/rooms/b/store.ts', `import type { Sessions } from '../../platform/session/sessions.ts';`, 'NEVER-3 src/rooms/b/store.ts:1 → src/platform/session/sessions.ts'],
    ['src/rooms/b/presenter.ts', `import { html } from 'hono/html';`, 'NEVER-3 src/rooms/b/presenter.ts:1 → hono'],
    ['src/rooms/b/presenters/x.ts', `import { Button } from '../../../ui/button/button.tsx';`, 'NEVER-3 src/rooms/b/presenters/x.ts:1 → src/ui/button/button.tsx'],
    ['src/rooms/b/service.tsx', 'export const x = <p />;', 'NEVER-3 src/rooms/b/service.tsx:1 → hono'],
    ['src/rooms/b/service.ts', 'export const x = (r: Request) => r.url;', 'NEVER-3 src/rooms/b/service.ts:1 → Request'],
    ['src/rooms/b/presenter.ts', 'export const x = () => new Response();', 'NEVER-3 src/rooms/b/presenter.ts:1 → Response'],
  ],
  'NEVER-4: handlers leave the store, views leave deciding': [
    ['src/rooms/a/handlers/x.tsx', `import { rows } from '../store.ts';`, 'NEVER-4 src/rooms/a/handlers/x.tsx:1 → src/rooms/a/store.ts'],
    ['src/rooms/a/handlers/x.tsx', `import type { Row } from '../store.ts';`, 'NEVER-4 src/rooms/a/handlers/x.tsx:1 → src/rooms/a/store.ts'],
    ['src/rooms/a/handlers/x.tsx', `import { sql } from 'kysely';`, 'NEVER-4 src/rooms/a/handlers/x.tsx:1 → kysely'],
    ['src/rooms/a/handlers/x.tsx', `import { pool } from '../../../platform/database/database.ts';`, 'NEVER-4 src/rooms/a/handlers/x.tsx:1 → src/platform/database/database.ts'],
    ['src/rooms/a/handlers/x.ts', 'export const x = (db: any) => db.asActor();', 'NEVER-4 src/rooms/a/handlers/x.ts:1 → asActor(…)'],
    ['src/rooms/a/views/x.tsx', `import type { Database } from '../../../platform/database/database.ts';`, 'NEVER-4 src/rooms/a/views/x.tsx:1 → src/platform/database/database.ts'],
    ['src/rooms/a/views/x.tsx', `import type { Role } from '../../../access/roles.ts';`, 'NEVER-4 src/rooms/a/views/x.tsx:1 → src/access/roles.ts'],
    ['src/rooms/a/views/x.tsx', `import { find } from '../../../core/finding/find.ts';`, 'NEVER-4 src/rooms/a/views/x.tsx:1 → src/core/finding/find.ts'],
    ['src/rooms/a/views/x.tsx', `import { present } from '../presenter.ts';`, 'NEVER-4 src/rooms/a/views/x.tsx:1 → src/rooms/a/presenter.ts'],
    ['src/rooms/a/views/x.tsx', `import type { ServiceA } from '../service.ts';`, 'NEVER-4 src/rooms/a/views/x.tsx:1 → src/rooms/a/service.ts'],
    ['src/rooms/a/views/x.tsx', `import { readFileSync } from 'node:fs';`, 'NEVER-4 src/rooms/a/views/x.tsx:1 → node:fs'],
  ],
  'NEVER-5: platform, ui and access know no room and no app': [
    ['src/platform/x.ts', `import { list } from '../rooms/b/store.ts';`, 'NEVER-5 src/platform/x.ts:1 → src/rooms/b/store.ts'],
    ['src/platform/x.ts', `import '../app/main.ts';`, 'NEVER-5 src/platform/x.ts:1 → src/app/main.ts'],
    ['src/ui/x.ts', `import { aRoom } from '../rooms/a/routes.ts';`, 'NEVER-5 src/ui/x.ts:1 → src/rooms/a/routes.ts'],
    ['src/ui/x.ts', `import type { Role } from '../access/roles.ts';`, 'NEVER-5 src/ui/x.ts:1 → src/access/roles.ts'],
    ['src/ui/x.ts', `import type { Log } from '../platform/log/log.ts';`, 'NEVER-5 src/ui/x.ts:1 → src/platform/log/log.ts'],
    ['src/access/x.ts', `import type { Log } from '../platform/log/log.ts';`, 'NEVER-5 src/access/x.ts:1 → src/platform/log/log.ts'],
    ['src/access/x.ts', `export * from '@rooms/a/routes.ts';`, 'NEVER-5 src/access/x.ts:1 → src/rooms/a/routes.ts'],
    ['src/access/x.ts', 'export const x = (w: string) => import(w);', 'NEVER-5 src/access/x.ts:1 → a computed address'],
  ],
  'NEVER-6: group-figures and policy reach no student data': [
    ['src/rooms/policy/store.ts', `import { list } from '../b/store.ts';`, 'NEVER-6 src/rooms/policy/store.ts:1 → src/rooms/b/store.ts'],
    ['src/rooms/policy/handlers/x.ts', `import type { Sessions } from '../../../platform/session/sessions.ts';`, 'NEVER-6 src/rooms/policy/handlers/x.ts:1 → src/platform/session/sessions.ts'],
    ['src/rooms/policy/store.ts', `export const x = (tx: any) => tx.selectFrom('person').selectAll();`, 'NEVER-6 src/rooms/policy/store.ts:1 → table person'],
    ['src/rooms/policy/store.ts', `export const x = (tx: any) => tx.selectFrom('initiative').innerJoin('report as r', 'a', 'b');`, 'NEVER-6 src/rooms/policy/store.ts:1 → table report as r'],
    ['src/rooms/policy/store.ts', `export const x = (tx: any) => tx.selectFrom(['initiative', 'sent_question']);`, 'NEVER-6 src/rooms/policy/store.ts:1 → table sent_question'],
    ['src/rooms/policy/store.ts', `export const x = (tx: any) => tx.selectFrom('per' + 'son');`, 'NEVER-6 src/rooms/policy/store.ts:1 → table person'],
    ['src/rooms/policy/store.ts', 'export const x = (tx: any, table: string) => tx.selectFrom(table);', 'NEVER-6 src/rooms/policy/store.ts:1 → table a computed table'],
    ['src/rooms/group-figures/store.ts', 'export const x = (sql: any) => sql`select count(*) from question_count`;', 'NEVER-6 src/rooms/group-figures/store.ts:1 → table question_count'],
    ['src/rooms/group-figures/store.ts', 'export const x = (sql: any) => sql`select 1\nFROM public."session" s`;', 'NEVER-6 src/rooms/group-figures/store.ts:1 → table session'],
    ['src/rooms/group-figures/store.ts', 'export const x = (sql: any) => sql`select 1 from initiative i, person p`;', 'NEVER-6 src/rooms/group-figures/store.ts:1 → table person'],
    ['src/rooms/group-figures/store.ts', `export type X = import('../../platform/database/tables.ts').Tables['person'];\nexport type Y = Tables['person'];`, 'NEVER-6 src/rooms/group-figures/store.ts:2 → table person'],
  ],
  'NEVER-7: no answer, score or free text in log or audit': [
    ['src/app/x.ts', `export const x = (log: any, question: string) => log({ event: 'found', question });`, 'NEVER-7 src/app/x.ts:1 → question'],
    ['src/app/x.ts', `export const x = (deps: any, q: string) => deps.log({ event: q });`, 'NEVER-7 src/app/x.ts:1 → event: q'],
    ['src/app/x.ts', `export const x = (deps: any, q: string) => deps.log({ event: 'found', id: q });`, 'NEVER-7 src/app/x.ts:1 → id: q'],
    ['src/app/x.ts', `export const x = (deps: any, url: URL) => deps.log({ event: 'asked', path: url.href });`, 'NEVER-7 src/app/x.ts:1 → path: url.href'],
    ['src/app/x.ts', `export const x = (deps: any, line: any) => deps.log(line);`, 'NEVER-7 src/app/x.ts:1 → line'],
    ['src/app/x.ts', `export const x = (deps: any, line: any) => deps.log({ event: 'a', ...line });`, 'NEVER-7 src/app/x.ts:1 → line'],
    ['src/app/x.ts', `export const x = (deps: any, s: any) => deps.log({ event: 'a', ...(s ? { id: s.score } : {}) });`, 'NEVER-7 src/app/x.ts:1 → id: s.score'],
    ['src/app/x.ts', `export const x = ({ log: say }: any, a: any) => say({ event: 'a', answer: a });`, 'NEVER-7 src/app/x.ts:1 → answer'],
    ['src/app/x.ts', `import type { Log } from '../platform/log/log.ts';\nexport const x = (say: Log, a: any) => say({ event: 'a', id: a.message });`, 'NEVER-7 src/app/x.ts:2 → id: a.message'],
    ['src/app/x.ts', `import { audit as keep } from '../platform/audit/audit.ts';\nexport const x = (a: any) => keep(a, a, { event: 'a.b', objectId: a.text });`, 'NEVER-7 src/app/x.ts:2 → objectId: a.text'],
    ['src/rooms/a/service.ts', `import { audit } from '../../platform/audit/audit.ts';\nexport const x = (db: any, row: any) => audit(db, db, { ...row, event: 'a.b' });`, 'NEVER-7 src/rooms/a/service.ts:2 → row'],
    ['src/rooms/a/handlers/x.ts', `export const x = (ctx: any) => ctx.about(ctx.url.searchParams.get('q'));`, 'NEVER-7 src/rooms/a/handlers/x.ts:1 → ctx.url'],
    ['src/rooms/a/service.ts', 'export const x = (q: string) => console.log(q);', 'NEVER-7 src/rooms/a/service.ts:1 → console'],
    ['src/rooms/a/service.ts', 'export const { warn } = console;', 'NEVER-7 src/rooms/a/service.ts:1 → console'],
    ['src/app/x.ts', `export const x = (q: string) => process.stdout.write(q);`, 'NEVER-7 src/app/x.ts:1 → process.stdout'],
    ['src/app/x.ts', `import { log } from 'node:console';`, 'NEVER-7 src/app/x.ts:1 → node:console'],
    ['src/platform/log/log.ts', 'export type LogLine = { readonly event: string; readonly question?: string };', 'NEVER-7 src/platform/log/log.ts:1 → LogLine: question'],
    ['src/platform/audit/audit.ts', 'export type AuditRow = { event: string } & Record<string, string>;', 'NEVER-7 src/platform/audit/audit.ts:1 → AuditRow'],
    ['src/platform/audit/x.ts', `import type { X } from '../../core/finding/find.ts';`, 'NEVER-7 src/platform/audit/x.ts:1 → src/core/finding/find.ts'],
    ['src/platform/mail/x.ts', `import type { X } from '../../core/instruments/x.ts';`, 'NEVER-7 src/platform/mail/x.ts:1 → src/core/instruments/x.ts'],
    ['src/rooms/a/store.ts', `export const x = (tx: any) => tx.insertInto('audit_event');`, 'NEVER-7 src/rooms/a/store.ts:1 → audit_event'],
  ],
  'NEVER-8: only the app loads the demo, and no product code a test': [
    ['src/cli/x.ts', `import { people } from '../demo/index.ts';`, 'NEVER-8 src/cli/x.ts:1 → src/demo/index.ts'],
    ['src/platform/x.ts', `export const x = () => import('../demo/index.ts');`, 'NEVER-8 src/platform/x.ts:1 → src/demo/index.ts'],
    ['src/rooms/a/service.ts', `import type { people } from '#demo';`, 'NEVER-8 src/rooms/a/service.ts:1 → src/demo/index.ts'],
    ['src/rooms/a/x.test.ts', `import '../../demo/index.ts';`, 'NEVER-8 src/rooms/a/x.test.ts:1 → src/demo/index.ts'],
    ['src/rooms/a/service.ts', `import { factory } from '../../../tests/support/factory.ts';`, 'NEVER-8 src/rooms/a/service.ts:1 → tests/support/factory.ts'],
    ['src/demo/x.ts', `import { factory } from '../../tests/support/factory.ts';`, 'NEVER-8 src/demo/x.ts:1 → tests/support/factory.ts'],
    ['src/app/x.ts', `import type { factory } from '../../tests/support/factory.ts';`, 'NEVER-8 src/app/x.ts:1 → tests/support/factory.ts'],
    ['src/app/x.ts', `import '../rooms/a/a.test.ts';`, 'NEVER-8 src/app/x.ts:1 → src/rooms/a/a.test.ts'],
    ['src/cli/x.ts', 'export const x = (w: string) => import(w);', 'NEVER-8 src/cli/x.ts:1 → a computed address'],
  ],
};

describe.each(Object.entries(PLANTED))('%s', (_, planted) => {
  it.each(planted)('%s: %s', (path, text, line) => {
    const lines = linesFor({ [path]: `${text}\n` });
    expect(lines.some((printed) => printed.startsWith(line)), lines.join('\n')).toBe(true);
  });
});
