import type { Lang } from '../../../core/frameworks/types.ts';
import { diffOf } from '../../../core/vision/diff.ts';
import type { Vision } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { versionName } from './vision.ts';

/** Two versions beside each other: the text, the values and the main points. */
export function compareView(a: Vision, b: Vision, lang: Lang) {
  const words = wordsOf(lang).compare;
  const lines = (list: readonly string[]) => list.join('\n');
  const sections = [
    { title: words.sections.text, rows: diffOf(a.body.text, b.body.text) },
    { title: words.sections.values, rows: diffOf(lines(a.body.values), lines(b.body.values)) },
    { title: words.sections.spearheads, rows: diffOf(lines(a.body.spearheads), lines(b.body.spearheads)) },
  ].filter(({ rows }) => rows.length > 0);
  return {
    a: versionName(a, lang), b: versionName(b, lang), sections,
    alike: sections.every(({ rows }) => rows.every(({ kind }) => kind === 'same')),
  };
}
export type CompareView = ReturnType<typeof compareView>;
