import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import type { Initiative } from '../../../core/initiatives/types.ts';
import type { PlannedLine } from '../planning/plan.ts';
import { IN_PARTS, type Parts, same } from '../planning/same.ts';
import { wordsOf } from '../words.ts';
import { valueWords } from './values.ts';

/** One thing that an import changes. */
export type ChangeView = { readonly field: string; readonly from: string; readonly to: string };

/** Of a field of parts only the parts that change. */
function narrowed(field: keyof Initiative, one: unknown, other: unknown): unknown {
  if (!IN_PARTS.includes(field) || one === undefined) return one;
  return Object.fromEntries(Object.entries(one as Parts)
    .filter(([part, value]) => !same(value, (other as Parts | undefined)?.[part])));
}

/** What a line changes about an initiative that is there already, field by field in words. */
export function changesOf(one: PlannedLine, lang: Lang, own: readonly Scheme[]): readonly ChangeView[] {
  const { before, after, unitIds } = one;
  const { fields, preview } = wordsOf(lang);
  if (!before) return [];
  const old = before.initiative;
  const changed = (Object.keys(fields) as (keyof Initiative)[])
    .filter((field) => field !== 'published' && field !== 'units' && !same(old[field], after[field]))
    .map((field) => ({
      field: fields[field],
      from: valueWords(field, narrowed(field, old[field], after[field]), lang, own),
      to: valueWords(field, narrowed(field, after[field], old[field]), lang, own),
    }));
  const units = same([...before.unitIds].sort(), [...unitIds].sort()) ? []
    : [{ field: fields.units, from: String(before.unitIds.length), to: String(unitIds.length) }];
  const all = [...changed, ...units];
  return all.length > 0 ? all : [{ field: preview.onlySource, from: '', to: '' }];
}
