import type { Actor } from '../../access/roles.ts';
import { fingerprintOf, type Kind, type Layout, withProposedWords } from '../../core/exchange/matching/index.ts';
import { yearAbove, yearsAreClear } from '../../core/exchange/matching/spending/amounts.ts';
import { type SpendingKnown, spendingChoices } from '../../core/exchange/matching/spending/choices.ts';
import { SPENDING_SECTIONS, type SpendingField, spendingFields } from '../../core/exchange/matching/spending/fields.ts';
import { type Spending, spendingFrom } from '../../core/exchange/matching/spending/to-entries.ts';
import { checkTotals, type TotalCheck } from '../../core/exchange/matching/spending/totals.ts';
import type { Lang, Text } from '../../core/frameworks/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { layoutIn, matchingOf } from '../../platform/import/book.ts';
import { bookService, type Step } from '../../platform/import/book-service.ts';
import { fileFormat, type FileBytes, isBlankFile } from '../../platform/import/file-format.ts';
import { rememberMatching } from '../../platform/import/remembered.ts';
import { type Book, findWaiting } from '../../platform/import/waiting.ts';
import { readSheets } from '../../platform/spreadsheet/sheets.ts';
import { loadedBefore, loadingOf, settled } from './planning.ts';
import { addImport, type LoadedRow, readImport, readImports, readKnown, readLoaded, removeImport } from './store.ts';

/** A sheet with spending as it will be loaded, and what there is to say about it. */
export type Previewed = {
  readonly name: string;
  readonly remembered: boolean;
  readonly layout: Layout;
  readonly known: SpendingKnown;
  readonly spending: Spending;
  readonly totals: readonly TotalCheck[];
  /** amounts that were loaded from a spreadsheet before */
  readonly before: readonly LoadedRow[];
};
export type Begun =
  { readonly ok: true; readonly id: string; readonly step: Step } | { readonly ok: false; readonly message: Text };

const EMPTY: Text = { nl: 'Er staan geen regels in dit bestand.', en: 'There are no rows in this file.' };
const JSON_FILE: Text = {
  nl: 'Dit is geen spreadsheet. Kies een bestand van Excel (xlsx) of een CSV.',
  en: 'This is not a spreadsheet. Choose a file of Excel (xlsx) or a CSV.',
};

/** Sheets of Dutch institutions write amounts the Dutch way, in whichever language somebody reads the page. */
const WRITTEN_IN: Lang = 'nl';

const kindOf = (known: SpendingKnown): Kind<SpendingField> => ({
  fields: spendingFields(known.sector),
  sections: SPENDING_SECTIONS,
  name: 'what',
  choices: (field) => spendingChoices(field, known),
  complete: yearsAreClear,
  rest: yearAbove,
});

/** Spending in from a spreadsheet: the use cases of a coordinator of the whole institution. */
export function moneyImportService({ db, ids }: { readonly db: Database; readonly ids: () => string }) {
  const books = bookService({ db, what: 'money', kindFor: async (actor) => kindOf(await readKnown(db, actor)) });

  function read(book: Book, known: SpendingKnown) {
    const kind = kindOf(known);
    const layout = layoutIn(book);
    const matching = withProposedWords(layout, matchingOf(book), kind);
    return {
      layout,
      matching,
      spending: spendingFrom(layout, matching, { fields: kind.fields, lang: WRITTEN_IN }),
      totals: checkTotals(layout, matching, WRITTEN_IN),
    };
  }
  async function find(actor: Actor, id: string, now: Date) {
    const waiting = await findWaiting(db, actor, { what: 'money', id, now });
    return waiting?.book?.matching ? { name: waiting.name, book: waiting.book } : undefined;
  }

  return {
    books,
    imports: (actor: Actor) => readImports(db, actor),
    import: (actor: Actor, id: string) => readImport(db, actor, id),

    /** Takes in a file. @returns what to ask first, or why nothing can be done with it */
    async begin(actor: Actor, file: FileBytes, now: Date): Promise<Begun> {
      if (isBlankFile(file.bytes)) return { ok: false, message: EMPTY };
      const format = fileFormat(file);
      if (format === 'json') return { ok: false, message: JSON_FILE };
      const workbook = await readSheets(file.bytes, format);
      if (!workbook.ok) return { ok: false, message: workbook.message };
      if (workbook.sheets.every(({ rows }) => rows.length < 2)) return { ok: false, message: EMPTY };
      const id = ids();
      return { ok: true, id, step: await books.start(file.name, workbook.sheets, { actor, id, now }) };
    },

    /** What loading would do, as things are now. @returns undefined when it is gone */
    async preview(actor: Actor, id: string, now: Date): Promise<Previewed | undefined> {
      const kept = await find(actor, id, now);
      if (!kept) return undefined;
      const known = await readKnown(db, actor);
      const { layout, spending, totals } = read(kept.book, known);
      const before = loadedBefore(spending.drafts, await readLoaded(db, actor));
      return { name: kept.name, remembered: kept.book.remembered === true, layout, known, spending, totals, before };
    },

    /** Loads what was shown. @returns the id of the import; undefined when it is gone */
    async apply(actor: Actor, id: string, now: Date): Promise<string | undefined> {
      const kept = await find(actor, id, now);
      if (!kept) return undefined;
      const known = await readKnown(db, actor);
      const { layout, matching, spending } = read(kept.book, known);
      const loading = loadingOf({ name: kept.name, spending, known, now, ids });
      if (!(await addImport(db, actor, id, loading))) return undefined;
      const source = settled(matching.values.source ?? {}, loading.sources);
      await rememberMatching(db, actor, {
        what: 'money',
        header: fingerprintOf(layout),
        now,
        matching: { ...matching, values: { ...matching.values, source } },
      });
      return loading.row.id;
    },

    undo: (actor: Actor, id: string) => removeImport(db, actor, id),
  };
}
export type MoneyImportService = ReturnType<typeof moneyImportService>;
