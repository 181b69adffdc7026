import { conceptById } from '../../../core/frameworks/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { partsOf } from '../../../core/scan/parts.ts';
import { SCAN_LEVELS, type ScanLevel } from '../../../core/scan/types.ts';
import type { Round, Unit } from '../service.ts';
import { wordsOf } from '../words/index.ts';

/** What a part is called. */
export const partName = (concept: string, lang: Lang): string => conceptById(concept)?.label[lang] ?? concept;

/** "3. Het is geregeld" */
export function levelName(level: ScanLevel, lang: Lang): string {
  const words = wordsOf(lang);
  return words.level(level, words.levels[level - 1] ?? '');
}

/** The four levels of one part, described. */
export const describedFor = (concept: string, lang: Lang) => {
  const part = SCAN_PARTS.get(concept);
  return SCAN_LEVELS.map((level) => ({
    value: String(level), label: levelName(level, lang), hint: part?.levels[level][lang] ?? '',
  }));
};

const SCAN_PARTS = new Map((['fs', 'sc', 'gs'] as const).flatMap(partsOf).map((part) => [part.concept, part]));

/** What a round is called: what it is about, of whom, and of which year. */
export function roundName({ scheme, unitId, year }: Round, units: readonly Unit[], lang: Lang) {
  const words = wordsOf(lang);
  const unit = units.find(({ id }) => id === unitId)?.name[lang] ?? words.whole;
  return { what: words.schemes[scheme], unit, year, line: `${words.schemes[scheme]}, ${unit}, ${year}` };
}
