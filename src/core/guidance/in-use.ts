import { OURS } from './content/ours.ts';

/** The last version that an institution saved of a text, as far as it decides what people read. */
export type OwnVersion = {
  /** false: this institution does not use it */
  readonly shown: boolean;
  /** absent: as ours */
  readonly body?: unknown;
  readonly owner: string;
  readonly version: number;
  readonly reviewOn?: string;
};

/**
 * What people read: ours, with what an institution made its own. What is not shown is left out; a saved text that can
 * no longer be read gives ours.
 * @param own the last version of each, by key
 * @param parse makes a text out of what was saved; undefined when it cannot. `textOf` of editing does this
 */
export function inUse<T extends { readonly key: string }>(
  ours: readonly T[], own: ReadonlyMap<string, Pick<OwnVersion, 'shown' | 'body'>>,
  parse: (body: unknown, ours: T) => T | undefined,
): readonly T[] {
  return ours.flatMap((text) => {
    const mine = own.get(text.key);
    if (!mine) return [text];
    if (!mine.shown) return [];
    return [mine.body === undefined ? text : parse(mine.body, text) ?? text];
  });
}

/** Whose a text is, which version, and when somebody looks at it again. */
export type Provenance = {
  readonly own: boolean; readonly owner: string; readonly version: number; readonly reviewOn: string;
};

/** The same for a text: what an institution said, or ours where it said nothing. */
export const provenance = (own: OwnVersion | undefined): Provenance => ({
  own: own?.body !== undefined, owner: own?.owner ?? OURS.owner,
  version: own?.version ?? OURS.version, reviewOn: own?.reviewOn ?? OURS.reviewOn,
});
