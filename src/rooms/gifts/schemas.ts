import { z } from 'zod';
import { mayLastUntil } from '../../core/check-in/gift-days.ts';
import type { GiftChoice } from '../../core/check-in/gift.ts';
import { isId } from '../../platform/http/ids.ts';
import type { Listing, Wish } from './types.ts';

/** The most characters that a field takes; the database says the same. */
export const MOST = { about: 200, name: 120, search: 80 } as const;

/** What may be wrong in a form; the words are the presenter's. `field` is the id of the control. */
export type Wrong = {
  readonly field: string; readonly kind: 'about' | 'about-long' | 'assesses' | 'what' | 'to' | 'until';
};
export type Parsed<T> = { readonly value: T; readonly wrong: readonly Wrong[] };

const clean = (form: URLSearchParams, name: string): string => (form.get(name) ?? '').replaceAll('\0', '').trim();

const listing = z.object({
  about: z.string().min(1, 'about').max(MOST.about, 'about-long'),
  assesses: z.enum(['yes', 'no'], 'assesses'),
});

/** How somebody puts themselves on the list; their name is not in the form. */
export function readListing(form: URLSearchParams): Parsed<Omit<Listing, 'name'>> {
  const [about, assesses] = [clean(form, 'about'), clean(form, 'assesses')];
  const read = listing.safeParse({ about, assesses });
  return {
    value: { about, assesses: assesses === 'yes' },
    wrong: (read.error?.issues ?? []).map(({ path, message }) =>
      ({ field: String(path[0]), kind: message as Wrong['kind'] })),
  };
}

/** A wish as it was typed: what stands in the form. */
export type Typed = {
  readonly recordId: string; readonly what: string; readonly answers: boolean; readonly to: string;
  readonly until: string; readonly q: string;
};

export const typedIn = (form: URLSearchParams): Typed => ({
  recordId: clean(form, 'uitslag'), what: clean(form, 'what'), answers: form.get('answers') === '1',
  to: clean(form, 'to'), until: clean(form, 'until'), q: clean(form, 'q').slice(0, MOST.search),
});

function choiceIn({ what, answers }: Typed): GiftChoice | undefined {
  if (what === 'result') return { what: 'result', answers };
  const [, score] = /^line:(.{1,80})$/.exec(what) ?? [];
  return score === undefined ? undefined : { what: 'line', score };
}

/** What is to be given, to whom, and until when. @param today `2026-12-03` */
export function readWish(typed: Typed, today: string): Parsed<Wish | undefined> {
  const choice = choiceIn(typed);
  const [role = '', receiverId = ''] = typed.to.split('.');
  const wrong: readonly Wrong[] = [
    ...(choice ? [] : [{ field: 'what', kind: 'what' as const }]),
    ...(isId(receiverId) ? [] : [{ field: 'to', kind: 'to' as const }]),
    ...(mayLastUntil(typed.until, today) ? [] : [{ field: 'until', kind: 'until' as const }]),
  ];
  const { recordId, until } = typed;
  return { wrong, value: choice && wrong.length === 0 ? { recordId, choice, receiverId, role, until } : undefined };
}
