import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkArrows, lineFor } from '../check.ts';

const COMPILER = {
  compilerOptions: {
    target: 'ES2023', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, allowImportingTsExtensions: true,
    noEmit: true, jsx: 'react-jsx', jsxImportSource: 'hono/jsx', paths: { '@rooms/*': ['./src/rooms/*'] },
  },
};
const MANIFEST = {
  name: 'small', type: 'module',
  imports: { '#rooms/*': { development: './src/rooms/*', default: './src/rooms/*' }, '#demo': './src/demo/index.ts' },
};

/** A small house in which every arrow may be drawn. */
const CLEAN: Readonly<Record<string, string>> = {
  'src/core/frameworks/types.ts': 'export type Text = { nl: string; en: string };\n',
  'src/core/finding/find.ts': `import type { Text } from '../frameworks/types.ts';\nexport const find = (t: Text, now: Date) => [t.nl, now];\n`,
  'src/core/finding/find.test.ts': `import fc from 'fast-check';\nimport { find } from './find.ts';\nfc.assert(find);\n`,
  'src/access/roles.ts': `import type { Text } from '../core/frameworks/types.ts';\nexport type Role = Text;\n`,
  'src/platform/http/context.ts': `import type { Role } from '../../access/roles.ts';\nexport type Context = { role: Role; about(id: string): void };\n`,
  'src/platform/http/errors.ts': 'export const notFound = () => new Error();\n',
  'src/platform/session/sessions.ts': 'export type Sessions = { find(): void };\n',
  'src/platform/database/database.ts': `import pg from 'pg';\nexport type Database = { asActor(): void };\nexport const pool = pg;\n`,
  'src/platform/log/log.ts': `export type LogLine = { readonly event: string; readonly id?: string; readonly path?: string };\nexport type Log = (line: LogLine) => void;\n`,
  'src/platform/audit/audit.ts': `export type AuditRow = { readonly event: string; readonly objectId?: string };\nexport async function audit(db: object, actor: object, row: AuditRow) { await Promise.resolve([db, actor, row]); }\n`,
  'src/ui/button/button.tsx': 'export const Button = () => <button>x</button>;\n',
  'src/ui/words/index.ts': 'export const pick = <T,>(both: T) => both;\n',
  'src/rooms/a/routes.ts': `import type { Database } from '../../platform/database/database.ts';\nimport { viewA } from './handlers/view-a.tsx';\nimport { serviceA } from './service.ts';\nexport const aRoom = (db: Database) => [viewA(serviceA(db))];\n`,
  'src/rooms/a/handlers/view-a.tsx': `import type { Context } from '../../../platform/http/context.ts';\nimport { present } from '../presenter.ts';\nimport type { ServiceA } from '../service.ts';\nimport { Page } from '../views/page.tsx';\nexport const viewA = (service: ServiceA) => (ctx: Context) => { ctx.about('1'); return <Page view={present(service)} />; };\n`,
  'src/rooms/a/service.ts': `import { notFound } from '../../platform/http/errors.ts';\nimport type { Database } from '../../platform/database/database.ts';\nimport { rows } from './store.ts';\nexport const serviceA = (db: Database) => rows(db) ?? notFound();\nexport type ServiceA = ReturnType<typeof serviceA>;\n`,
  'src/rooms/a/store.ts': `import { sql } from 'kysely';\nimport type { Database } from '../../platform/database/database.ts';\nexport const rows = (db: Database) => [db, sql];\nexport type Row = { id: string };\n`,
  'src/rooms/a/presenter.ts': `import { find } from '../../core/finding/find.ts';\nimport type { ServiceA } from './service.ts';\nimport { words } from './words.ts';\nexport type View = { title: string };\nexport const present = (a: ServiceA): View => ({ title: words.nl + find.name + a.length });\n`,
  'src/rooms/a/views/page.tsx': `import type { Text } from '../../../core/frameworks/types.ts';\nimport { Button } from '../../../ui/button/button.tsx';\nimport type { View } from '../presenter.ts';\nexport const Page = ({ view }: { view: View; text?: Text }) => <p>{view.title}<Button /></p>;\n`,
  'src/rooms/a/words.ts': `import { pick } from '../../ui/words/index.ts';\nexport const words = pick({ nl: 'a', en: 'a' });\n`,
  'src/rooms/b/store.ts': 'export const list = () => [];\n',
  'src/rooms/policy/store.ts': `export const goals = (tx: { selectFrom(t: string): object }) => tx.selectFrom('initiative');\n`,
  'src/demo/index.ts': 'export const people = [];\n',
  'src/app/main.ts': `import { aRoom } from '../rooms/a/routes.ts';\nimport { people } from '../demo/index.ts';\nconsole.log(aRoom, people);\n`,
  'src/cli/main.ts': `import { aRoom } from '../rooms/a/routes.ts';\nconsole.log(aRoom);\n`,
  'tests/support/factory.ts': `import { people } from '../../src/demo/index.ts';\nexport const factory = people;\n`,
  'src/rooms/a/a.test.ts': `import { factory } from '../../../tests/support/factory.ts';\nimport { rows } from './store.ts';\nexport const t = [factory, rows];\n`,
};

/**
 * Checks the small house with some files added or replaced.
 * @param files path from the root → text
 * @returns the lines the check prints
 */
export function linesFor(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'arrows-'));
  try {
    const all = { ...CLEAN, ...files, 'tsconfig.json': JSON.stringify(COMPILER), 'package.json': JSON.stringify(MANIFEST) };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkArrows(root).violations.map(lineFor);
  } finally {
    rmSync(root, { recursive: true });
  }
}
