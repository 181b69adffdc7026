import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseProcesses, nobodyServes, startPeer } from '../../../../tests/support/embedded/peers.ts';
import { write, written } from '../../../../tests/support/embedded/rows.ts';
import { testEngine } from '../../../../tests/support/database.ts';
import { putDatabaseIn } from '../../../../tests/support/database/embedded.ts';
import { type Database, openDatabase } from '../database.ts';

/** As many as `KILLS` says; each waits for the engine to come back, so a run of every day does a few. */
const KILLS = Number(process.env.KILLS ?? 6);
const WRITERS = 4;

describe.runIf(testEngine === 'embedded')('the embedded database, killed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'samenhang-kill-'));
  const acknowledged: string[] = [];
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  describe(`in mid-write, ${KILLS} times`, () => {
    let db: Database;
    let stop = false;
    let underWay = 0;
    const writers: Promise<void>[] = [];

    /** writes without a pause, and goes on when the database was gone */
    async function keepWriting(name: string): Promise<void> {
      for (let n = 0; !stop; n += 1) {
        const key = `${name}-${n}`;
        let begun = 0;
        await write(db, key, () => { begun = 1; underWay += 1; }).then(() => acknowledged.push(key), () => undefined);
        underWay -= begun;
      }
    }
    const moreThan = async (rows: number) => {
      while (acknowledged.length <= rows) await wait(2);
    };

    beforeAll(async () => {
      await putDatabaseIn(dataDir);
      db = await openDatabase({ dataDir });
      for (let n = 0; n < WRITERS; n += 1) writers.push(keepWriting(`w${n}`));
    });
    afterAll(async () => {
      stop = true;
      await Promise.all(writers);
      await db.close();
    });

    const rounds = Array.from({ length: KILLS }, (_, n) => n + 1);
    it.each(rounds)('kill %i: what was acknowledged is there', async (round) => {
      await moreThan(acknowledged.length + round * 3);
      const [pid] = databaseProcesses(dataDir);
      while (underWay === 0) await wait(1);
      process.kill(pid!, 'SIGKILL');
      const before = [...acknowledged];
      await moreThan(acknowledged.length + WRITERS);
      const there = await written(db);
      expect(before.filter((key) => !there.has(key))).toEqual([]);
      expect(databaseProcesses(dataDir)).not.toContain(pid);
    });
  });

  it.each([1, 2, 3])('with its parent, kill %i: it leaves, and what was acknowledged is there', async (round) => {
    const peer = startPeer(dataDir, `p${round}`, 1_000_000);
    await peer.hears(20 * round);
    await peer.kill();
    await nobodyServes(dataDir);
    acknowledged.push(...peer.said.filter((line) => line !== 'open'));
    const db = await openDatabase({ dataDir });
    const there = await written(db);
    expect(acknowledged.filter((key) => !there.has(key))).toEqual([]);
    await db.close();
  });

  it('in its very first start, it starts afresh', async () => {
    const fresh = join(dataDir, 'fresh');
    const peer = startPeer(fresh, 'p', 1);
    while (!existsSync(join(fresh, 'db', 'PG_VERSION'))) await wait(5);
    expect(existsSync(join(fresh, 'db.unfinished'))).toBe(true);
    await peer.kill();
    for (const pid of databaseProcesses(fresh)) process.kill(pid, 'SIGKILL');
    await nobodyServes(fresh);
    const db = await openDatabase({ dataDir: fresh });
    expect(await db.ready()).toBe(true);
    await db.close();
  });

  it('closes with whoever opened it', async () => {
    const db = await openDatabase({ dataDir });
    await db.close();
    expect(databaseProcesses(dataDir)).toEqual([]);
  });
});
