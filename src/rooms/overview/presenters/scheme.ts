import { flattenSegments, schemePicture, type Segment } from '../../../core/coverage/picture.ts';
import type { Concept } from '../../../core/frameworks/types.ts';
import { t } from '../../../ui/words/index.ts';
import type { SchemeAnswer } from '../service.ts';
import { wordsOf } from '../words.ts';
import { findingsView } from './findings.ts';
import { type Asker, frameView, placeAddress } from './frame.ts';
import { underIn } from './under.ts';
import { unplacedView } from './unplaced.ts';

/** Any scheme: its branches as bars, and every place with its figures as a table. */
export function schemeView({ look, coverage, gaps, overlaps }: SchemeAnswer, asker: Asker) {
  const { scheme, counts } = coverage;
  const { lang } = asker;
  const words = wordsOf(lang).scheme;
  const concepts = new Map<string, Concept>(scheme.concepts.map((concept) => [concept.id, concept]));
  const nameOf = ({ id, label }: Segment): string => {
    const { notation, retired } = concepts.get(id) ?? {};
    return `${notation ? `${notation} ` : ''}${label[lang]}${retired ? ` (${words.retired})` : ''}`;
  };
  const stateOf = ({ state }: Segment) => t(lang).wheel.states[state];
  const row = (segment: Segment, depth = 0) => {
    const { partly = 0, planned = 0 } = counts.get(segment.id) ?? {};
    return {
      depth, label: nameOf(segment), href: placeAddress(asker, segment.id), total: segment.count,
      findable: segment.findable, partly, planned, state: segment.state, stateWord: stateOf(segment),
    };
  };
  const picture = schemePicture(coverage);
  const loose = picture.filter(({ parts }) => parts.length === 0);
  const branches = picture.filter(({ parts }) => parts.length > 0);
  const table = flattenSegments(picture).map(({ segment, depth }) => row(segment, depth));
  const leaves = [...loose, ...branches.flatMap(({ parts }) => parts)];
  return {
    title: scheme.title[lang], source: words.own(scheme.version, scheme.source),
    frame: frameView(look, asker, scheme.id), unplaced: unplacedView(coverage, look, asker),
    branches: branches.map((branch) => ({
      ...row(branch), parts: flattenSegments(branch.parts).map(({ segment, depth }) => row(segment, depth)),
    })),
    loose: loose.map((segment) => row(segment)), looseTitle: branches.length > 0 ? words.rest : scheme.title[lang],
    max: Math.max(1, ...leaves.map(({ count }) => count)), table,
    caption: words.caption(scheme.title[lang]), hasPartly: table.some(({ partly }) => partly > 0),
    findings: findingsView(gaps, overlaps, { waiting: look.waiting, under: underIn(look) }, asker),
  };
}
export type SchemeView = ReturnType<typeof schemeView>;
