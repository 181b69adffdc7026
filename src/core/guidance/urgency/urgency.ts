import { recogniseAcute } from '../../finding/acute/index.ts';
import type { Acute } from '../../finding/acute/types.ts';
import { words as wordsIn } from '../../finding/normalise.ts';
import type { Route } from '../types.ts';
import { HOPELESS } from './hopeless.ts';

/** Why the urgent branch stands open on top: acute words, words without hope, or a route about not wanting to live. */
export type Urgency =
  | { readonly rule: 'GUIDE-1'; readonly acute: Acute }
  | { readonly rule: 'GUIDE-2' | 'GUIDE-4' };

/** FS-T: suicidality and crisis prevention. */
export const LIVING = 'fs-t.2.6';

/** Whether words tell of no hope, or of saying goodbye, as a guide writes it about somebody else (GUIDE-2). */
export function isHopeless(words: string): boolean {
  const text = wordsIn(words).join(' ');
  return HOPELESS.some(({ sign, unless }) => sign.test(text) && !unless?.test(text));
}

/**
 * Whether the urgent branch of a route stands open on top. It opens a piece of a page, and judges nobody.
 * @param words what a guide typed, in either language; empty when a route was chosen
 * @returns undefined when it is one tap away, as everywhere
 */
export function urgencyOf(words: string, route?: Pick<Route, 'themes'>): Urgency | undefined {
  const acute = recogniseAcute(words);
  if (acute) return { rule: 'GUIDE-1', acute };
  if (isHopeless(words)) return { rule: 'GUIDE-2' };
  return route?.themes.includes(LIVING) ? { rule: 'GUIDE-4' } : undefined;
}
