import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { databaseProcesses, nobodyServes, startPeer } from '../../../../tests/support/embedded/peers.ts';
import { write, written } from '../../../../tests/support/embedded/rows.ts';
import { testEngine } from '../../../../tests/support/database.ts';
import { openDatabase } from '../database.ts';

describe.runIf(testEngine === 'embedded')('two processes on one data folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'samenhang-share-'));
  const first = join(root, 'first');
  /** a copy of the first database, which is quicker than making one */
  const copyTo = (folder: string) => cpSync(join(first, 'db'), join(folder, 'db'), { recursive: true });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('that start at the same moment on an empty folder end up with one database', async () => {
    const peers = ['a', 'b', 'c'].map((name) => startPeer(first, name, 3));
    await Promise.all(peers.map((peer) => peer.hears(4)));
    expect(databaseProcesses(first)).toHaveLength(1);
    await Promise.all(peers.map((peer) => peer.leave()));
    const db = await openDatabase({ dataDir: first });
    expect([...(await written(db))].sort()).toEqual(['a-0', 'a-1', 'a-2', 'b-0', 'b-1', 'b-2', 'c-0', 'c-1', 'c-2']);
    await db.close();
  });

  it('see what the other writes; when the one that brought the database leaves, the other goes on', async () => {
    const owner = startPeer(first, 'owner', 2);
    await owner.hears(3);
    const db = await openDatabase({ dataDir: first });
    expect(databaseProcesses(first)).toHaveLength(1);
    await write(db, 'second');
    const third = startPeer(first, 'third', 1);
    await third.hears(2);
    await third.leave();
    expect([...(await written(db))]).toEqual(expect.arrayContaining(['owner-0', 'owner-1', 'second', 'third-0']));
    await owner.leave();
    await write(db, 'afterwards');
    expect([...(await written(db))]).toEqual(expect.arrayContaining(['owner-1', 'second', 'third-0', 'afterwards']));
    await db.close();
    expect(databaseProcesses(first)).toEqual([]);
  });

  it('go on as well when the one that brought it is killed', async () => {
    const owner = startPeer(first, 'killed', 1);
    await owner.hears(2);
    const db = await openDatabase({ dataDir: first });
    await owner.kill();
    await nobodyServes(first);
    await write(db, 'still-here');
    expect([...(await written(db))]).toEqual(expect.arrayContaining(['killed-0', 'still-here']));
    await db.close();
  });

  it('meet in a folder with a path that is too long for a socket', async () => {
    const far = join(root, 'a-folder-with-quite-a-long-name-'.repeat(4), 'data');
    copyTo(far);
    const db = await openDatabase({ dataDir: far });
    const peer = startPeer(far, 'far', 1);
    await peer.hears(2);
    expect(databaseProcesses(far)).toHaveLength(1);
    expect(await written(db)).toContain('far-0');
    await peer.leave();
    await db.close();
  });

  it('are not stopped by what others left behind', async () => {
    const run = join(first, 'run');
    mkdirSync(join(run, '7.alive'));
    writeFileSync(join(run, '8.alive'), '{"pid": 1');
    writeFileSync(join(run, 'notes.txt'), 'kept');
    // a socket of a process that was killed
    const listen = 'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';
    expect(spawnSync(process.execPath, ['-e', listen, join(run, '9.alive')]).signal).toBe('SIGKILL');
    expect(readdirSync(run)).toContain('9.alive');
    const db = await openDatabase({ dataDir: first });
    await write(db, 'whatever-stood-there');
    expect(readdirSync(run).sort()).toEqual(['.s.PGSQL.10', '10.alive', 'notes.txt']);
    await db.close();
  });

  it('leave a folder that was thrown away, and start afresh in it', async () => {
    const gone = join(root, 'gone');
    copyTo(gone);
    const db = await openDatabase({ dataDir: gone });
    const [pid] = databaseProcesses(gone);
    rmSync(gone, { recursive: true });
    await nobodyServes(gone);
    expect(existsSync(gone)).toBe(false);
    expect(pid).toBeGreaterThan(0);
    const again = await openDatabase({ dataDir: gone });
    await write(again, 'afresh');
    expect([...(await written(again))]).toEqual(['afresh']);
    await again.close();
    await db.close();
    expect(readdirSync(gone).sort()).toEqual(['db', 'run']);
  });
});
