import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { addInstitution } from '../../tests/support/factories.ts';
import { hasSharedData, sharedText } from '../../tests/support/shared-data.ts';
import { readAsked } from '../rooms/find-help/schemas.ts';
import { findService } from '../rooms/find-help/service.ts';
import { importLines } from '../rooms/exchange/import-service.ts';
import { readOffers } from '../rooms/exchange/service.ts';
import { initiativesService } from '../rooms/initiatives/service.ts';
import { confirmAll } from '../rooms/initiatives/settle.ts';
import { offersImport } from './offers-import.ts';
import { UsageError } from './usage.ts';

const ROOT = join(import.meta.dirname, '../..');
const ID = 'ac148810-d857-441c-9679-408f346de14b';
const SERVICE = { id: ID, name: 'Slaap beter', status: 'active', description: 'Een training voor wie slecht slaapt en veel piekert.' };
const NOW = new Date('2026-11-22T10:00:00.000Z');
const bytes = (text: string) => new TextEncoder().encode(text);

let test: TestDatabase;
beforeAll(async () => { test = await testDatabase(); });
afterAll(() => test.close());

describe('offers import, on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offers-import-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** As npm runs it: from the repository, with where the command was given in INIT_CWD. */
  async function command(...args: readonly string[]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'offers', 'import', ...args], {
      cwd: ROOT, env: { PATH: process.env.PATH, HOME: folder, DATA_DIR: join(folder, 'data'), INIT_CWD: folder },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => { said.out += text.toString(); });
    child.stderr.on('data', (text: Buffer) => { said.err += text.toString(); });
    const code = await new Promise<number | null>((done) => child.once('close', done));
    return { code, ...said };
  }

  it('loads a file from where it was given, keeps good lines, and says what is wrong with the others', async () => {
    writeFileSync(join(folder, 'aanbod.json'), JSON.stringify([SERVICE, { name: 'Zonder id', status: 'active' }]));
    expect(await command('aanbod.json', '--institution', 'verzonnen')).toMatchObject({ code: 1, err: expect.stringContaining('no institution') });
    const first = await command('aanbod.json', '--institution', 'verzonnen', '--create', '--publish', '--json');
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out)).toEqual({
      added: 1, changed: 0, unchanged: 0, published: 1, ids: [ID],
      errors: [{ line: 2, field: 'id', message: expect.stringContaining('missing') }],
    });
    writeFileSync(join(folder, 'goed.json'), JSON.stringify([SERVICE]));
    expect(await command('goed.json', '--institution', 'verzonnen', '--format', 'hsds'))
      .toMatchObject({ code: 0, out: '0 added, 0 changed, 1 unchanged, 0 published\n', err: '' });
  });

  it.each([[[]], [['x.csv']], [['--institution', 'a']], [['x.csv', '--institution', 'a', '--format', 'pdf']],
    [['x.csv', '--institution', 'a', '--onbekend']]])('is used otherwise than %j', async (args: string[]) => {
    await expect(offersImport(args)).rejects.toThrow(UsageError);
  });
});

describe('after an import', () => {
  async function load(text: string, name: string, publish: boolean) {
    const institutionId = await addInstitution(test.owner);
    const actor = { acting: 'coordinator', role: 'coordinator', institutionId } as const;
    const { lines } = await readOffers(test.db, actor, { name, bytes: bytes(text) }, NOW);
    return { actor, institutionId, done: await importLines(test.db, actor, lines, { publish, now: NOW, ids: randomUUID }) };
  }

  it('students find the service by its own id at once', async () => {
    const { institutionId } = await load(JSON.stringify([SERVICE]), 'a.json', true);
    const found = await findService(test.db, randomUUID).find(institutionId, readAsked(new URLSearchParams({ q: 'ik kan niet slapen' })), NOW);
    expect(found.offers.map(({ id }) => id)).toEqual([ID]);
  });

  it.skipIf(!hasSharedData)('all that is proposed about the list of 2022 can be confirmed at once', async () => {
    const file = sharedText('interventies-hbo-2022.csv');
    const { actor, done } = await load(file, 'lijst.csv', false);
    const service = initiativesService(test.db, randomUUID);
    expect(await service.settle(actor, confirmAll(await service.list(actor)), NOW)).toBe(done.added);
    const kept = await service.list(actor);
    expect(kept.flatMap(({ proposedFields }) => proposedFields)).toEqual([]);
    expect(new Set(kept.map(({ initiative }) => initiative.kind)).size).toBeGreaterThan(2);
    expect(kept.filter(({ initiative }) => initiative.concepts?.some((id) => id.startsWith('fs-t.'))).length).toBeGreaterThan(50);
    const { lines } = await readOffers(test.db, actor, { name: 'lijst.csv', bytes: bytes(file) }, NOW);
    expect(await importLines(test.db, actor, lines, { publish: true, now: NOW, ids: randomUUID })).toMatchObject({ added: 0, changed: 0, unchanged: 109 });
  });
});
