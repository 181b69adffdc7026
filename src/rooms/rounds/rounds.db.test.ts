import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import { mailServer } from '../../../tests/support/smtp.ts';
import type { Actor, Role } from '../../access/roles.ts';
import { BEFORE_CHECK_IN } from '../../core/check-in/decisions.ts';
import { keyStore } from '../../platform/crypto/key-store.ts';
import { mailer } from '../../platform/mail/mailer.ts';
import { type RoundsRoomService, roundsRoomService } from './service.ts';
import type { RoundWrite } from './types.ts';

let test: TestDatabase;
let smtp: Awaited<ReturnType<typeof mailServer>>;
let service: RoundsRoomService;
let [institution, faculty, programme, beside] = ['', '', '', ''];
let coordinator: Actor;
let ofUnit: Actor;
const folder = mkdtempSync(join(tmpdir(), 'samenhang-rounds-'));
const logged: unknown[] = [];
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const NOW = at('2027-02-01');
const post: Actor = { acting: 'post' };

const write = (change: Partial<RoundWrite> = {}): RoundWrite => ({
  title: { nl: 'Maandcheck maart', en: 'Monthly check March' }, instrument: 'maandcheck', units: [], years: [], opensOn: '2027-03-01',
  closesOn: '2027-03-14', remindOn: [], inClass: false, invite: null, ...change,
});
const add = async (change: Partial<RoundWrite> = {}, actor = coordinator): Promise<string> => {
  const made = await service.rounds.add(actor, write(change), NOW);
  if (typeof made !== 'string') throw new Error(JSON.stringify(made));
  return made;
};
const addresses = () => test.owner.selectFrom('round_address').select(['email', 'invited_on', 'reminded', 'reminded_on']).orderBy('email').execute();
const people = (...emails: string[]) => [['mail', 'language'], ...emails.map((email) => [email, 'nl'])];

beforeAll(async () => {
  test = await testDatabase();
  smtp = await mailServer();
  institution = await addInstitution(test.owner, { key: 'rondes' });
  faculty = await addUnit(test.owner, institution, { key: 'fac', name: JSON.stringify({ nl: 'Academie Bedacht' }) });
  programme = await addUnit(test.owner, institution, { key: 'opl', parent_id: faculty });
  beside = await addUnit(test.owner, institution, { key: 'naast' });
  const decided = Object.fromEntries(BEFORE_CHECK_IN.map((key) => [key, { by: 'Bo', as: 'bestuur', on: '2026-11-01' }]));
  await test.owner.insertInto('check_in_setting')
    .values({ institution_id: institution, is_on: true, decided: JSON.stringify(decided), updated_at: NOW }).execute();
  const personId = await addPerson(test.owner, institution, { affiliation: 'employee' });
  coordinator = { acting: 'coordinator', role: 'coordinator', institutionId: institution, personId };
  ofUnit = { ...coordinator, unitIds: [faculty] };
  service = roundsRoomService({
    db: test.db, ids: randomUUID, keyStore: keyStore(join(folder, 'keys')), log: (line) => logged.push(line),
    mailer: mailer(smtp.url, 'Samenhang <samenhang@school.example>'), baseUrl: new URL('https://welzijn.school.example'),
  });
});
beforeEach(async () => {
  smtp.letters.length = 0;
  smtp.refuse.clear();
  logged.length = 0;
  await test.owner.deleteFrom('round').execute();
});
afterAll(async () => {
  await test.close();
  await smtp.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('planning', () => {
  it('refuses a fourth round for the same students, also when two plan at the same time', async () => {
    await add();
    await add({ units: [faculty] });
    const both = await Promise.all([
      service.rounds.add(coordinator, write({ units: [programme] }), NOW), service.rounds.add(coordinator, write({ units: [programme] }), NOW),
    ]);
    expect(both.filter((one) => typeof one === 'string')).toHaveLength(1);
    expect(both.find((one) => typeof one !== 'string')).toMatchObject({ tooMuch: [{ what: 'rounds', sum: 4, units: [programme] }] });
    expect(typeof await service.rounds.add(coordinator, write({ units: [beside] }), NOW)).toBe('string');
  });

  it('keeps to what the institution lowered', async () => {
    await test.owner.updateTable('check_in_setting').set({ most_rounds: 1 }).execute();
    await add();
    expect(await service.rounds.add(coordinator, write(), NOW)).toMatchObject({ tooMuch: [{ sum: 2, units: [null] }] });
    await test.owner.updateTable('check_in_setting').set({ most_rounds: 3 }).execute();
  });

  it('of a unit is for that unit and below it', async () => {
    expect(await service.rounds.add(ofUnit, write(), NOW)).toEqual({ wrong: 'units' });
    expect(await service.rounds.add(ofUnit, write({ units: [beside] }), NOW)).toEqual({ wrong: 'units' });
    const id = await add({ units: [programme] }, ofUnit);
    const whole = await add();
    await expect(service.rounds.planned(ofUnit, whole, NOW)).rejects.toMatchObject({ kind: 'not-allowed' });
    await service.rounds.remove(ofUnit, id, 1, NOW);
  });

  it('is never of a clinical instrument, and in class only of a start thermometer', async () => {
    const instrument = { key: 'stemming', clinical: true, minutes: 3, items: [], scales: [], scores: [] };
    await test.owner.insertInto('instrument').values({
      institution_id: institution, key: 'stemming', body: JSON.stringify(instrument) as never, is_on: true, clinical: true,
      decided: JSON.stringify(Object.fromEntries(['psychologist', 'protocol', 'follow-up', 'board', 'council'].map((key) => [key, { by: 'Bo', as: 'x', on: '2026-11-01' }]))),
      updated_at: NOW,
    }).execute();
    expect(await service.rounds.add(coordinator, write({ instrument: 'stemming' }), NOW)).toEqual({ wrong: 'instrument' });
    expect((await service.rounds.choices(coordinator)).instruments.map(({ key }) => key)).not.toContain('stemming');
    expect(await service.rounds.add(coordinator, write({ inClass: true }), NOW)).toEqual({ wrong: 'in-class' });
  });

  it('stops when it opens, and says when somebody else was first', async () => {
    const id = await add();
    await service.rounds.change(coordinator, { id, version: 1 }, write({ closesOn: '2027-03-10' }), NOW);
    await expect(service.rounds.change(coordinator, { id, version: 1 }, write(), NOW)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.rounds.change(coordinator, { id, version: 2 }, write(), at('2027-03-01'))).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.rounds.remove(coordinator, id, 2, at('2027-03-01'))).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('the list of people', () => {
  it('is put in and read by nobody, not by who put it in', async () => {
    const id = await add();
    await service.people.load(coordinator, id, people('a@school.example', 'b@school.example'), NOW);
    expect(await addresses()).toHaveLength(2);
    for (const actor of [coordinator, { ...coordinator, subjectId: id }, ofUnit, { acting: 'clock' } as const]) {
      await expect(test.db.asActor(actor, (tx) => tx.selectFrom('round_address').select('email').execute())).rejects.toThrow(/permission/);
    }
    for (const role of ['student', 'guide', 'executive', 'researcher'] as const satisfies readonly Role[]) {
      await expect(test.db.asActor({ ...coordinator, acting: 'member', role }, (tx) => tx.selectFrom('round_address').select('id').execute())).rejects.toThrow(/permission/);
    }
    expect(await test.db.asActor(post, (tx) => tx.selectFrom('round_address').select('email').execute())).toHaveLength(2);
    expect((await service.rounds.one(coordinator, id)).round.invited).toBe(2);
  });

  it('keeps good lines, and names bad ones by number and never by address', async () => {
    const id = await add({ units: [faculty], years: [1] });
    const read = await service.people.load(coordinator, id, [
      ['E-mail', 'Opleiding', 'Studiejaar', 'Taal'], ['goed@school.example', 'opl', '1', 'EN'], ['geen adres', 'opl', '1', ''], ['x@school.example', 'naast', '1', ''],
      ['y@school.example', 'opl', '2', ''], ['', '', '', ''], ['GOED@school.example', 'opl', '1', ''], ['z@school.example', 'Academie Bedacht', '1', 'fr'],
      ['w@school.example', 'bestaat niet', '1', ''], ['v@school.example', 'opl', 'een', ''], ['ook@school.example', 'Academie Bedacht', '1', ''],
    ], NOW);
    expect(read).toEqual({
      ok: true, people: [{ email: 'goed@school.example', lang: 'en' }, { email: 'ook@school.example', lang: 'nl' }],
      problems: [
        { line: 3, why: 'mail' }, { line: 4, why: 'outside-unit' }, { line: 5, why: 'outside-year' }, { line: 7, why: 'twice' },
        { line: 8, why: 'language' }, { line: 9, why: 'unit' }, { line: 10, why: 'year' },
      ],
    });
    expect(await service.people.load(coordinator, id, people('a@school.example'), NOW)).toEqual({ ok: false, missing: ['unit', 'year'] });
  });

  it('is replaced by a new one, but for who had a letter, and not after the first day', async () => {
    const id = await add();
    await service.people.load(coordinator, id, people('a@school.example', 'b@school.example'), NOW);
    await service.people.load(coordinator, id, people('c@school.example'), NOW);
    expect((await addresses()).map(({ email }) => email)).toEqual(['c@school.example']);
    await service.round(at('2027-03-01'));
    await service.people.load(coordinator, id, people('c@school.example', 'd@school.example'), at('2027-03-01'));
    await service.round(at('2027-03-01'));
    expect(smtp.to()).toEqual(['c@school.example', 'd@school.example']);
    await expect(service.people.load(coordinator, id, people('e@school.example'), at('2027-03-02'))).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('leaves that of another round alone, and goes when the round goes or is for others', async () => {
    const [one, two] = [await add(), await add()];
    await service.people.load(coordinator, one, people('a@school.example'), NOW);
    await service.people.load(coordinator, two, people('b@school.example'), NOW);
    await service.rounds.change(coordinator, { id: one, version: 1 }, write({ years: [1] }), NOW);
    expect((await addresses()).map(({ email }) => email)).toEqual(['b@school.example']);
    expect((await service.rounds.one(coordinator, one)).round.invited).toBeNull();
    await service.rounds.remove(coordinator, two, 1, NOW);
    expect(await addresses()).toEqual([]);
  });
});

describe('the post', () => {
  it('writes everybody once when a round opens, in their language, with a subject that tells nothing', async () => {
    const id = await add({ invite: { nl: 'Wij horen graag hoe het gaat.' } });
    await service.people.load(coordinator, id, [['mail', 'language'], ['a@school.example', 'nl'], ['b@school.example', 'en']], NOW);
    await service.round(at('2027-02-28'));
    expect(smtp.letters).toHaveLength(0);
    await Promise.all([service.round(at('2027-03-01')), service.round(at('2027-03-01'))]);
    await service.round(at('2027-03-02'));
    expect(smtp.to()).toEqual(['a@school.example', 'b@school.example']);
    const [dutch = '', english = ''] = [...smtp.letters].sort((a, b) => (/^To: a/m.test(a) ? -1 : /^To: a/m.test(b) ? 1 : 0));
    expect(dutch).toMatch(/^Subject: Uitnodiging van Hogeschool Verzonnen \d+\r$/m);
    expect(dutch).toContain('Wij horen graag hoe het gaat.');
    expect(dutch).toContain('Meedoen hoeft niet.');
    expect(english).toContain('You need not take part.');
    const { code } = (await service.rounds.one(coordinator, id)).round;
    expect(english).toContain(`https://welzijn.school.example/rondes/check-in/ronde/${code}`);
  });

  it('reminds everybody on its days, two times at most, and never after the last day', async () => {
    const id = await add({ remindOn: ['2027-03-05', '2027-03-10'] });
    await service.people.load(coordinator, id, people('a@school.example'), NOW);
    for (let day = 1; day <= 20; day += 1) {
      await service.round(at(`2027-03-${String(day).padStart(2, '0')}`));
      await service.round(at(`2027-03-${String(day).padStart(2, '0')}`));
    }
    expect(smtp.letters).toHaveLength(3);
    expect(smtp.letters[1]).toContain('Heb je al meegedaan? Dan hoef je niets te doen.');
    expect(smtp.letters[1]).not.toContain('Dit is de laatste mail hierover.');
    expect(smtp.letters[2]).toContain('Dit is de laatste mail hierover.');
  });

  it('tries a letter again that did not go, and logs no address', async () => {
    const id = await add();
    await service.people.load(coordinator, id, people('a@school.example', 'b@school.example'), NOW);
    smtp.refuse.add('a@school.example');
    await service.round(at('2027-03-01'));
    expect(smtp.to()).toEqual(['b@school.example']);
    expect(logged).toMatchObject([{ event: 'round.mail-failed', id }]);
    expect(JSON.stringify(logged)).not.toContain('a@school');
    smtp.refuse.clear();
    await service.round(at('2027-03-01'));
    expect(smtp.to()).toEqual(['a@school.example', 'b@school.example']);
  });

  it('goes through a list that is longer than a part of it, and stops for an hour when nothing goes', async () => {
    const id = await add();
    const many = Array.from({ length: 45 }, (_, n) => `s${n}@school.example`);
    await service.people.load(coordinator, id, people(...many), NOW);
    for (const email of many) smtp.refuse.add(email);
    await service.round(at('2027-03-01'));
    expect(logged.length).toBe(5);
    expect((await addresses()).every(({ invited_on }) => invited_on === null)).toBe(true);
    smtp.refuse.clear();
    await service.round(at('2027-03-01'));
    expect(new Set(smtp.to()).size).toBe(45);
    expect(smtp.letters).toHaveLength(45);
  });

  it('writes nobody where the check-in is off', async () => {
    const id = await add();
    await service.people.load(coordinator, id, people('a@school.example'), NOW);
    await test.owner.updateTable('check_in_setting').set({ is_on: false }).execute();
    await service.round(at('2027-03-01'));
    await test.owner.updateTable('check_in_setting').set({ is_on: true }).execute();
    expect(smtp.letters).toHaveLength(0);
  });
});

describe('closing', () => {
  const marks = (id: string, unit_id: string | null, year: number | null, many: number) => test.owner.insertInto('round_mark')
    .values(Array.from({ length: many }, () => ({ institution_id: institution, round_id: id, mark: randomUUID(), unit_id, year }))).execute();

  it('erases addresses, tells how many from ten on, and throws marks away; before that nobody sees a number', async () => {
    const id = await add();
    await service.people.load(coordinator, id, people('a@school.example'), NOW);
    await marks(id, programme, 1, 40);
    await marks(id, beside, 2, 3);
    await service.round(at('2027-03-14'));
    expect((await service.rounds.one(coordinator, id)).turnout).toEqual([]);
    await expect(test.db.asActor(coordinator, (tx) => tx.selectFrom('round_mark').select('mark').execute())).rejects.toThrow(/permission/);
    await service.round(at('2027-03-15'));
    const { round, turnout } = await service.rounds.one(coordinator, id);
    expect(round.closed_on).toBe('2027-03-15');
    expect(turnout.find(({ unit_id, year }) => unit_id === null && year === null)?.people).toBeGreaterThanOrEqual(35);
    // 3 people beside are too few: the 40 would tell of them
    expect(turnout.filter(({ unit_id }) => unit_id !== null).map(({ people: told }) => told)).toEqual([null, null, null]);
    expect(await addresses()).toEqual([]);
    expect(await test.owner.selectFrom('round_mark').selectAll().execute()).toEqual([]);
    await service.round(at('2027-03-16'));
    expect((await service.rounds.one(coordinator, id)).turnout).toEqual(turnout);
  });

  it('tells no number of nine', async () => {
    const id = await add();
    await marks(id, programme, 1, 9);
    await service.round(at('2027-03-15'));
    expect((await service.rounds.one(coordinator, id)).turnout).toEqual([{ unit_id: null, year: null, people: null }]);
  });

  it('takes a mark away that came in meanwhile', async () => {
    const id = await add();
    await service.round(at('2027-03-15'));
    await marks(id, null, null, 1);
    await service.round(at('2027-03-15'));
    expect(await test.owner.selectFrom('round_mark').selectAll().execute()).toEqual([]);
  });
});

describe('what a student reads', () => {
  it('is there while the round is open, and says nothing about any other code', async () => {
    const id = await add();
    const { code } = (await service.rounds.one(coordinator, id)).round;
    const student: Actor = { acting: 'member', role: 'student', institutionId: institution, personId: randomUUID() };
    expect(await service.student.open(student, code, at('2027-03-01'))).toMatchObject({ id, instrument: 'maandcheck' });
    expect(await service.student.open(student, code, at('2027-02-28'))).toBeUndefined();
    expect(await service.student.open(student, code, at('2027-03-15'))).toBeUndefined();
    expect(await service.student.open(student, '00000000', at('2027-03-01'))).toBeUndefined();
  });
});

describe('what others ask', () => {
  it('is put on the calendar and taken off it, by a coordinator of a unit only there', async () => {
    const survey = { title: 'NSE', askedBy: 'Landelijk', units: [], years: [], opensOn: '2027-01-18', closesOn: '2027-03-07', minutes: 15 };
    expect(await service.rounds.addSurvey(ofUnit, survey)).toBeUndefined();
    const id = await service.rounds.addSurvey(coordinator, survey) as string;
    await expect(service.rounds.survey(ofUnit, id)).rejects.toMatchObject({ kind: 'not-allowed' });
    await service.rounds.removeSurvey(coordinator, id);
    expect((await service.rounds.list(coordinator)).surveys).toEqual([]);
  });
});
