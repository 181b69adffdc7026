import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holderOf, type Lock, takeLock } from './lock.ts';

let run: string;
beforeEach(() => {
  run = mkdtempSync(join(tmpdir(), 'samenhang-'));
});
afterEach(() => rmSync(run, { recursive: true }));

describe('the lock of a data folder', () => {
  it('is never with two of those that reach for it at once', async () => {
    for (let round = 0; round < 30; round += 1) {
      const tried = await Promise.all(Array.from({ length: 8 }, () => takeLock(run)));
      const locks = tried.filter((lock) => lock !== undefined);
      expect(locks.length).toBeLessThanOrEqual(1);
      for (const lock of locks) {
        expect(await holderOf(run)).toBe(lock.number);
        expect(await takeLock(run)).toBeUndefined();
        lock.release();
      }
    }
  });

  it('can be taken by somebody in the end, and again when it was given back', async () => {
    const take = async (): Promise<Lock> => (await takeLock(run)) ?? take();
    const first = await take();
    first.release();
    const second = await take();
    expect(second.isOurs()).toBe(true);
    second.release();
    expect(await holderOf(run)).toBeUndefined();
    expect(readdirSync(run)).toEqual([]);
  });

  it('is not ours any more when the folder was emptied', async () => {
    const lock = await takeLock(run);
    for (const name of readdirSync(run)) rmSync(join(run, name));
    expect(lock?.isOurs()).toBe(false);
    lock?.release();
  });
});
