/** SDC-1: about fewer people than this nothing is said. */
export const FEWEST = 10;
/** SDC-3: fewer than this with it, or without it, is said in words. */
export const EDGE = 3;

export type Count = { readonly must: number; readonly have: number };
/** A place in one tree (one place has no parent), with the people who stand directly there and at no place below. */
export type Place = Count & { readonly id: string; readonly parent?: string };

/** What may be said of a place; there is no number in anything but `share`. */
export type Shown =
  | { readonly kind: 'none' | 'hidden' | 'almost-none' | 'almost-all' }
  | ({ readonly kind: 'share' } & Count);

type Node = { readonly id: string; readonly total: Count; readonly below: readonly Node[] };
type Test = (count: Count) => boolean;

const minus = (from: Count, nodes: readonly Node[]): Count =>
  nodes.reduce(({ must, have }, { total }) => ({ must: must - total.must, have: have - total.have }), from);

const enough: Test = ({ must }) => must === 0 || must >= FEWEST;
const safe: Test = ({ must, have }) => must === 0 || (must >= FEWEST && have >= EDGE && must - have >= EDGE);

/** What a count on its own may be called; `share` when it has a number. */
function alone(count: Count): Shown {
  if (count.must === 0) return { kind: 'none' };
  if (count.must < FEWEST) return { kind: 'hidden' };
  if (count.have < EDGE) return { kind: 'almost-none' };
  return count.must - count.have < EDGE ? { kind: 'almost-all' } : { kind: 'share', ...count };
}

function grow(place: Place, places: readonly Place[]): Node {
  const below = places.filter(({ parent }) => parent === place.id).map((one) => grow(one, places));
  const total = below.reduce(
    (sum, node) => ({ must: sum.must + node.total.must, have: sum.have + node.total.have }),
    { must: place.must, have: place.have },
  );
  return { id: place.id, total, below };
}

const smallestLast = (a: Node, b: Node) => b.total.must - a.total.must || (a.id < b.id ? -1 : 1);

/**
 * SDC-2: of the places under one whose number is known, those that may have a number: the smallest is left out until
 * what somebody can subtract passes the test, and no place is the only one without a number.
 */
function keepWithin(node: Node, kept: readonly Node[], test: Test): readonly Node[] {
  const people = node.below.filter(({ total }) => total.must > 0).length;
  const numbers = [...kept].sort(smallestLast);
  const bad = () => !test(minus(node.total, numbers)) || people - numbers.length === 1;
  while (numbers.length > 0 && bad()) numbers.pop();
  return numbers;
}

/** What may be said of the places under one; `bySize` are those that SDC-1 and SDC-2 leave, whatever they have. */
function settle(node: Node, known: boolean): ReadonlyMap<Node, Shown> {
  const bySize = keepWithin(node, node.below.filter(({ total }) => total.must >= FEWEST), enough);
  const shares = bySize.filter(({ total }) => alone(total).kind === 'share');
  const words = bySize.filter((one) => !shares.includes(one));
  const numbers = known ? keepWithin(node, shares, safe) : [];
  const wordsToo = !known || safe(minus(minus(node.total, numbers), words));
  const stays = (one: Node) => one.total.must === 0 || numbers.includes(one) || (wordsToo && words.includes(one));
  return new Map(node.below.map((one) => [one, stays(one) ? alone(one.total) : { kind: 'hidden' }]));
}

/** SDC-4: under what is hidden, everything is. */
function everythingBelow(node: Node, shown: Shown, into: Map<string, Shown>): void {
  into.set(node.id, shown);
  const settled = shown.kind === 'hidden' ? undefined : settle(node, shown.kind === 'share');
  for (const one of node.below) {
    everythingBelow(one, settled?.get(one) ?? { kind: one.total.must === 0 ? 'none' : 'hidden' }, into);
  }
}

/**
 * What may be shown of how many have what they must have, at each place of a tree (SDC-1 to SDC-4).
 * @throws Error when there is not exactly one place without a parent
 */
export function releaseCoverage(places: readonly Place[]): ReadonlyMap<string, Shown> {
  const [top, second] = places.filter(({ parent }) => parent === undefined);
  if (!top || second) throw new Error('one place stands above all others');
  const root = grow(top, places);
  const shown = new Map<string, Shown>();
  everythingBelow(root, alone(root.total), shown);
  return shown;
}
