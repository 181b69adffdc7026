import type { Actor } from '../../access/roles.ts';
import type { Import } from '../../core/exchange/types.ts';
import { dayOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import { importLines, type Imported, planLines } from './import-service.ts';
import type { Plan } from './planning/plan.ts';
import { type GivenFile, readFile } from './read-file.ts';
import { dropPreview, findPreview, keepPreview, type Preview, readAll, readNames } from './store.ts';

/** A preview can be looked at for so long. */
const PREVIEW_MS = 24 * 3_600_000;

/** What a preview shows: the file as it was read, and what loading it would do now. */
export type Previewed = Preview & { readonly plan: Plan };

/** Reads a file as this institution understands it: its own name and its own schemes are recognised. */
export async function readOffers(db: Database, actor: Actor, file: GivenFile, now: Date): Promise<Import> {
  const { institution, schemes } = await readNames(db, actor);
  return readFile(file, {
    today: dayOf(now), institution: Object.values(institution.name),
    concepts: schemes.flatMap(({ concepts }) => concepts),
  });
}

/** Lists in and lists out: the use cases of a coordinator. */
export function exchangeService(db: Database, ids: () => string) {
  return {
    read: (actor: Actor, file: GivenFile, now: Date) => readOffers(db, actor, file, now),

    /** Keeps what was read until somebody says yes. @returns the id of the preview */
    async keep(actor: Actor, name: string, read: Import, now: Date): Promise<string> {
      const id = ids();
      await keepPreview(db, actor, { id, name: name.slice(0, 200), read, until: new Date(now.getTime() + PREVIEW_MS) });
      return id;
    },

    /** What loading it would do, as things are now. @returns undefined when the preview is gone */
    async preview(actor: Actor, id: string, now: Date): Promise<Previewed | undefined> {
      const kept = await findPreview(db, actor, id, now);
      return kept && { ...kept, plan: await planLines(db, actor, kept.read.lines, { publish: false, now }) };
    },

    /** Loads what was shown. @returns undefined when the preview is gone @throws HttpError (conflict) */
    async apply(actor: Actor, id: string, publish: boolean, now: Date): Promise<Imported | undefined> {
      const kept = await findPreview(db, actor, id, now);
      if (!kept) return undefined;
      const done = await importLines(db, actor, kept.read.lines, { publish, now, ids });
      await dropPreview(db, actor, id);
      return done;
    },

    all: (actor: Actor) => readAll(db, actor),
    schemes: async (actor: Actor) => (await readNames(db, actor)).schemes,
  };
}

export type ExchangeService = ReturnType<typeof exchangeService>;
