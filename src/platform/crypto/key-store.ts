import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Keys for what must be able to disappear for good: one file a key, in a folder that is not in the database and not in
 * its backup. Whoever drops a key has made what it sealed unreadable, in every copy of the database there is.
 * Names are made of small letters, digits and hyphens.
 */
export type KeyStore = {
  /** the key with this name, made when there is none: 32 bytes */
  make(group: string, name: string): Promise<Buffer>;
  /** puts a key back that was in a backup of keys; one that is there stays as it is */
  putBack(group: string, name: string, key: Buffer): Promise<void>;
  find(group: string, name: string): Promise<Buffer | undefined>;
  drop(group: string, name: string): Promise<void>;
  /** every key of a group */
  dropGroup(group: string): Promise<void>;
  /** the groups with a key of this name; undefined when this is no folder of ours: then nothing may be concluded */
  groups(name: string): Promise<ReadonlySet<string> | undefined>;
  /** the names of the keys of a group; undefined when this is no folder of ours */
  names(group: string): Promise<ReadonlySet<string> | undefined>;
};

const NAME = /^[a-z0-9-]{1,80}$/;
/** Says that this is the folder, so that an empty or forgotten disk is not taken for one without keys. */
const MARK = 'samenhang-keys';

export function keyStore(folder: string): KeyStore {
  const fileOf = (group: string, name: string) => {
    if (!NAME.test(group) || !NAME.test(name)) throw new Error('a key has another kind of name');
    return join(folder, group, name);
  };
  const find = (group: string, name: string) => readFile(fileOf(group, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  async function put(group: string, name: string, key: Buffer): Promise<void> {
    const file = fileOf(group, name);
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, MARK), '', { mode: 0o600 });
    await writeFile(draft, key, { mode: 0o600, flush: true });
    // whole or not at all, and the first of two who make it at the same time
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(draft);
  }
  async function make(group: string, name: string): Promise<Buffer> {
    const known = await find(group, name);
    if (known) return known;
    await put(group, name, randomBytes(32));
    return await find(group, name) ?? make(group, name);
  }
  return {
    make, find, putBack: put,
    drop: (group, name) => rm(fileOf(group, name), { force: true }),
    dropGroup: (group) => rm(dirname(fileOf(group, 'any')), { recursive: true, force: true }),
    async groups(name) {
      if (!existsSync(join(folder, MARK))) return undefined;
      const entries = await readdir(folder, { withFileTypes: true });
      return new Set(entries.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, name)))
        .map((entry) => entry.name));
    },
    async names(group) {
      if (!existsSync(join(folder, MARK))) return undefined;
      const files = await readdir(dirname(fileOf(group, 'any'))).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      });
      return new Set(files.filter((file) => NAME.test(file)));
    },
  };
}
