import type { Text } from '../../core/frameworks/types.ts';

export type Format = 'csv' | 'xlsx';

/** Largest file that is read, in bytes. */
export const MAX_BYTES = 10_000_000;
/** Most rows that are read, the header included. */
export const MAX_ROWS = 5_001;
/** Most columns that are read. */
export const MAX_COLUMNS = 200;

/** Rows of text, the header first; or why there are none, as a kind a person can meet. */
export type Table =
  | { readonly ok: true; readonly rows: string[][] }
  | { readonly ok: false; readonly kind: 'invalid-input' | 'over-limit'; readonly message: Text };

export type Refused = Extract<Table, { ok: false }>;

export const invalid = (nl: string, en: string): Refused => ({ ok: false, kind: 'invalid-input', message: { nl, en } });

/** @param rows most rows, where it is not MAX_ROWS */
export const tooBig = (rows = MAX_ROWS): Refused => ({
  ok: false, kind: 'over-limit',
  message: {
    nl: `Het bestand is te groot: hooguit ${MAX_BYTES / 1_000_000} MB, ${rows - 1} regels, `
      + `${MAX_COLUMNS} kolommen.`,
    en: `The file is too big: at most ${MAX_BYTES / 1_000_000} MB, ${rows - 1} lines and ${MAX_COLUMNS} columns.`,
  },
});

/** Whether a sheet stays within the limits. */
export const fits = (rows: readonly (readonly unknown[])[], most = MAX_ROWS): boolean =>
  rows.length <= most && rows.every((row) => row.length <= MAX_COLUMNS);
