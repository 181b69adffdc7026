import type { ReportEvaluation } from '../input.ts';
import { both, type Making, nameOf } from '../making.ts';
import { short } from '../registry.ts';
import type { Value } from '../types.ts';

/** Fewer than ten people stay unnamed, also where somebody typed a number (REP-3). */
export const guarded = (people: Value): Value => (people === 'few' || (people > 0 && people < 10) ? 'few' : people);

/** How many people an initiative reached, as a tag. */
export function reachTag(make: Making, { id, initiativeId, reach }: ReportEvaluation): string | undefined {
  if (!reach) return undefined;
  return make.reg.add(`reach.${short(initiativeId)}`, {
    label: both((lang) => `${{ nl: 'Bereik van', en: 'Reach of' }[lang]} ${nameOf(make, initiativeId, lang)}`),
    value: guarded(reach.people), of: 'evaluation', ids: [id],
  });
}

/** A number that belongs to one evaluation, as a tag. */
export const evaluationTag = (make: Making, { id, initiativeId }: ReportEvaluation, name: string,
  label: { readonly nl: string; readonly en: string }, value: Value, kind: 'count' | 'percent' | 'decimal' = 'count'): string =>
  make.reg.add(`${name}.${short(initiativeId)}`, {
    label: both((lang) => `${label[lang]}: ${nameOf(make, initiativeId, lang)}`), kind, value, of: 'evaluation', ids: [id],
  });
