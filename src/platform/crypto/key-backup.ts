import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { BackupError } from '../database/backup/format.ts';

/** The file that `keys backup` writes: every key, by group and name. Whoever has it can open what they seal. */
const FORMAT = 'samenhang-keys';
const file = z.object({
  format: z.literal(FORMAT), madeOn: z.iso.datetime(),
  keys: z.array(z.object({ group: z.string(), name: z.string(), key: z.string() })),
});
const NAME = /^keys-\d{4}-\d{2}-\d{2}T[\d-]+\.gz$/;

/** Every key in a folder of keys. */
async function keysIn(folder: string) {
  const groups = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const all = await Promise.all(groups.map(async ({ name: group }) => Promise.all(
    (await readdir(join(folder, group))).filter((name) => /^[a-z0-9-]+$/.test(name)).map(async (name) => (
      { group, name, key: (await readFile(join(folder, group, name))).toString('base64') })))));
  return all.flat();
}

/**
 * Writes all keys to a file of their own in `target`, and throws away such files there that are older than `keepDays`:
 * a deleted key lives on in a backup of keys no longer than that.
 * @returns how many keys it holds, and what it is called
 */
export async function backUpKeys(folder: string, target: string, { now, keepDays }: { now: Date; keepDays: number }) {
  const keys = await keysIn(folder);
  const name = `keys-${now.toISOString().replace(/[:.]/g, '-').replace(/Z$/, '')}.gz`;
  const body = await promisify(gzip)(JSON.stringify({ format: FORMAT, madeOn: now.toISOString(), keys }));
  await writeFile(join(target, `${name}.part`), body, { mode: 0o600, flush: true });
  await rename(join(target, `${name}.part`), join(target, name));
  for (const old of (await readdir(target)).filter((one) => NAME.test(one) && one !== name)) {
    const { mtimeMs } = await stat(join(target, old));
    if (now.getTime() - mtimeMs > keepDays * 86_400_000) await rm(join(target, old));
  }
  return { file: join(target, name), keys: keys.length };
}

/**
 * Reads a backup of keys.
 * @throws BackupError saying that it is none
 */
export async function readKeyBackup(path: string) {
  try {
    return file.parse(JSON.parse((await promisify(gunzip)(await readFile(path))).toString('utf8')));
  } catch (error) {
    throw new BackupError(`${path} is no backup of keys, or cannot be read`, { cause: error });
  }
}
