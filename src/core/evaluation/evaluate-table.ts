import type { Text } from '../frameworks/types.ts';
import { beforeAfter, type Choices, type Numbers } from './before-after.ts';
import { type Caveat, caveats } from './caveats.ts';
import { type DropOut, dropOut } from './drop-out.ts';
import { byGroup, type Groups, sameGroup } from './groups.ts';
import { type Columns, type Excluded, readBeforeAfter } from './table.ts';

export type Asked = Pick<Choices, 'better' | 'reliability'> & Columns & {
  /** the name of the group that waited, when the group column does not tell by itself */
  readonly waiting?: string;
};
export type Evaluated =
  | {
    readonly ok: true; readonly result: Numbers; readonly excluded: readonly Excluded[];
    readonly dropOut: DropOut;
    /** only with a group column */
    readonly byGroup?: Groups; readonly caveats: readonly Caveat[];
  }
  | { readonly ok: false; readonly message: Text };

/** A column with more values than this is not a group. */
const MOST_GROUPS = 20;

function wrongGroups(column: string, names: readonly string[], waiting?: string): Text | undefined {
  if (names.length > MOST_GROUPS) {
    return {
      nl: `De kolom "${column}" heeft ${names.length} verschillende waarden: dat is geen groep.`,
      en: `The column "${column}" has ${names.length} different values: that is not a group.`,
    };
  }
  if (waiting === undefined || names.some((name) => sameGroup(name, waiting))) return undefined;
  return {
    nl: `Er is geen groep "${waiting}". De groepen zijn: ${names.join(', ')}.`,
    en: `There is no group "${waiting}". The groups are: ${names.join(', ')}.`,
  };
}

/**
 * A whole evaluation from rows of text, the header first. The numbers are over everybody with a before and an after,
 * with a group column as without (EVAL-33); the groups stand beside them.
 * @returns what came out; or what is wrong with the columns
 */
export function evaluateTable(rows: readonly (readonly string[])[], asked: Asked): Evaluated {
  const read = readBeforeAfter(rows, asked);
  if (!read.ok) return read;
  const result = beforeAfter(read.rows, { ...asked, excluded: read.excluded.map(({ reason, n }) => ({ reason, n })) });
  const lost = dropOut(read.rows.map(({ before }) => before), read.lost);
  const base = { ok: true, result, excluded: read.excluded, dropOut: lost } as const;
  if (asked.group === undefined) return { ...base, caveats: caveats({ result, dropOut: lost }) };
  const names = [...new Set(read.rows.map(({ group = '' }) => group))].sort();
  const message = wrongGroups(asked.group, names, asked.waiting);
  if (message) return { ok: false, message };
  const groups = byGroup(read.rows, asked, asked.waiting);
  const about = { result, dropOut: lost, against: groups.against, groups: names.length };
  return { ...base, byGroup: groups, caveats: caveats(about) };
}
