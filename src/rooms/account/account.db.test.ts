import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor, Role } from '../../access/roles.ts';
import { type AccountService, accountService } from './service.ts';

let test: TestDatabase;
let service: AccountService;
let institutionId: string;
const now = new Date('2026-11-26T10:00:00Z');
const home = { name: { nl: 'Hogeschool Bedacht', en: 'Bedacht' }, sector: 'hbo' as const };

beforeAll(async () => {
  test = await testDatabase();
  service = accountService({ db: test.db, ids: randomUUID });
  institutionId = await addInstitution(test.owner);
});
afterAll(() => test.close());

async function as(role: Role, more: Partial<Actor> = {}): Promise<Actor> {
  const personId = await addPerson(test.owner, institutionId, {});
  return { acting: role === 'coordinator' ? 'coordinator' : 'member', role, institutionId, personId, ...more };
}
async function spend(cents: number): Promise<void> {
  const id = randomUUID();
  await test.owner.insertInto('money_entry').values({
    institution_id: institutionId, id, kind: 'spent', year: 2026, source_id: null, unit_id: null, initiative_id: null, what: 'Bankjes', cents,
    hours: null, rate_cents: null, import_id: null, import_row: null, version: 1, updated_at: now,
  }).execute();
}
const spent = (report: { figures: Record<string, { value: unknown }> }) => report.figures['spent.total']?.value;

it('keeps a final version as it is when rows change, and the draft goes along', async () => {
  const keeper = await as('coordinator');
  await spend(10_000);
  const id = await service.keep(keeper, home, 2026, 'frozen', now);
  const before = await service.version(keeper, id);
  await spend(5_000);
  expect([spent(before.report as never), await service.version(keeper, id)]).toEqual([10_000, before]);
  expect(spent((await service.draft(keeper, home, 2026, now)).report as never)).toBe(15_000);
  expect((await service.rows(keeper, id))?.money.map(({ cents }) => cents)).toEqual([10_000]);
});

it('shows versions to the board and the council, final ones to a researcher, rows to the board, the draft to neither', async () => {
  const [keeper, board, council, researcher] = [await as('coordinator'), await as('executive'), await as('representative'), await as('researcher')];
  const shared = await service.keep(keeper, home, 2026, 'for-comment', now);
  for (const actor of [board, council]) expect((await service.version(actor, shared)).id).toBe(shared);
  await expect(service.version(researcher, shared)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await service.rows(board, shared)).toBeDefined();
  expect(await service.rows(council, shared)).toBeUndefined();
  expect((await service.years(researcher, now)).heads.every(({ kind }) => kind === 'frozen')).toBe(true);
});

it('is made final once, when the form comes twice', async () => {
  const keeper = await as('coordinator');
  const [last] = (await service.years(keeper, now)).heads.filter(({ year }) => year === 2026);
  const next = (last?.number ?? 0) + 1;
  const twice = await Promise.allSettled([1, 2].map(() => service.keep(keeper, home, 2026, 'frozen', now, next)));
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(service.keep(keeper, home, 2026, 'frozen', now, next)).rejects.toMatchObject({ kind: 'conflict' });
  expect((await service.years(keeper, now)).heads.filter(({ year }) => year === 2026)[0]?.number).toBe(next);
});

it('is not for who coordinates some units only', async () => {
  const unit = await as('coordinator', { unitIds: [await addUnit(test.owner, institutionId)] });
  await expect(service.draft(unit, home, 2026, now)).rejects.toMatchObject({ kind: 'not-allowed' });
});

it('takes what the council says, and the answer; nobody else comments', async () => {
  const [keeper, council, board] = [await as('coordinator'), await as('representative'), await as('executive')];
  const id = await service.keep(keeper, home, 2026, 'for-comment', now);
  await service.comment(council, id, 'Waar is de ruimte?', now);
  await expect(service.comment(board, id, 'Ik ook.', now)).rejects.toThrow();
  const [said] = await service.comments(keeper, id);
  expect(await service.answer(keeper, said?.id ?? '', 'Op de derde.', now)).toBe(id);
  expect(await service.comments(board, id)).toMatchObject([{ text: 'Waar is de ruimte?', answer: 'Op de derde.' }]);
});

it('does not write over what somebody else wrote in the meantime', async () => {
  const keeper = await as('coordinator');
  const text = { year: 2026, key: 'money.main', lang: 'nl' as const, text: 'Wij', generated: 'In 2026' };
  await service.write(keeper, { ...text, version: 0 }, now);
  await expect(service.write(keeper, { ...text, version: 0 }, now)).rejects.toMatchObject({ kind: 'conflict' });
  await service.write(keeper, { ...text, text: 'Zij', version: 1 }, now);
  expect((await service.savedText(keeper, 2026, 'money.main', 'nl'))?.text).toBe('Zij');
});
