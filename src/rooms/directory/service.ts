import type { Institution } from '../../core/institution/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { prepare, type Prepared } from './prepared.ts';
import { directoryStamp, readDirectory } from './store.ts';

/** What students can find, as open data. Made ready anew when something in it changed. */
export function directoryService(db: Database) {
  const known = new Map<string, Promise<Prepared>>();

  async function make(institution: Institution, stamp: string): Promise<Prepared> {
    const { items, schemes } = await readDirectory(db, institution.id);
    return prepare(stamp, { key: institution.key, name: institution.name }, items, schemes);
  }

  return {
    async prepared(institution: Institution): Promise<Prepared> {
      const stamp = `${await directoryStamp(db, institution.id)}|${JSON.stringify(institution.name)}`;
      const ready = await known.get(institution.id)?.catch(() => undefined);
      if (ready?.stamp === stamp) return ready;
      const made = make(institution, stamp);
      known.set(institution.id, made);
      return made;
    },
  };
}

export type DirectoryService = ReturnType<typeof directoryService>;
