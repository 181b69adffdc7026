import type { Grant } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import { isOverdue, versionsOf } from '../../../core/vision/applies.ts';
import { paragraphsOf } from '../../../core/vision/diff.ts';
import { VISION_PARTS, type VisionPart } from '../../../core/vision/types.ts';
import type { Unit, Vision, VisionService } from '../service.ts';
import { wordsOf } from '../words/index.ts';

type All = Pick<Awaited<ReturnType<VisionService['one']>>, 'visions' | 'units' | 'parts' | 'comments'>;
/** Who looks: what they may do on the page. */
export type Looks = {
  readonly grants: readonly Grant[]; readonly keeps: boolean; readonly answers: boolean; readonly now: Date;
};

export const unitName = (unitId: string | null, units: readonly Unit[], lang: Lang): string =>
  units.find(({ id }) => id === unitId)?.name[lang] ?? wordsOf(lang).whole;

/** "vastgesteld, 3 december 2026" */
export function versionName({ state, decidedOn }: Vision, lang: Lang): string {
  const words = wordsOf(lang).vision;
  return decidedOn ? words.version(words.states[state], dayInWords(decidedOn, lang)) : words.draftVersion;
}

const WRITERS: Readonly<Record<VisionPart, string>> = { students: 'representative', board: 'executive' };
const EMPTY = { students: 'emptyStudents', board: 'emptyBoard' } as const;
const LEFT = { students: 'leftStudents', board: 'leftBoard' } as const;

function partsView(vision: Vision, { parts }: All, { grants }: Looks, lang: Lang) {
  const words = wordsOf(lang).vision.part;
  return VISION_PARTS.map((part) => {
    const there = parts.find(({ visionId, part: which }) => visionId === vision.id && which === part);
    const writes = vision.state === 'draft' && grants.some(({ role, unitId }) => role === WRITERS[part] && !unitId);
    return {
      part, title: words[part], lines: there ? paragraphsOf(there.text) : undefined,
      empty: words[(vision.state === 'draft' ? EMPTY : LEFT)[part]],
      write: writes ? (there ? words.change : words.write) : undefined,
    };
  });
}

function commentsView(vision: Vision, { comments }: All, lang: Lang) {
  const words = wordsOf(lang).comments;
  return comments.filter(({ visionId }) => visionId === vision.id).map(({ answer, answeredOn, ...one }) => ({
    id: one.id, who: words[one.asRole], when: dayInWords(dayOf(one.madeAt), lang), lines: paragraphsOf(one.text),
    answer: answer === null ? undefined : paragraphsOf(answer),
    answered: answeredOn ? dayInWords(answeredOn, lang) : '',
  }));
}

type Fact = readonly [name: string, value: string];

/** One vision with all that belongs to it. */
export function visionView(vision: Vision, all: All, looks: Looks, lang: Lang) {
  const words = wordsOf(lang).vision;
  const { body, state, decidedBy, decidedOn, reviewOn } = vision;
  const drafts = all.visions.filter((one) => one.unitId === vision.unitId && one.state === 'draft');
  const versions = [...drafts, ...versionsOf(all.visions, vision.unitId)];
  const late = state === 'decided' && isOverdue(reviewOn, dayOf(looks.now));
  const decided: readonly Fact[] = decidedOn ? [
    [words.decidedBy, decidedBy ?? ''], [words.decidedOn, dayInWords(decidedOn, lang)],
    [words.reviewOn, reviewOn ? dayInWords(reviewOn, lang) : words.noReview],
  ] : [];
  const facts: readonly Fact[] = [[words.tookPart, body.tookPart || words.noTookPart], ...decided];
  const says = looks.grants.some(({ role }) => role === 'student' || role === 'representative');
  return {
    id: vision.id, title: words.of(unitName(vision.unitId, all.units, lang)), state, label: words.states[state],
    keeps: looks.keeps,
    unit: vision.unitId ?? 'all', paragraphs: paragraphsOf(body.text), values: body.values, spearheads: body.spearheads,
    overdue: late ? words.overdueText(dayInWords(reviewOn ?? '', lang)) : undefined,
    facts,
    parts: partsView(vision, all, looks, lang), comments: commentsView(vision, all, lang), says, answers: looks.answers,
    drafts: drafts.map(({ id }) => id),
    versions: versions.map((one) => ({ id: one.id, label: versionName(one, lang), here: one.id === vision.id })),
    pair: versions.length > 1 ? { a: versions[1]?.id ?? '', b: versions[0]?.id ?? '' } : undefined,
  };
}
export type VisionView = ReturnType<typeof visionView>;

/** Units with a vision of their own, and all of them to choose from. */
export function unitsView({ visions, units }: All, chosen: string | undefined, lang: Lang) {
  return {
    own: units.filter(({ id }) => versionsOf(visions, id).length > 0)
      .map(({ id, name }) => ({ id: versionsOf(visions, id)[0]?.id ?? '', name: name[lang] })),
    options: units.map(({ id, name }) => ({ value: id, label: name[lang] })), chosen,
  };
}
export type UnitsView = ReturnType<typeof unitsView>;
