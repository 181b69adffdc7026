import type { Measured } from './effect.ts';
import { statementKey } from './own-forms.ts';
import { leftOut } from './reasons.ts';

/** One answer to a form of before and after. */
export type Answered = {
  readonly moment: 'before' | 'after';
  /** what ties the two of one person together; nothing when no word was given */
  readonly pair: string | null;
  readonly answers: Readonly<Record<string, number>>;
};
type Half = { readonly before?: number; readonly after?: number };

/** EVAL-43: the mean over the statements, of who answered more than half of them; else undefined. */
export function scoreOf(answers: Readonly<Record<string, number>>, statements: number): number | undefined {
  const given = Array.from({ length: statements }, (_, n) => answers[statementKey(n)])
    .filter((value) => value !== undefined);
  if (given.length * 2 <= statements) return undefined;
  return given.reduce((sum, value) => sum + value, 0) / given.length;
}

function people(answers: readonly Answered[], statements: number): readonly Half[] {
  const named = new Map<string, Half>();
  const alone: Half[] = [];
  for (const { moment, pair, answers: given } of answers) {
    const score = scoreOf(given, statements);
    const one: Half = score === undefined ? {} : { [moment]: score };
    if (pair === null) alone.push(one);
    else named.set(pair, { ...named.get(pair), ...one });
  }
  return [...named.values(), ...alone];
}

/** EVAL-43: the two answers of each person beside each other; who has one only is counted as left out. */
export function pairsOf(answers: readonly Answered[], statements: number): Measured {
  const all = people(answers, statements);
  const counts = [
    ['no-after', all.filter(({ before, after }) => before !== undefined && after === undefined).length],
    ['no-before', all.filter(({ before, after }) => before === undefined && after !== undefined).length],
    ['neither', all.filter(({ before, after }) => before === undefined && after === undefined).length],
  ] as const;
  return {
    pairs: all.flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [{ before, after }])),
    lost: all.flatMap(({ before, after }) => (before !== undefined && after === undefined ? [before] : [])),
    excluded: counts.flatMap(([why, n]) => (n === 0 ? [] : [{ reason: leftOut(why), n }])),
  };
}
