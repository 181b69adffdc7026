import { covariance, sd } from './moments.ts';
import { notEstimable } from './reasons.ts';
import type { Estimate } from './types.ts';

/**
 * EVAL-10. Cronbach's alpha (1951): k/(k − 1) · (1 − Σ s²_statement / s²_total). Can be below 0, when statements go
 * against each other. R: `psych::alpha(x)$total$raw_alpha`.
 * @param answers a row for each person, a number for each statement; people with a gap are left out before
 */
export function cronbachAlpha(answers: readonly (readonly number[])[]): Estimate<number> {
  const k = answers[0]?.length ?? 0;
  if (answers.length < 2) return notEstimable('fewer-than-two');
  if (k < 2) return notEstimable('one-statement');
  if (answers.some((row) => row.length !== k || !row.every(Number.isFinite))) return notEstimable('uneven-answers');
  const totals = answers.map((row) => row.reduce((total, answer) => total + answer, 0));
  const spread = sd(totals, Math.max(...answers.flat().map(Math.abs))) as number;
  if (spread === 0) return notEstimable('no-spread');
  const each = Array.from({ length: k }, (_, i) => answers.map((row) => row[i]!));
  const parts = each.reduce((total, column) => total + covariance(column, column), 0);
  return (k / (k - 1)) * (1 - parts / spread ** 2);
}
