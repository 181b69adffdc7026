import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import type { Letter } from '../../platform/mail/mailer.ts';
import { type EvaluationService, evaluationService } from './service.ts';

let test: TestDatabase;
let service: EvaluationService;
let institution: string;
let coordinator: Actor;
let council: Actor;
const letters: Letter[] = [];
let mailWorks = true;
const today = new Date('2026-11-22T10:00:00Z');
const later = (days: number) => new Date(today.getTime() + days * 86_400_000);

beforeAll(async () => {
  test = await testDatabase();
  institution = await addInstitution(test.owner, { key: 'evaluatie' });
  const people = [randomUUID(), randomUUID()] as const;
  await test.owner.insertInto('person').values(people.map((id) => ({
    institution_id: institution, id, sub: id, display_name: 'Kim Voorbeeld', affiliation: 'employee' as const, email: null,
  }))).execute();
  coordinator = { acting: 'coordinator', role: 'coordinator', institutionId: institution, personId: people[0] };
  council = { acting: 'member', role: 'representative', institutionId: institution, personId: people[1] };
  service = evaluationService({
    db: test.db, log: () => undefined, ids: randomUUID, baseUrl: new URL('https://welzijn.school.example'),
    mailer: {
      configured: true,
      send: (letter: Letter) => (mailWorks ? Promise.resolve(void letters.push(letter)) : Promise.reject(new Error('down'))),
    },
  });
});
beforeEach(() => {
  letters.length = 0;
  mailWorks = true;
});
afterAll(() => test.close());

const PLAN = { plan: { how: { reach: 'tellen' }, students: 'panel' }, askOn: '2026-11-30', year: 2026 };
async function planned(status: 'running' | 'ended' = 'running') {
  const initiative = await addInitiative(test.owner, institution, { name: { nl: 'Wandelen Bedacht' }, status });
  await test.owner.updateTable('initiative').set({ internal: JSON.stringify({ owner: { name: 'Team', email: 'team@bedacht.example' } }) })
    .where('id', '=', initiative).execute();
  return service.plan(coordinator, initiative, PLAN, today);
}
const REACH = { reach: { people: 34, of: 'eerstejaars', from: 'typed', notReached: '', source: 'telling' } } as const;
const DECISION = { what: 'keep', why: 'Het helpt', by: 'Stuurgroep', decidedOn: '2026-11-22' } as const;

describe('an evaluation', () => {
  it('is asked for on its day by mail, once, and tried again when the mail failed', async () => {
    const id = await planned();
    await service.round(later(7));
    expect(letters).toHaveLength(0);
    mailWorks = false;
    await service.round(later(8));
    mailWorks = true;
    await Promise.all([service.round(later(8)), service.round(later(8))]);
    await service.round(later(9));
    expect(letters.map(({ to }) => to)).toEqual(['team@bedacht.example']);
    expect(letters[0]?.text).toContain(`/evaluatie/beleid/evaluaties/${id}`);
  });

  it('is asked for at once when what it is about has ended', async () => {
    await planned('ended');
    await service.round(today);
    expect(letters).toHaveLength(1);
  });

  it('is there once a year, runs once something is known, and is not written over', async () => {
    const id = await planned();
    const row = await service.one(coordinator, id);
    await expect(service.plan(coordinator, row.initiative_id, PLAN, today)).rejects.toMatchObject({ kind: 'conflict' });
    await service.fillIn(coordinator, { id, version: 1 }, REACH, today);
    expect(await service.one(coordinator, id)).toMatchObject({ state: 'running', version: 2, reach: { people: 34 } });
    await expect(service.fillIn(coordinator, { id, version: 1 }, REACH, today)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is read by a coordinator of another unit, who changes nothing of it', async () => {
    const id = await planned();
    const other = { ...coordinator, unitIds: [randomUUID()] };
    expect(await service.one(other, id)).toMatchObject({ keeps: false });
    await expect(service.fillIn(other, { id, version: 1 }, REACH, today)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.decide(other, id, DECISION, today)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.say(other, id, { how: 'panel', text: 'Goed', saidOn: '2026-11-20' })).rejects.toMatchObject({ kind: 'not-allowed' });
  });
});

describe('a decision', () => {
  it('without students is possible, and says so; with students says that', async () => {
    const id = await planned();
    await service.decide(coordinator, id, DECISION, today);
    await service.say(council, id, { how: 'council', people: 9, text: 'Maak het langer.', saidOn: '2026-11-22' });
    await service.decide(coordinator, id, { ...DECISION, what: 'change' }, later(1));
    const { row, around } = await service.card(council, id);
    expect(row.state).toBe('closed');
    expect(around.voices).toMatchObject([{ as_role: 'representative', text: 'Maak het langer.' }]);
    expect(around.decisions.map(({ what, with_students: heard }) => [what, heard])).toEqual([['change', true], ['keep', false]]);
  });

  it('is taken once, when the same form comes twice, and never on a card that changed since it was read', async () => {
    const id = await planned();
    const twice = await Promise.allSettled([1, 2].map(() => service.decide(coordinator, id, DECISION, today, 1)));
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(service.decide(coordinator, id, DECISION, today, 1)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await service.card(coordinator, id)).around.decisions).toHaveLength(1);
    await expect(service.fillIn(coordinator, { id, version: 1 }, REACH, today)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is changed by nobody', async () => {
    const id = await planned();
    await service.decide(coordinator, id, DECISION, today);
    const change = test.db.asActor(coordinator, (tx) => tx.updateTable('decision').set({ why: 'Anders' }).execute());
    await expect(change).rejects.toThrow(/permission denied/);
    const remove = test.db.asActor(coordinator, (tx) => tx.deleteFrom('decision').execute());
    await expect(remove).rejects.toThrow(/permission denied/);
  });
});
