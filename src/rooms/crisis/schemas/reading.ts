import type { AftercareMoment, Protocol } from '../../../core/crisis/types.ts';
import type { Text } from '../../../core/frameworks/types.ts';

/** One problem at one field; `field` is the id of its control. */
export type Problem = { readonly field: string; readonly message: Text };
/** What a form came to: the protocol with this part changed, or what to look at again. */
export type Read =
  | { readonly ok: true; readonly protocol: Protocol; readonly owner?: string }
  | { readonly ok: false; readonly errors: readonly Problem[] };

/** One line as typed: trimmed, one space between words. */
export const lineOf = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? '').trim().replace(/\s+/g, ' ');

/** The lines of a text area that say something. */
export const linesOf = (form: URLSearchParams, name: string): readonly string[] =>
  (form.get(name) ?? '').split(/\r?\n/).map((line) => line.trim().replace(/^[-•*]\s+/, '')).filter(Boolean);

/** An optional English beside the Dutch. */
export const wordsFrom = (nl: string, en: string) => (en ? { nl, en } : { nl });
export const linesFrom = (nl: readonly string[], en: readonly string[]) => (en.length > 0 ? { nl, en } : { nl });

/** Moments of aftercare: a line that ends in a colon starts one. Undefined when something stands before the first. */
export function readMoments(lines: readonly string[]): readonly AftercareMoment[] | undefined {
  const moments: { when: string; lines: string[] }[] = [];
  for (const line of lines) {
    if (line.endsWith(':')) moments.push({ when: line.slice(0, -1).trim(), lines: [] });
    else if (moments.length === 0) return undefined;
    else moments.at(-1)?.lines.push(line);
  }
  return moments;
}

/** A day as the browser sends it; '' when empty, undefined when it is no day. */
export function dayFrom(form: URLSearchParams, name: string): string | undefined {
  const typed = lineOf(form, name);
  if (typed === '') return '';
  const date = /^\d{4}-\d\d-\d\d$/.test(typed) ? new Date(`${typed}T12:00:00Z`) : undefined;
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed) ? typed : undefined;
}
