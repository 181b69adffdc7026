import type { GoodLine } from '../../../core/exchange/types.ts';
import { FINDABLE_KINDS, type Initiative } from '../../../core/initiatives/types.ts';

/** What decides whether students can find it after an import. */
type Asked = {
  readonly line: GoodLine;
  /** the initiative as it will be, still as published as it was */
  readonly merged: Initiative;
  /** as the last import left it */
  readonly then: Initiative | undefined;
  /** publish what is complete */
  readonly publish: boolean;
  /** ISO date */
  readonly today: string;
};

/**
 * Published only when it is asked for, when nothing required is missing, when students can find its kind, and when the
 * file doesn't say no. What was taken off the list here, by a person or because nobody confirmed it, stays off: the
 * same file is no answer to "does this still hold?". What is published by an import was checked today.
 */
export function withPublishing({ line, merged, then, publish, today }: Asked): Initiative {
  const file = line.initiative.published;
  if (file === false) return then?.published === false ? merged : { ...merged, published: false };
  const takenOff = then?.published === true && !merged.published;
  const mayBe = line.incomplete.length === 0 && FINDABLE_KINDS.includes(merged.kind);
  if (!publish || merged.published || takenOff || !mayBe) return merged;
  const { checkedOn = today } = merged;
  return { ...merged, published: true, checkedOn: checkedOn > today ? checkedOn : today };
}

/** A review date that has passed would make a published offer sink at once: it isn't taken over from a file. */
export function withoutPassedReview(line: GoodLine, published: boolean, today: string): GoodLine {
  const { reviewOn, ...rest } = line.initiative;
  return published && reviewOn !== undefined && reviewOn < today ? { ...line, initiative: rest } : line;
}
