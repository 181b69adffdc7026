import type { Text } from '../../frameworks/types.ts';

/** A cell as it was typed: text, or a number that a spreadsheet kept as one. Nothing is an empty text. */
export type Cell = string | number;

/** A sheet of a workbook. Row 1 of the sheet is the first of `rows`. */
export type SheetData = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
};

/** A column under the header. `at`: its place, from 0. */
export type Column = {
  readonly at: number;
  /** its name in the header, or '' when it has none */
  readonly name: string;
  /** the year that its name holds: "Realisatie 2025" */
  readonly year?: number;
};

/** A row to load, with the heading that it stands under. `line` as somebody sees it in the spreadsheet. */
export type SheetRow = {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly section?: string;
};

export const ASIDE_KINDS = ['above', 'header', 'section', 'total', 'note'] as const;
/** What is no row to load: titles above the header, a repeated header, headings, totals, notes. */
export type AsideKind = (typeof ASIDE_KINDS)[number];
export type Aside = {
  readonly line: number; readonly kind: AsideKind; readonly text: string; readonly cells: readonly Cell[];
};

/** How a sheet is built up. Every row that isn't blank is a row to load or stands in `aside`. */
export type Layout = {
  /** lines of the header, from 1; more than one when it is in layers */
  readonly header: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  readonly aside: readonly Aside[];
  /** the headings between the rows, in order, each once */
  readonly sections: readonly string[];
};

/** What cells look like. */
export type Looks = 'amount' | 'year' | 'date' | 'email' | 'url' | 'number' | 'text' | 'long-text' | 'empty';

/** A field that a column can be matched to. */
export type Field<F extends string = string> = {
  readonly field: F;
  readonly label: Text;
  /** words of a header for it, in small letters without accents: "wie", "kosten per jaar" */
  readonly words: readonly string[];
  /** what its cells look like; a column that looks different is no proposal for it */
  readonly looks?: readonly Looks[];
  /** more than one column may fill it */
  readonly many?: true;
  /** its cells are words for things that we know: they are matched as well */
  readonly coded?: true;
};

/** How sure a proposal is: the header says so, the header hints, or only the cells look like it. */
export type Sure = 'sure' | 'likely' | 'guess';
export type Proposed<F extends string = string> = {
  readonly field: F; readonly sure: Sure; readonly because: 'header' | 'cells';
};

/** What somebody chose: a field per column (by place), what headings mean, and what words mean per field. */
export type Matching = {
  readonly columns: Readonly<Record<string, string>>;
  /** the field that headings fill; '' leaves them aside; 'rows' loads them as rows of their own */
  readonly sections: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** what holds for the whole file: a year, a kind */
  readonly rest: Readonly<Record<string, string>>;
};
