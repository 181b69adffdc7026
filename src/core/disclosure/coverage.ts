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

function kindOf({ must, have }: Count): Shown['kind'] {
  if (must === 0) return 'none';
  if (must < FEWEST) return 'hidden';
  if (have < EDGE) return 'almost-none';
  return must - have < EDGE ? 'almost-all' : 'share';
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
function keepWithin(node: Node, kept: readonly Node[], words: readonly Node[], test: Test): readonly Node[] {
  const people = node.below.filter(({ total }) => total.must > 0).length;
  const numbers = [...kept].sort(smallestLast);
  const bad = () => {
    const rest = minus(node.total, numbers);
    return !test(rest) || !test(minus(rest, words)) || people - numbers.length === 1;
  };
  while (numbers.length > 0 && bad()) numbers.pop();
  return numbers;
}

/** What may be said of the places under one; `bySize` are those that SDC-1 and SDC-2 leave, whatever they have. */
function settle(node: Node, known: boolean): ReadonlyMap<Node, Shown> {
  const bySize = keepWithin(node, node.below.filter(({ total }) => total.must >= FEWEST), [], enough);
  const words = bySize.filter(({ total }) => kindOf(total).startsWith('almost'));
  const shares = bySize.filter(({ total }) => kindOf(total) === 'share');
  const numbers = known ? keepWithin(node, shares, words, safe) : [];
  const wordsToo = !known || safe(minus(minus(node.total, numbers), words));
  return new Map(node.below.map((one): [Node, Shown] => {
    if (one.total.must === 0) return [one, { kind: 'none' }];
    if (numbers.includes(one)) return [one, { kind: 'share', ...one.total }];
    return [one, { kind: wordsToo && words.includes(one) ? kindOf(one.total) as 'almost-all' : 'hidden' }];
  }));
}

/** SDC-4: under what is hidden, everything is. */
function everythingBelow(node: Node, shown: Shown, into: Map<string, Shown>): void {
  into.set(node.id, shown);
  const settled = shown.kind === 'hidden' ? undefined : settle(node, shown.kind === 'share');
  for (const one of node.below) {
    const kind = one.total.must === 0 ? 'none' : 'hidden';
    everythingBelow(one, settled?.get(one) ?? { kind }, into);
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
  const kind = kindOf(root.total);
  const shown = new Map<string, Shown>();
  everythingBelow(root, kind === 'share' ? { kind, ...root.total } : { kind }, shown);
  return shown;
}
