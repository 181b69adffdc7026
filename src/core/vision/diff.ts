/** A few words of a text that are in both versions, only in the old one or only in the new one. */
export type Piece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };
/** Two paragraphs that belong beside each other; one side is empty when the paragraph is only in the other version. */
export type DiffRow = {
  readonly kind: 'same' | 'changed' | 'removed' | 'added'; readonly before: readonly Piece[]; readonly after: readonly Piece[];
};

/** Paragraphs stay one when at least this share of their words is the same. */
const ALIKE = 0.35;

export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\r?\n\s*\n|\r?\n/).map((one) => one.trim().replace(/\s+/g, ' ')).filter((one) => one !== '');
const wordsIn = (paragraph: string): readonly string[] => paragraph.split(' ');

/** Best way to lay two lists beside each other: pairs of places, in order, with the highest sum of `worth`. */
function align<T>(
  a: readonly T[], b: readonly T[], worth: (x: T, y: T) => number,
): readonly (readonly [number, number])[] {
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const worths = a.map((x) => b.map((y) => worth(x, y)));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = worths[i]?.[j] ?? 0;
      (best[i] as Float64Array)[j] = Math.max(at(i + 1, j), at(i, j + 1), here > 0 ? here + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const here = worths[i]?.[j] ?? 0;
    if (here > 0 && at(i, j) === here + at(i + 1, j + 1)) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** How alike two paragraphs are, 0 to 1: twice the words they share over all their words; 0 when not alike enough. */
function alike(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [wordsIn(a), wordsIn(b)];
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = y.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  const share = 2 * shared / (x.length + y.length);
  return share < ALIKE ? 0 : share;
}

function join(words: readonly Piece[]): readonly Piece[] {
  return words.reduce<Piece[]>((pieces, word) => {
    const last = pieces.at(-1);
    if (last?.kind !== word.kind) return [...pieces, word];
    return [...pieces.slice(0, -1), { kind: word.kind, text: `${last.text} ${word.text}` }];
  }, []);
}

/** Marks in two paragraphs which words they do not share. */
function byWords(before: string, after: string): Pick<DiffRow, 'before' | 'after'> {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  const pairs = align(a, b, (x, y) => (x === y ? 1 : 0));
  const [kept, stayed] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  return {
    before: join(a.map((text, i) => ({ kind: kept.has(i) ? 'same' : 'removed', text }))),
    after: join(b.map((text, j) => ({ kind: stayed.has(j) ? 'same' : 'added', text }))),
  };
}

/**
 * VISION-4: two texts beside each other, paragraph by paragraph, with what changed marked word by word. What an old
 * paragraph lost is marked in the old one, what a new one gained in the new one.
 */
export function diffOf(before: string, after: string): readonly DiffRow[] {
  const [a, b] = [paragraphsOf(before), paragraphsOf(after)];
  const rows: DiffRow[] = [];
  const alone = (i: number, j: number, toI: number, toJ: number) => {
    for (const text of a.slice(i, toI)) rows.push({ kind: 'removed', before: [{ kind: 'removed', text }], after: [] });
    for (const text of b.slice(j, toJ)) rows.push({ kind: 'added', before: [], after: [{ kind: 'added', text }] });
  };
  let [i, j] = [0, 0];
  for (const [toI, toJ] of align(a, b, alike)) {
    alone(i, j, toI, toJ);
    const [x, y] = [a[toI] ?? '', b[toJ] ?? ''];
    rows.push({ kind: x === y ? 'same' : 'changed', ...byWords(x, y) });
    [i, j] = [toI + 1, toJ + 1];
  }
  alone(i, j, a.length, b.length);
  return rows;
}
