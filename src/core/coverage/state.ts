import { FINDABLE_KINDS } from '../initiatives/types.ts';
import type { Counted, State } from './types.ts';

const SOME_FROM = 2;
const MUCH_FROM = 5;

/** COVER-4: one, or only pilots and what is ending, is thin. */
export function stateOf(placed: readonly Pick<Counted, 'status'>[]): State {
  if (placed.length === 0) return 'none';
  if (placed.length < SOME_FROM || placed.every(({ status }) => status !== 'running')) return 'thin';
  return placed.length < MUCH_FROM ? 'some' : 'much';
}

/** COVER-5: a student finds published offers and facilities only. */
export function isFindable({ kind, published }: Pick<Counted, 'kind' | 'published'>): boolean {
  return published === true && FINDABLE_KINDS.includes(kind);
}
