import type { Text } from '../frameworks/types.ts';
import { numberIn } from './number.ts';
import type { Pair } from './pairs.ts';
import { leftOut, type LeftOut } from './reasons.ts';

export type Columns = { readonly before: string; readonly after: string; readonly group?: string };
/** Rows that did not count. `lines` as in the file: the header is line 1. */
export type Excluded = { readonly reason: string; readonly n: number; readonly lines: readonly number[] };
export type Row = Pair & { readonly group?: string };
export type TableRead =
  | {
    readonly ok: true; readonly rows: readonly Row[]; readonly excluded: readonly Excluded[];
    /** before of those who have no after */
    readonly lost: readonly number[];
  }
  | { readonly ok: false; readonly message: Text };

const say = (nl: string, en: string): { ok: false; message: Text } => ({ ok: false, message: { nl, en } });
const alike = (name: string): string => name.trim().toLowerCase();

/** EVAL-32. Where a column stands: by its exact name, and otherwise without looking at capitals and spaces. */
function place(header: readonly string[], name: string): number | ReturnType<typeof say> {
  const names = header.map((one) => one.trim()).filter(Boolean).join(', ');
  for (const same of [(one: string) => one === name, (one: string) => alike(one) === alike(name)]) {
    const found = header.flatMap((one, i) => (same(one) ? [i] : []));
    if (found.length === 1) return found[0]!;
    if (found.length > 1) {
      return say(`De kolom "${name}" staat er ${found.length} keer.`, `The column "${name}" is there ${found.length} times.`);
    }
  }
  return say(`Er is geen kolom "${name}". De kolommen zijn: ${names}.`,
    `There is no column "${name}". The columns are: ${names}.`);
}

function whyNot(before: ReturnType<typeof numberIn>, after: ReturnType<typeof numberIn>): LeftOut | undefined {
  if (before === 'not-a-number' || after === 'not-a-number') return 'not-a-number';
  if (before === undefined) return after === undefined ? 'neither' : 'no-before';
  return after === undefined ? 'no-after' : undefined;
}

/**
 * Before and after from rows of text, the header first (EVAL-30 to EVAL-32). Nothing else of a row is looked at.
 * @returns who has both, and which rows did not count and why; or what is wrong with the columns
 */
export function readBeforeAfter(rows: readonly (readonly string[])[], columns: Columns): TableRead {
  const [header = [], ...body] = rows;
  const places = [columns.before, columns.after, ...(columns.group === undefined ? [] : [columns.group])]
    .map((name) => place(header, name));
  const wrong = places.find((one) => typeof one === 'object');
  if (wrong) return wrong;
  const [b, a, g] = places as [number, number, number?];
  if (b === a) return say('Vooraf en achteraf zijn dezelfde kolom.', 'Before and after are the same column.');

  const kept: Row[] = [];
  const lost: number[] = [];
  const out = new Map<LeftOut, number[]>();
  body.forEach((row, i) => {
    if (row.length < 2 && !row[0]?.trim()) return;
    const [before, after] = [numberIn(row[b] ?? ''), numberIn(row[a] ?? '')];
    const group = g === undefined ? undefined : (row[g] ?? '').trim();
    const why = whyNot(before, after) ?? (group === '' ? 'no-group' : undefined);
    if (why) out.set(why, [...(out.get(why) ?? []), i + 2]);
    else kept.push({ before: before as number, after: after as number, ...(group === undefined ? {} : { group }) });
    if (why === 'no-after') lost.push(before as number);
  });
  const excluded = [...out].map(([why, lines]) => ({ reason: leftOut(why), n: lines.length, lines }));
  return { ok: true, rows: kept, excluded, lost };
}
