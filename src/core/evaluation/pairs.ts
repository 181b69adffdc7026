/** Before and after of one person, and nothing that says who. */
export type Pair = { readonly before: number; readonly after: number };

/** after − before, always; which way is better turns nothing here. */
export const changesOf = (pairs: readonly Pair[]): readonly number[] =>
  pairs.map(({ before, after }) => after - before);

/** The biggest number there is, without its sign: what rounding is measured against. */
export const sizeOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((size, { before, after }) => Math.max(size, Math.abs(before), Math.abs(after)), 0);
