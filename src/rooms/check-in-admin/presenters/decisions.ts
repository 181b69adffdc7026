import type { Decided } from '../../../core/check-in/decisions.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { wordsOf } from '../words/index.ts';

/** One thing to decide, as the page shows it. `line` and `note` are there once it was decided. */
export type DecisionRow = {
  readonly key: string; readonly title: string; readonly text: string; readonly href: string;
  readonly line?: string; readonly note?: string;
};
type Words = { readonly title: string; readonly text: string };

/** @param form where a decision is written down, without which one */
export function decisionRows<Key extends string>(
  keys: readonly Key[], words: Readonly<Record<Key, Words>>, decided: Decided,
  { lang, form }: { readonly lang: Lang; readonly form: string },
): readonly DecisionRow[] {
  return keys.map((key) => {
    const one = Object.hasOwn(decided, key) ? decided[key] : undefined;
    return {
      key, title: words[key].title, text: words[key].text, href: `${form}?over=${key}`,
      ...(one ? { line: wordsOf(lang).decidedBy(one.by, one.as, dayInWords(one.on, lang)) } : {}),
      ...(one?.note ? { note: one.note } : {}),
    };
  });
}

/** What an instrument or the setting still waits for, as an error summary; each leads to its link on the page. */
export const missingErrors = <Key extends string>(
  missing: readonly Key[], words: Readonly<Record<Key, { readonly missing: string }>>,
) => missing.map((key) => ({ field: `besluit-${key}`, message: words[key].missing }));
