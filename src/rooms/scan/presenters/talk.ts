import type { Lang } from '../../../core/frameworks/types.ts';
import { type Counts, differs, type PartSpread, type Spread } from '../../../core/scan/spread.ts';
import { SCAN_LEVELS } from '../../../core/scan/types.ts';
import { fieldOf } from '../schemas.ts';
import type { ScanService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { describedFor, levelName, partName, roundName } from './common.ts';

type Talk = Awaited<ReturnType<ScanService['talk']>>;

function apartIn(counts: Counts, range: number, lang: Lang): string {
  const words = wordsOf(lang).talk;
  const chosen = SCAN_LEVELS.filter((level) => (counts[level - 1] ?? 0) > 0);
  return words.range(words.ranges[range] ?? '', chosen[0] ?? 0, chosen.at(-1) ?? 0);
}

const apart = (one: PartSpread, lang: Lang): string =>
  (one.kind === 'few' ? wordsOf(lang).talk.few : apartIn(one.counts, one.range, lang));

/** All parts, where people disagree most first, and what was agreed so far. */
export function talkView(talk: Talk, lang: Lang) {
  const words = wordsOf(lang).talk;
  const agreed = new Map(talk.agreed.map(({ concept, level }) => [concept, level]));
  return {
    id: talk.round.id, version: talk.round.version, round: roundName(talk.round, talk.units, lang).line,
    people: talk.enough ? words.people(talk.people) : undefined, enough: talk.enough,
    rows: talk.spreads.map((one) => {
      const level = agreed.get(one.concept);
      return {
        concept: one.concept, name: partName(one.concept, lang), apart: apart(one, lang),
        far: one.kind === 'shown' && one.range >= 2, agreed: level ? levelName(level, lang) : undefined,
      };
    }),
  };
}
export type TalkView = ReturnType<typeof talkView>;

function dots({ counts, split }: Spread, lang: Lang) {
  const words = wordsOf(lang).talk;
  return SCAN_LEVELS.map((level) => {
    const count = counts[level - 1] ?? 0;
    const students = split?.students[level - 1] ?? 0;
    return {
      level, count, ...(split ? { second: students } : {}),
      text: split ? words.split(students, count - students) : words.count(count),
    };
  });
}

/** One part to talk about: how people see it, what they wrote, and what was agreed. */
export function partView(talk: Talk, concept: string, lang: Lang) {
  const words = wordsOf(lang).talk;
  const at = talk.spreads.findIndex((one) => one.concept === concept);
  const spread = talk.spreads[at];
  if (!spread) return undefined;
  const agreed = talk.agreed.find((one) => one.concept === concept);
  const next = [...talk.spreads.slice(at + 1), ...talk.spreads.slice(0, at)]
    .find((one) => !talk.agreed.some(({ concept: done }) => done === one.concept));
  const who = spread.kind === 'shown' && spread.split ? differs(spread.split) : undefined;
  return {
    id: talk.round.id, concept, field: fieldOf(concept), name: partName(concept, lang), apart: apart(spread, lang),
    round: roundName(talk.round, talk.units, lang).line,
    dots: spread.kind === 'shown' ? dots(spread, lang) : undefined, split: spread.kind === 'shown' && spread.split !== undefined,
    differs: who && words.differs[who], sentences: talk.sentences(concept), options: describedFor(concept, lang),
    values: { level: agreed ? String(agreed.level) : '', why: agreed?.why ?? '' }, next: next?.concept,
  };
}
export type PartView = NonNullable<ReturnType<typeof partView>>;
