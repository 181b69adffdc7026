import { makeTree } from '../frameworks/tree.ts';
import type { Concept, Text } from '../frameworks/types.ts';
import { isFindable, stateOf } from './state.ts';
import type { ConceptCount, Coverage, State } from './types.ts';

/** A segment of a picture and a row of the table behind it. It knows nothing of shapes. */
export type Segment = {
  /** concept id, for the click through */
  readonly id: string;
  readonly label: Text;
  readonly count: number;
  readonly findable: number;
  readonly state: State;
  /** the narrower segments, in the scheme's order */
  readonly parts: readonly Segment[];
};

/** FS as one picture, from the inside to the outside. */
export type FrameworkPicture = {
  /** its count is everything that is done */
  readonly centre: Segment;
  readonly vision: Segment;
  /** three */
  readonly conditions: readonly Segment[];
  /** three, with their aspects as parts */
  readonly blocks: readonly Segment[];
  /** monitoring, evaluation, adjustment */
  readonly cycle: readonly Segment[];
};

function draw({ id, label }: Concept, count: ConceptCount, parts: readonly Segment[]): Segment {
  return { id, label, count: count.total, findable: count.findable, state: count.state, parts };
}

/** Any scheme as segments: its top concepts with what is under them. A retired concept shows only while in use. */
export function schemePicture({ scheme, counts }: Coverage): Segment[] {
  const { narrower, conceptById } = makeTree([scheme]);
  const segments = (ids: readonly string[]): Segment[] => ids.flatMap((id) => {
    const concept = conceptById(id);
    const count = counts.get(id);
    if (concept === undefined || count === undefined || (concept.retired && count.total === 0)) return [];
    return [draw(concept, count, segments(narrower(id)))];
  });
  return segments(scheme.concepts.filter(({ broader }) => broader === undefined).map(({ id }) => id));
}

/** Segments in reading order with their depth, for a table. */
export function flattenSegments(segments: readonly Segment[], depth = 0): { segment: Segment; depth: number }[] {
  return segments.flatMap((segment) => [{ segment, depth }, ...flattenSegments(segment.parts, depth + 1)]);
}

/**
 * The framework picture, from the coverage of FS.
 *
 * @throws RangeError when the coverage is of another scheme
 */
export function frameworkPicture(coverage: Coverage): FrameworkPicture {
  const [centre, vision, conditions, blocks, cycle] = schemePicture(coverage);
  if (coverage.scheme.id !== 'fs' || !centre || !vision || !conditions || !blocks || !cycle) {
    throw new RangeError('frameworkPicture draws the coverage of the scheme fs');
  }
  const findable = coverage.counted.filter(isFindable).length;
  return {
    centre: { ...centre, count: coverage.counted.length, findable, state: stateOf(coverage.counted) },
    vision,
    conditions: conditions.parts,
    blocks: blocks.parts,
    cycle: cycle.parts,
  };
}
