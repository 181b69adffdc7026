import type { Band, Both, Score } from '../types.ts';

/** A text in both languages. */
export const both = (nl: string, en: string): Both => ({ nl, en });
/** Whole numbers, both ends included. */
export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
/** A stretch of a score. */
export const band = (key: string, from: number, to: number, title: Both, words: Both): Band =>
  ({ key, from, to, title, words });
/** Nothing may be missing. Our choice, where nothing was published. */
export const COMPLETE = { atMost: 0, fill: 'none' } as const;

type Sum = Pick<Score, 'key' | 'title' | 'items' | 'max' | 'higher'> & Partial<Score>;
/** A sum from 0 of complete answers, unless said otherwise. */
export const sum = (score: Sum): Score =>
  ({ method: { kind: 'sum' }, missing: COMPLETE, min: 0, bands: [], ...score });
