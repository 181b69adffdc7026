import type { Both } from '../instruments/types.ts';
import type { GiftCopy, SharedPoint, SharedScore } from './gift.ts';

type Result = Extract<GiftCopy, { readonly what: 'result' }>;
type Line = Extract<GiftCopy, { readonly what: 'line' }>;

/** A way to begin, by its rule (docs/rules/gifts.md), with what it is about. The words are those of who shows it. */
export type Opening =
  | { readonly rule: 'TALK-1' }
  | { readonly rule: 'TALK-2' | 'TALK-3'; readonly about: Both }
  | { readonly rule: 'TALK-4' | 'TALK-5' | 'TALK-6'; readonly about: Both; readonly from: string; readonly to: string }
  | { readonly rule: 'TALK-7' | 'TALK-8' };

/** How far along its scale, 0 to 1, where 1 is what the student would wish; undefined when it has no such side. */
function along({ value, min, max, higher }: SharedScore): number | undefined {
  if (value === undefined || higher === 'neither' || max <= min) return undefined;
  const share = (value - min) / (max - min);
  return higher === 'more' ? share : 1 - share;
}

/** TALK-2: what goes best. TALK-3: what asks most. Never the same one twice; without a difference neither is named. */
function inResult({ scores }: Result): readonly Opening[] {
  const placed = scores.flatMap((score) => {
    const at = along(score);
    return at === undefined ? [] : [{ score, at }];
  }).sort((a, b) => b.at - a.at);
  const [best, most] = [placed[0], placed.at(-1)];
  if (!best || !most || best.at === most.at) return [];
  return [{ rule: 'TALK-2', about: best.score.title }, { rule: 'TALK-3', about: most.score.title }];
}

/** The two moments beside each other that differ most. */
function largestStep(points: readonly SharedPoint[]): readonly [SharedPoint, SharedPoint] | undefined {
  const steps = points.slice(1).map((to, i) => [points[i] as SharedPoint, to] as const);
  return steps.sort((a, b) => Math.abs(b[1].value - b[0].value) - Math.abs(a[1].value - a[0].value))[0];
}

/**
 * TALK-4: it moved in the way one would wish, TALK-5: in the other way or in a way that is neither, TALK-6: it stayed
 * as it was. A change smaller than the instrument tells as one is none.
 */
function inLine({ points, score: about, higher, changeFrom = 0 }: Line): readonly Opening[] {
  const [first, last] = [points[0], points.at(-1)];
  const step = largestStep(points);
  if (!first || !last || !step) return [];
  const [before, after] = step;
  const change = after.value - before.value;
  if (change === 0 || Math.abs(change) < changeFrom) {
    return [{ rule: 'TALK-6', about, from: first.on, to: last.on }];
  }
  const wished = (higher === 'more' && change > 0) || (higher === 'less' && change < 0);
  return [{ rule: wished ? 'TALK-4' : 'TALK-5', about, from: before.on, to: after.on }];
}

/**
 * Three ways to begin a conversation, made from what is in a gift and from nothing else. They ask what somebody needs;
 * they say nothing of what somebody would have. First what the student wants with it (TALK-1), then what is in it,
 * then what helps (TALK-7) and what happens next (TALK-8), as far as there is room.
 */
export function openingsFor(copy: GiftCopy): readonly Opening[] {
  const inside = copy.what === 'result' ? inResult(copy) : inLine(copy);
  const all: readonly Opening[] = [{ rule: 'TALK-1' }, ...inside, { rule: 'TALK-7' }, { rule: 'TALK-8' }];
  return all.slice(0, 3);
}
