import { frameworkPicture, type Segment as Piece } from '../../../core/coverage/picture.ts';
import type { Segment, SegmentGroup } from '../../../ui/wheel/segments.ts';
import type { FrameworkAnswer } from '../service.ts';
import { wordsOf } from '../words.ts';
import { findingsView } from './findings.ts';
import { type Asker, frameView, placeAddress } from './frame.ts';
import { underIn } from './under.ts';
import { unplacedView } from './unplaced.ts';

/** The picture of the framework as the wheel draws it, from the inside to the outside. */
export function wheelSegments(coverage: FrameworkAnswer['coverage'], asker: Asker): readonly Segment[] {
  const { vision, conditions, blocks, cycle } = frameworkPicture(coverage);
  const draw = (group: SegmentGroup, parent?: string) => ({ id, label, count, state }: Piece): Segment => ({
    id, label: label[asker.lang], count, state, group, href: placeAddress(asker, id), ...(parent ? { parent } : {}),
  });
  return [
    draw('vision')(vision), ...conditions.map(draw('condition')), ...blocks.map(draw('block')),
    ...blocks.flatMap((block) => block.parts.map(draw('aspect', block.id))), ...cycle.map(draw('cycle')),
  ];
}

/** The page of the framework: the picture, what it comes to, the gaps and the overlaps. */
export function pictureView({ look, coverage, gaps, overlaps }: FrameworkAnswer, asker: Asker) {
  const { lang, keeps, href } = asker;
  const { stats } = wordsOf(lang);
  const { count, findable } = frameworkPicture(coverage).centre;
  const waiting = [...look.waiting.values()].reduce((sum, n) => sum + n, 0);
  return {
    frame: frameView(look, asker, 'fs'), segments: wheelSegments(coverage, asker),
    stats: [
      { value: count, label: stats.doneLabel(count) }, { value: findable, label: stats.findable },
      { value: gaps.length, label: stats.gaps(gaps.length), href: '#gaten' },
      ...(overlaps.length > 0 ? [{ value: overlaps.length, label: stats.overlaps, href: '#dubbel' }] : []),
      ...(keeps && waiting > 0
        ? [{ value: waiting, label: stats.waiting(waiting), href: href('/initiatieven/voorstellen') }] : []),
    ],
    unplaced: unplacedView(coverage, look, asker),
    findings: findingsView(gaps, overlaps, { waiting: look.waiting, under: underIn(look) }, asker),
  };
}
export type PictureView = ReturnType<typeof pictureView>;
