import type { Lang } from '../../../core/frameworks/types.ts';
import type { LineProblem } from '../people-file.ts';
import { wordsOf } from '../words/index.ts';

/** So many lines that were refused are shown; a file that is all wrong is wrong in one way. */
const SHOWN = 100;

/** Lines that were refused, by number and never with what stands in them. */
export const problemsView = (problems: readonly LineProblem[], lang: Lang) => ({
  many: problems.length, more: Math.max(0, problems.length - SHOWN),
  lines: problems.slice(0, SHOWN).map(({ line, why }) => ({ line, text: wordsOf(lang).people.why[why] })),
});
export type ProblemsView = ReturnType<typeof problemsView>;
