import type { Actor } from '../../access/roles.ts';
import type { Import } from '../../core/exchange/types.ts';
import type { Text } from '../../core/frameworks/types.ts';
import { dayOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import { bookService, type Step } from '../../platform/import/book-service.ts';
import { dropWaiting, findWaiting, keepWaiting, type Waiting } from '../../platform/import/waiting.ts';
import { readSheets } from '../../platform/spreadsheet/sheets.ts';
import { offerKind, readBook } from './book-service.ts';
import { importLines, type Imported, planLines } from './import-service.ts';
import type { Plan } from './planning/plan.ts';
import { formatOf, type GivenFile, isUnusable, readFile } from './read-file.ts';
import { readAll, readNames } from './store.ts';

/** A file that was read, waiting for somebody to say yes. `matched`: its columns were matched by hand. */
export type Preview = {
  readonly name: string;
  readonly read: Import;
  readonly matched: boolean;
  /** by itself, as an earlier time */
  readonly remembered: boolean;
};
/** What a preview shows: the file as it was read, and what loading it would do now. */
export type Previewed = Preview & { readonly plan: Plan };

/** A file is taken in and something is asked about it, or nothing can be done with it. */
export type Begun =
  { readonly ok: true; readonly id: string; readonly step: Step } | { readonly ok: false; readonly message: Text };

const NO_ROWS: Text = {
  nl: 'Er staan geen regels in dit bestand, alleen een kop of niets.',
  en: 'There are no rows in this file, only a header or nothing.',
};

/** Reads a file as this institution understands it: its own name and its own schemes are recognised. */
export async function readOffers(db: Database, actor: Actor, file: GivenFile, now: Date): Promise<Import> {
  const { institution, schemes } = await readNames(db, actor);
  return readFile(file, {
    today: dayOf(now),
    institution: Object.values(institution.name),
    concepts: schemes.flatMap(({ concepts }) => concepts),
  });
}

const problemOf = ({ lines: [first] }: Import): Text => (first && !first.ok && first.errors[0]?.message) || NO_ROWS;

/** Lists in and lists out: the use cases of a coordinator. */
export function exchangeService(db: Database, ids: () => string) {
  const books = bookService({ db, what: 'offers', kindFor: (actor) => offerKind(db, actor) });
  const find = async (actor: Actor, id: string, now: Date): Promise<Preview | undefined> => {
    const waiting = await findWaiting(db, actor, { what: 'offers', id, now });
    if (!waiting) return undefined;
    const { name, book, read } = waiting as Waiting & { read?: Import };
    if (read) return { name, read, matched: false, remembered: false };
    if (!book?.matching) return undefined;
    return {
      name,
      read: readBook(book, await offerKind(db, actor)),
      matched: true,
      remembered: book.remembered === true,
    };
  };
  const keep = async (actor: Actor, name: string, read: Import, now: Date): Promise<string> => {
    const id = ids();
    await keepWaiting(db, actor, id, { what: 'offers', name, read }, now);
    return id;
  };

  return {
    books,
    read: (actor: Actor, file: GivenFile, now: Date) => readOffers(db, actor, file, now),

    /** Keeps what was read until somebody says yes. @returns the id of the preview */
    keep,

    /** Takes in a file: one that we know waits for a yes, any other spreadsheet is matched by hand first. */
    async begin(actor: Actor, file: GivenFile, now: Date): Promise<Begun> {
      const read = await readOffers(db, actor, file, now);
      if (!isUnusable(read)) return { ok: true, id: await keep(actor, file.name, read, now), step: 'klaar' };
      const format = formatOf(file);
      if (format === 'hsds' || file.bytes.length === 0) return { ok: false, message: problemOf(read) };
      const workbook = await readSheets(file.bytes, format);
      if (!workbook.ok) return { ok: false, message: workbook.message };
      if (workbook.sheets.every(({ rows }) => rows.length < 2)) return { ok: false, message: NO_ROWS };
      const id = ids();
      return { ok: true, id, step: await books.start(file.name, workbook.sheets, { actor, id, now }) };
    },

    /** What loading it would do, as things are now. @returns undefined when the preview is gone */
    async preview(actor: Actor, id: string, now: Date): Promise<Previewed | undefined> {
      const kept = await find(actor, id, now);
      return kept && { ...kept, plan: await planLines(db, actor, kept.read.lines, { publish: false, now }) };
    },

    /** Loads what was shown. @returns undefined when the preview is gone @throws HttpError (conflict) */
    async apply(actor: Actor, id: string, publish: boolean, now: Date): Promise<Imported | undefined> {
      const kept = await find(actor, id, now);
      if (!kept) return undefined;
      const done = await importLines(db, actor, kept.read.lines, { publish, now, ids });
      await dropWaiting(db, actor, id);
      return done;
    },

    all: (actor: Actor) => readAll(db, actor),
    schemes: async (actor: Actor) => (await readNames(db, actor)).schemes,
  };
}

export type ExchangeService = ReturnType<typeof exchangeService>;
