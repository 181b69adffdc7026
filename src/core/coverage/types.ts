import type { Scheme, Text } from '../frameworks/types.ts';
import type { Audience, Initiative, Kind, Level } from '../initiatives/types.ts';

/** What the overview needs of an initiative. `concepts` are confirmed places, `units` keys of organisation units. */
export type Counted = { readonly id: string } & Pick<Initiative,
  'kind' | 'status' | 'published' | 'level' | 'audiences' | 'concepts' | 'units'>;

/** An organisation unit; without a parent it stands directly under the institution. */
export type Unit = { readonly key: string; readonly parent?: string; readonly name: Text };

/** Where we look: a unit with all that is above and below it, or, without `unit`, the whole institution. */
export type Scope = { readonly units: readonly Unit[]; readonly unit?: string };

/** How much is done at a place (COVER-4). */
export type State = 'none' | 'thin' | 'some' | 'much';

export type ConceptCount = {
  readonly concept: string;
  /** placed at this concept itself */
  readonly direct: number;
  /** placed here or at something narrower, each initiative once */
  readonly total: number;
  /** sums to `total` */
  readonly byKind: Readonly<Record<Kind, number>>;
  /** of `total`, what a student can find now */
  readonly findable: number;
  /** of `total`, what only holds in a part of the place we look at */
  readonly partly: number;
  /** ideas for this place; not in `total` */
  readonly planned: number;
  readonly state: State;
  /** ids behind `total`, sorted */
  readonly ids: readonly string[];
};

export type Coverage = {
  readonly scheme: Scheme;
  /** by concept id; every concept of the scheme is there */
  readonly counts: ReadonlyMap<string, ConceptCount>;
  /** everything that counts here, placed in this scheme or not; sorted by id */
  readonly counted: readonly Counted[];
  /** of `counted`, the ids without a place in this scheme */
  readonly unplaced: readonly string[];
};

/** A gap or an overlap in words. It names what is there, never who should have done something. */
export type Finding = {
  readonly rule: `COVER-${number}`;
  readonly kind: 'gap' | 'overlap';
  /** higher first (COVER-13) */
  readonly importance: number;
  readonly text: Text;
  /** a friendly next step */
  readonly advice: Text;
  readonly concept?: string;
  readonly audience?: Audience;
  readonly level?: Level;
  /** initiatives that it is about, sorted; empty when there are none */
  readonly ids: readonly string[];
};
