/** How much the institution does in one place. The caller decides what is a start and what is a lot. */
export type SegmentState = 'none' | 'thin' | 'some' | 'much';
export type SegmentGroup = 'vision' | 'condition' | 'block' | 'aspect' | 'cycle';

/** One place of the framework, in one language. `parent` is the id of the block that an aspect belongs to. */
export type Segment = {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly state: SegmentState;
  readonly href: string;
  readonly group: SegmentGroup;
  readonly parent?: string;
};

/** A segment with its place on the wheel, its colour family and its number in the list. */
export type Placed = Segment & {
  readonly key: number;
  readonly hue: 'vision' | 'condition' | 'cycle' | 'one' | 'two' | 'three';
  readonly inner: number;
  readonly outer: number;
  /** degrees, clockwise from straight up; may be below 0 or above 360 */
  readonly from: number;
  readonly to: number;
};

/** Half of the drawing's width, and the radii of the rings, from the student outwards. */
export const CENTRE = 500;
export const STUDENT = 44;
const RINGS: Readonly<Record<SegmentGroup, readonly [inner: number, outer: number]>> = {
  vision: [48, 106], condition: [110, 180], block: [184, 262], aspect: [266, 430], cycle: [438, 496],
};
const HUES = ['one', 'two', 'three'] as const;

type Arc = { readonly from: number; readonly to: number };

/** Cuts an arc into equal pieces. */
const cut = ({ from, to }: Arc, pieces: number): readonly Arc[] => Array.from({ length: pieces }, (_, i) => ({
  from: from + (to - from) * i / pieces, to: from + (to - from) * (i + 1) / pieces,
}));

/** The whole turn in equal pieces, the middle of the first one at `middle` degrees. */
const turn = (pieces: number, middle: number): readonly Arc[] =>
  cut({ from: middle - 180 / pieces, to: middle - 180 / pieces + 360 }, pieces);

/** The whole turn in pieces as wide as their weight, the middle of the first one straight up. */
const weighed = (weights: readonly number[]): readonly Arc[] => {
  const degree = 360 / weights.reduce((sum, weight) => sum + weight, 0);
  let from = -(weights[0] ?? 0) * degree / 2;
  return weights.map((weight) => ({ from, to: from += weight * degree }));
};

/**
 * Gives every segment its place: one ring for each group, the blocks with the first one on top and as wide as their
 * number of aspects, the conditions and the cycle turned by half a step so that the seams don't meet, the aspects
 * outside their own block. The order in each group is the order given; numbers run from the middle outwards.
 */
export const place = (segments: readonly Segment[]): readonly Placed[] => {
  const of = (group: SegmentGroup): readonly Segment[] => segments.filter((segment) => segment.group === group);
  const [vision, conditions, blocks, cycle] = [of('vision'), of('condition'), of('block'), of('cycle')];
  const put = (segment: Segment, arc: Arc, hue: Placed['hue']): Omit<Placed, 'key'> => {
    const [inner, outer] = RINGS[segment.group];
    return { ...segment, hue, inner, outer, from: arc.from, to: arc.to };
  };
  const aspectsOf = (block: Segment): readonly Segment[] => of('aspect').filter(({ parent }) => parent === block.id);
  const blockArcs = weighed(blocks.map((block) => Math.max(1, aspectsOf(block).length)));
  const hueOf = (index: number): Placed['hue'] => HUES[index % HUES.length]!;
  return [
    ...vision.map((segment, i) => put(segment, turn(vision.length, 0)[i]!, 'vision')),
    ...conditions.map((segment, i) => put(segment, turn(conditions.length, 60)[i]!, 'condition')),
    ...blocks.map((segment, i) => put(segment, blockArcs[i]!, hueOf(i))),
    ...blocks.flatMap((block, i) => {
      const aspects = aspectsOf(block);
      return aspects.map((aspect, j) => put(aspect, cut(blockArcs[i]!, aspects.length)[j]!, hueOf(i)));
    }),
    ...cycle.map((segment, i) => put(segment, turn(cycle.length, 60)[i]!, 'cycle')),
  ].map((segment, i) => ({ ...segment, key: i + 1 }));
};

/** Breaks a label into lines of at most `width` signs, at spaces; a longer word keeps a line of its own. */
export const wrap = (label: string, width: number): readonly string[] =>
  label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
