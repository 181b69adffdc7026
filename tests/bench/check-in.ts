/**
 * `npm run bench:check-in`: check-ins that are submitted each second, through the service (the last answers, kept, and
 * counted without a name), beside pgbench with the same statements in the same transactions on the same PostgreSQL,
 * in turns in one run; and how long 200 students wait who finish at once over HTTP. Needs `TEST_DATABASE_URL`.
 */
import { keyring } from '../../src/platform/crypto/keyring.ts';
import { addMonths } from '../../src/core/time/days.ts';
import { checkInService } from '../../src/rooms/check-in/service.ts';
import { AT, checkInWorld, TODAY } from '../support/check-in/world.ts';
import { postgresTestDatabase } from '../support/database/postgres.ts';
import { atOnce } from './check-in/http.ts';
import { hasPgbench, pgbench } from './check-in/pgbench.ts';
import { asScript, recorded } from './check-in/recorded.ts';
import { ms, table } from './table.ts';

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
    }
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
    }
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
    }
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
    }
    return { statements, there, mine: middle(mine), theirs: middle(theirs) };
  } finally {
    await world.close();
  }
}

async function waiting() {
  const test = await postgresTestDatabase();
  try {
    return await atOnce(test.url ?? '', test.owner, STUDENTS);
  } finally {
    await test.close();
  }
}

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
