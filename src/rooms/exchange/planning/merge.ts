import type { GoodLine, RequiredField } from '../../../core/exchange/types.ts';
import type { Initiative } from '../../../core/initiatives/types.ts';
import type { LastImport } from './last-import.ts';
import { IN_PARTS, type Parts, same } from './same.ts';

/** What a line and an initiative come to together. */
export type Merged = {
  readonly initiative: Initiative;
  /** fields that were changed here by hand while the file still says what it said before: left as they are */
  readonly keptByHand: readonly (keyof Initiative)[];
};

/** These have rules of their own, below or in `publishing.ts`. */
const APART: readonly (keyof Initiative)[] = ['published', 'concepts', 'units', 'checkedOn'];

type Values = { readonly now: unknown; readonly then: unknown; readonly file: unknown };
/** `madeUp`: the line made it from other fields. `ours`: an import wrote it before, so it may change it again. */
type Origin = { readonly madeUp: boolean; readonly ours: boolean; readonly loadedBefore: boolean };

/**
 * Who wins. What the file says now, unless it says what it said when it was loaded last: then nothing happened in the
 * file, and what stands here was changed by a person. What was only made up from other fields never wins from a person.
 */
function decide({ now, then, file }: Values, { madeUp, ours, loadedBefore }: Origin): unknown {
  if (same(now, file)) return now;
  if (madeUp && !(ours && same(now, then))) return now;
  return loadedBefore && same(then, file) ? now : file;
}

/** A waiting time in HSDS has no date of its own and gets one while reading: the same days are no news. */
function waitingOf(line: GoodLine, now: Initiative): Initiative['waiting'] {
  const file = line.initiative.waiting;
  if (!file || !now.waiting || !line.key.startsWith('hsds/')) return file;
  return file.fromDays === now.waiting.fromDays && file.toDays === now.waiting.toDays ? now.waiting : file;
}

/**
 * A line of a file laid over the initiative that it is about. Fields the file doesn't speak about stay, and so does
 * every confirmed concept; what a person took away doesn't come back.
 * @param last what imports wrote before; absent when it was never imported
 */
export function mergeLine(line: GoodLine, now: Initiative, last: LastImport | undefined): Merged {
  const then = last?.initiative;
  const given: Partial<Initiative> = { ...line.initiative, waiting: waitingOf(line, now) };
  const merged: Record<string, unknown> = { ...now };
  const keptByHand = new Set<keyof Initiative>();
  const settle = (field: keyof Initiative, values: Values): unknown => {
    const madeUp = line.derived.includes(field as RequiredField);
    const value = decide(values, { madeUp, ours: last?.wrote.has(field) ?? false, loadedBefore: last !== undefined });
    if (!same(value, values.file)) keptByHand.add(field);
    return value;
  };
  for (const field of Object.keys(given) as (keyof Initiative)[]) {
    const file = given[field];
    if (APART.includes(field) || file === undefined || line.incomplete.includes(field as RequiredField)) continue;
    if (!IN_PARTS.includes(field)) merged[field] = settle(field, { now: now[field], then: then?.[field], file });
    else {
      const parts = Object.entries(file as Parts).map(([part, value]) => [part, settle(field, {
        now: (now[field] as Parts | undefined)?.[part], then: (then?.[field] as Parts | undefined)?.[part], file: value,
      })]);
      merged[field] = { ...(now[field] as Parts | undefined), ...Object.fromEntries(parts) as Parts };
    }
  }
  const known = new Set([...(now.concepts ?? []), ...(then?.concepts ?? [])]);
  const added = (given.concepts ?? []).filter((concept) => !known.has(concept));
  const newer = (given.checkedOn ?? '') > (now.checkedOn ?? '') && given.checkedOn !== then?.checkedOn;
  const initiative = {
    ...merged, concepts: [...(now.concepts ?? []), ...added], ...(newer ? { checkedOn: given.checkedOn } : {}),
  } as unknown as Initiative;
  return { initiative, keptByHand: [...keptByHand].filter((field) => !line.derived.includes(field as RequiredField)) };
}
