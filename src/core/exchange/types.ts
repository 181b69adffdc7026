import type { Text } from '../frameworks/types.ts';
import type { Proposal } from '../initiatives/propose.ts';
import type { Initiative } from '../initiatives/types.ts';

/**
 * What a line is known by when the same file is loaded again; unique per institution:
 * `hsds/<uuid>`, `id/<uuid>`, `key/<text>`, `2022/<dimension>/<place>/<name>`.
 */
export type SourceKey = string;

/** The six that an initiative cannot do without. */
export const REQUIRED = ['name', 'kind', 'summary', 'owner', 'join', 'status'] as const;
export type RequiredField = (typeof REQUIRED)[number];

export type LineError = { readonly field: string; readonly message: Text };

export type GoodLine = {
  /** 1-based: position in the file, or row of the sheet (the header is row 1) */
  readonly line: number;
  readonly ok: true;
  readonly key: SourceKey;
  /** the file's uuid, kept */
  readonly id?: string;
  readonly initiative: Partial<Initiative> & Pick<Initiative, 'name'>;
  /** required fields that the file didn't fill: a default stands there, and it can't be published until filled */
  readonly incomplete: readonly RequiredField[];
  /** required fields that were made from other fields of the file: good enough to publish, worth a look */
  readonly derived: readonly RequiredField[];
  /** what was left out or changed while reading */
  readonly notes: readonly Text[];
  /** what the file itself suggests, for a person to confirm; to be merged with `propose` */
  readonly proposal?: Proposal;
  /** the HSDS service as it came, cleaned: what we don't know goes out again as it came in */
  readonly source?: unknown;
};

export type BadLine = { readonly line: number; readonly ok: false; readonly errors: readonly LineError[] };

export type ImportLine = GoodLine | BadLine;

export type Import = {
  readonly lines: readonly ImportLine[];
  /** about the file as a whole, such as columns that nobody knows */
  readonly notes: readonly Text[];
};

/** A file of which nothing can be used: one bad line that says why. */
export function unusable(message: Text, line = 1): Import {
  return { lines: [{ line, ok: false, errors: [{ field: 'file', message }] }], notes: [] };
}
