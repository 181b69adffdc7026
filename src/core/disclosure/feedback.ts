import { POSITIVE_FROM } from '../evaluation/own-forms.ts';
import { notEstimable } from '../evaluation/reasons.ts';
import type { BeforeAfter, Effect } from '../evaluation/types.ts';

/** SDC-20: of fewer answers than this nothing is released. */
export const FEWEST_ANSWERS = 10;
/** SDC-21: with fewer than this on one side there are words instead of a number. */
export const FEWEST_ASIDE = 3;

export type Answer = { readonly answers: Readonly<Record<string, number>>; readonly remark: string | null };

/** What may be said of one question. `mean` from 1 to 5, with one decimal; `positive` of `answered`. */
export type QuestionFigure =
  | { readonly says: 'figure'; readonly answered: number; readonly positive: number; readonly mean: number }
  | { readonly says: 'almost-all' | 'almost-none'; readonly answered: number }
  | { readonly says: 'few' };

/** What came of a form after use. Remarks word for word, in the order of the alphabet. */
export type ReceptionRelease = {
  readonly kind: 'reception';
  readonly questions: Readonly<Record<string, QuestionFigure>>;
  readonly remarks: readonly string[];
};
/** What came of a form of before and after. `people`: with both answers. */
export type ChangeRelease = { readonly kind: 'before-after'; readonly effect: Effect };
export type FeedbackRelease = ReceptionRelease | ChangeRelease;

/** SDC-21: one question. */
function figureOf(values: readonly number[]): QuestionFigure {
  const answered = values.length;
  if (answered < FEWEST_ANSWERS) return { says: 'few' };
  const positive = values.filter((value) => value >= POSITIVE_FROM).length;
  if (answered - positive < FEWEST_ASIDE) return { says: 'almost-all', answered };
  if (positive < FEWEST_ASIDE) return { says: 'almost-none', answered };
  const mean = values.reduce((sum, value) => sum + value, 0) / answered;
  return { says: 'figure', answered, positive, mean: Math.round(mean * 10) / 10 };
}

/**
 * SDC-20 to 22: answers to a form after use, as a group.
 * @param keys the questions of the form
 * @returns undefined when there are too few
 */
export function releaseReception(answers: readonly Answer[], keys: readonly string[]): ReceptionRelease | undefined {
  if (answers.length < FEWEST_ANSWERS) return undefined;
  const questions = Object.fromEntries(keys.map((key) => [
    key, figureOf(answers.map((one) => one.answers[key]).filter((value) => value !== undefined)),
  ]));
  const remarks = answers.flatMap(({ remark }) => (remark ? [remark] : [])).sort();
  return { kind: 'reception', questions, remarks };
}

type Result = Omit<BeforeAfter, 'warnings'>;

/** SDC-23: whether a result is about ten people or more, who do not all have the same score. */
const mayBeSaid = ({ n, sdBefore, sdAfter }: Result): boolean =>
  n >= FEWEST_ANSWERS && [sdBefore, sdAfter].every((sd) => typeof sd === 'number' && sd > 0);

/**
 * SDC-23 and 24: the result of a group, from a file or from our form, without what would tell of a few.
 * @returns `few` when nothing may be said
 */
export function releaseChange<R extends Result>(result: R): R | 'few' {
  if (!mayBeSaid(result)) return 'few';
  const { reliableChange } = result;
  if ('notEstimable' in reliableChange) return result;
  const { improved, unchanged, worse } = reliableChange;
  const small = [improved, unchanged, worse].some((count) => count < FEWEST_ASIDE);
  return small ? { ...result, reliableChange: notEstimable('few-in-one-group') } : result;
}
