/**
 * `npm run bench:check-in`: submitted check-ins in a second, through the service, beside pgbench that says the same
 * statements to the same PostgreSQL (TEST_DATABASE_URL), in turns in one run. A check-in is submitted as a student does:
 * all answers at once, kept and counted.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import type { Actor } from '../../src/access/roles.ts';
import { OWN } from '../../src/core/instruments/own/index.ts';
import { keyStore } from '../../src/platform/crypto/key-store.ts';
import { keyring } from '../../src/platform/crypto/keyring.ts';
import { openPool } from '../../src/platform/database/database.ts';
import { quietPool } from '../../src/platform/database/quiet-pool.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { checkInService } from '../../src/rooms/check-in/service.ts';
import { newPostgres } from '../support/database/postgres.ts';
import { hasPgbench, perSecond } from './check-in/pgbench.ts';
import { recordingPool, scriptOf, type Statement } from './check-in/recorded.ts';
import { studentsIn, TODAY } from './check-in/students.ts';
import { percentile } from './metrics.ts';
import { ms, table } from './table.ts';

const AT_ONCE = 10;
const SECONDS = 8;
const ROUNDS = 3;
const CROWD = 200;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const NOW = new Date(`${TODAY}T09:00:00Z`);

const folder = mkdtempSync(join(tmpdir(), 'samenhang-bench-'));
const fresh = await newPostgres();
const recording = recordingPool(quietPool({ connectionString: fresh.url, max: AT_ONCE }));
const db = await openPool(recording.pool, 'postgres');
const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: quietPool({ connectionString: fresh.adminUrl, max: 2 }) }) });
const keys = keyStore(join(folder, 'keys'));
const service = checkInService({ db, keys: keyring(['k'.repeat(32)]), keyStore: keys, ids: randomUUID });
const instrument = OWN.find(({ key }) => key === 'maandcheck')!;
const answers = Object.fromEntries(instrument.items.map(({ key, scale }) =>
  [key, instrument.scales.find((one) => one.key === scale)!.options[0]!.value]));

async function submit(actor: Actor): Promise<void> {
  const which = { instrument: instrument.key };
  const saved = await service.filling.save(actor, which, { version: 0, answers }, NOW);
  const done = await service.finishing.finish(actor, which, { keep: true, count: {}, remind: false }, NOW);
  if (typeof saved === 'string' || typeof done === 'string' || done.state !== 'kept') throw new Error('it was not submitted');
}

/** Ids that a submission makes anew: what it inserts and did not read before. */
function script(statements: readonly Statement[]): string {
  const known = new Set<unknown>();
  const names = new Map<string, string>();
  for (const { text, values } of statements) {
    for (const value of values) {
      if (typeof value !== 'string' || !ID.test(value) || known.has(value)) continue;
      if (/^insert into "(vault_item|contribution)"/.test(text)) names.set(value, `(md5('${value}' || :r)::uuid)`);
      known.add(value);
    }
  }
  return scriptOf(statements, names);
}

async function ours(students: readonly Actor[]): Promise<number> {
  const until = performance.now() + SECONDS * 1000;
  const counts = await Promise.all(students.map(async (one) => {
    let done = 0;
    for (; performance.now() < until; done += 1) await submit(one);
    return done;
  }));
  return counts.reduce((sum, one) => sum + one, 0) / SECONDS;
}

try {
  const { students } = await studentsIn(owner, { db, keyStore: keys }, CROWD);
  for (const one of students) await submit(one);
  const few = students.slice(0, AT_ONCE);
  const scripts: string[] = [];
  for (const one of few) scripts.push(script(await recording.during(() => submit(one))));
  const there = await hasPgbench();
  const figures: { ours: number; theirs: number }[] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    figures.push({ ours: await ours(few), theirs: there ? await perSecond(fresh.url, scripts, folder, SECONDS) : NaN });
  }
  const times = await Promise.all(students.map(async (one) => {
    const from = performance.now();
    await submit(one);
    return performance.now() - from;
  }));
  process.stdout.write(`\n${scripts[0]!.split('\n').length} statements for a check-in, ${AT_ONCE} students at a time, ${SECONDS} s each\n\n`);
  process.stdout.write(table(['', 'Samenhang', 'pgbench', 'ratio'], figures.map(({ ours: a, theirs: b }, n) =>
    [`turn ${n + 1}`, `${a.toFixed(0)}/s`, there ? `${b.toFixed(0)}/s` : 'not here', there ? (a / b).toFixed(2) : '–'])));
  process.stdout.write(`\n${CROWD} students at the same moment: p95 ${ms(percentile(times, 0.95))}, p50 ${ms(percentile(times, 0.5))}\n`);
} finally {
  await db.close();
  await owner.destroy();
  await fresh.drop();
  rmSync(folder, { recursive: true, force: true });
}
 * `npm run bench:check-in`: check-ins that are submitted each second, through the service (the last answers, kept, and
 * counted without a name), beside pgbench with the same statements in the same transactions on the same PostgreSQL,
 * in turns in one run; and how long 200 students wait who finish at once over HTTP. Needs `TEST_DATABASE_URL`.
import { addMonths } from '../../src/core/time/days.ts';
import { AT, checkInWorld, TODAY } from '../support/check-in/world.ts';
import { postgresTestDatabase } from '../support/database/postgres.ts';
import { atOnce } from './check-in/http.ts';
import { hasPgbench, pgbench } from './check-in/pgbench.ts';
import { asScript, recorded } from './check-in/recorded.ts';

const [CLIENTS, SECONDS, TURNS, STUDENTS] = [10, 5, 3, 200];
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

async function throughput() {
  const world = await checkInWorld();
  try {
    const service = checkInService({ ...world.deps, keys: keyring(['a secret of this measurement']) });
    const which = { instrument: 'maandcheck' };
    const students = await Promise.all(Array.from({ length: CLIENTS }, () => world.begun()));
    let months = 0;
    /** One check-in that is submitted; each in a month of its own, so that each counts. */
    async function submit(who: (typeof students)[number], at: Date): Promise<string> {
      await service.filling.save(who, which, { version: 0, answers: { sleep: 3, energy: 4 } }, at);
      const finished = await service.finishing.finish(who, which, { keep: true, remind: false, count: {} }, at);
      if (typeof finished === 'string' || finished.state !== 'kept') throw new Error('not kept');
      return finished.id;
    const nextMonth = () => new Date(`${addMonths(TODAY, months += 1)}T12:00:00Z`);
    // the first of a student makes more than those after it, also that they were seen today
    for (const who of students) for (let i = 0; i < 2; i++) await submit(who, AT);
    const scripts: string[] = [];
    for (const who of students) {
      // not seen on that day yet, as in every month of ours
    await world.test.owner.updateTable('vault').set({ seen_on: '2026-01-01' }).execute();
      let id = '';
      const statements = await recorded(async () => { id = await submit(who, AT); });
      scripts.push(asScript(statements, [id]));
    const statements = scripts[0]?.split('\n').length ?? 0;

    async function ours(): Promise<number> {
      const until = performance.now() + SECONDS * 1000;
      const started = performance.now();
      const done = await Promise.all(students.map(async (who) => {
        let n = 0;
        for (; performance.now() < until; n++) await submit(who, nextMonth());
        return n;
      }));
      return done.reduce((sum, n) => sum + n, 0) / ((performance.now() - started) / 1000);
    const there = await hasPgbench();
    const [mine, theirs]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      // both begin with as much as the other
      await world.test.owner.deleteFrom('vault_item').where('kind', '=', 'record').execute();
      await world.test.owner.deleteFrom('contribution').execute();
      mine.push(await ours());
      await world.test.owner.deleteFrom('vault_item').where('kind', '=', 'record').execute();
      await world.test.owner.deleteFrom('contribution').execute();
      if (there) theirs.push(await pgbench(world.test.url ?? '', scripts, SECONDS));
    return { statements, there, mine: middle(mine), theirs: middle(theirs) };
  } finally {
    await world.close();

async function waiting() {
  const test = await postgresTestDatabase();
  try {
    return await atOnce(test.url ?? '', test.owner, STUDENTS);
  } finally {
    await test.close();

if (!process.env.TEST_DATABASE_URL) throw new Error('TEST_DATABASE_URL: a superuser of a PostgreSQL for tests');
const { statements, there, mine, theirs } = await throughput();
print(`\n${CLIENTS} at a time, ${statements} statements for each check-in, the middle of ${TURNS} turns of ${SECONDS} s\n`);
print(table(['', 'check-ins a second'], [
  ['Samenhang', mine.toFixed(0)],
  ['pgbench', there ? theirs.toFixed(0) : 'not installed: the client package of PostgreSQL has it'],
  ['ratio (aim 0.5 or more)', there ? (mine / theirs).toFixed(2) : '–'],
]));
const { waited, refused } = await waiting();
const at = (share: number): string => ms(waited[Math.min(waited.length - 1, Math.floor(waited.length * share))] ?? Number.NaN);
print(table([`${STUDENTS} students at once over HTTP, two requests each`, 'p50', 'p95', 'worst', 'told to try again'], [['both answers', at(0.5), at(0.95), at(1), String(refused)]]));
