import { statementKey } from './own-forms.ts';

/** One answer to a form of before and after. */
export type Answered = {
  readonly moment: 'before' | 'after';
  /** what ties the two of one person together; nothing when no word was given */
  readonly pair: string | null;
  readonly answers: Readonly<Record<string, number>>;
};
/** One person; what they did not fill in is missing. */
export type Pair = { readonly before?: number; readonly after?: number };

/** EVAL-43: the mean over the statements, of who answered more than half of them; else undefined. */
export function scoreOf(answers: Readonly<Record<string, number>>, statements: number): number | undefined {
  const given = Array.from({ length: statements }, (_, n) => answers[statementKey(n)])
    .filter((value) => value !== undefined);
  if (given.length * 2 <= statements) return undefined;
  return given.reduce((sum, value) => sum + value, 0) / given.length;
}

/** EVAL-43: the two answers of a person beside each other. Who has one only, stands there with one. */
export function pairsOf(answers: readonly Answered[], statements: number): readonly Pair[] {
  const named = new Map<string, Pair>();
  const alone: Pair[] = [];
  for (const { moment, pair, answers: given } of answers) {
    const score = scoreOf(given, statements);
    const one: Pair = score === undefined ? {} : { [moment]: score };
    if (pair === null) alone.push(one);
    else named.set(pair, { ...named.get(pair), ...one });
  }
  return [...named.values(), ...alone];
}
