import { backUpKeys, readKeyBackup } from '../platform/crypto/key-backup.ts';
import { keyStore } from '../platform/crypto/key-store.ts';
import { readConfig } from '../platform/config/config.ts';
import { newToken } from '../platform/clock/ids.ts';
import { hashOf, type KeyName } from '../platform/vault/keys.ts';
import { withDatabase } from './open.ts';
import { ExpectedError, fileGiven, readArgs, UsageError } from './usage.ts';

const KEEP_DAYS = 7;

/** `keys backup FOLDER`. No database is opened: keys and database are never in one file. */
export async function keysBackup(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArgs(args, { 'keep-days': { type: 'string' } }, []);
  const keepDays = Number(values['keep-days'] ?? KEEP_DAYS);
  if (!Number.isInteger(keepDays) || keepDays < 1 || keepDays > 35) {
    throw new UsageError('--keep-days is a whole number from 1 to 35');
  }
  const folder = fileGiven(positionals);
  const { keysDir } = readConfig({ ...process.env, DEMO: '1', SESSION_KEYS: '', OIDC_ISSUER: '' }, newToken);
  const written = backUpKeys(keysDir, folder, { now: new Date(), keepDays });
  const { file, keys } = await written.catch((error: NodeJS.ErrnoException) => {
    throw error.code ? new ExpectedError(`the keys of ${keysDir} cannot be written to ${folder} (${error.code})`) : error;
  });
  process.stdout.write(`${keys} keys written to ${file}\n`);
}

/** `keys restore FILE`: what the database says was thrown away stays away. */
export async function keysRestore(args: readonly string[]): Promise<void> {
  const { keys } = await readKeyBackup(fileGiven(readArgs(args, {}, []).positionals));
  const away = await withDatabase(async (db, config) => {
    const rows = await db.asActor({ acting: 'keeper' }, (tx) => tx.selectFrom('dropped_key').select('hash').execute());
    const dropped = new Set(rows.map(({ hash }) => hash));
    const back = keys.filter(({ group, name }) => !dropped.has(hashOf({ group, name } as KeyName)));
    const store = keyStore(config.keysDir);
    for (const { group, name, key } of back) await store.putBack(group, name, Buffer.from(key, 'base64'));
    return keys.length - back.length;
  });
  process.stdout.write(`${keys.length - away} keys put back\n`);
  if (away > 0) process.stdout.write(`${away} keys were thrown away on purpose and stay away\n`);
}
