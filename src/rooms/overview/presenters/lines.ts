import { isFindable } from '../../../core/coverage/state.ts';
import { isDoing } from '../../../core/coverage/scope.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { KIND_LABELS, STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import type { Look } from '../service.ts';
import type { Line } from '../store.ts';
import { wordsOf } from '../words.ts';
import type { Asker } from './frame.ts';

export const nameOf = ({ name }: Pick<Line, 'name'>, lang: Lang): string => name[lang] ?? name.nl ?? name.en ?? '';

/** Where a name leads: a coordinator to the entry, others to the offer as a student sees it, if a student can. */
export function lineHref(line: Line, { keeps, href }: Asker): string | undefined {
  if (keeps) return href(`/initiatieven/${line.id}`);
  return isFindable(line) && isDoing(line) ? href(`/aanbod/${line.id}`) : undefined;
}

/** A level with its number and its few words. */
export const levelInWords = (level: Line['level'], lang: Lang): string =>
  (level === undefined ? wordsOf(lang).list.levelUnknown : `${level}. ${levelLabel(level, lang)}`);

/** Initiatives as rows of a table, in order of name. */
export function lineViews(lines: readonly Line[], { units }: Look, asker: Asker) {
  const { lang } = asker;
  const words = wordsOf(lang).list;
  const unitName = (id: string) => units.find(({ key }) => key === id)?.name[lang] ?? '';
  return lines.map((line) => ({
    name: nameOf(line, lang), href: lineHref(line, asker), kind: KIND_LABELS[line.kind][lang],
    status: STATUS_LABELS[line.status][lang], level: levelInWords(line.level, lang),
    unit: (line.units ?? []).map(unitName).filter(Boolean).join(', ') || words.whole,
    found: isFindable(line) && isDoing(line),
  })).sort((a, b) => a.name.localeCompare(b.name, lang));
}
export type LineView = ReturnType<typeof lineViews>[number];
