/** How one file names another. */
export type Form =
  | 'import' | 'export from' | 'import =' | 'import()' | 'require' | 'import type' | 'import.meta.resolve' | 'new URL'
  | 'augmentation' | 'reference' | 'jsx' | 'path';

/** One place in a file that names something else, as it is written. */
export type Reference = {
  readonly line: number;
  readonly form: Form;
  /** what is named; absent when nobody can know it by reading */
  readonly specifier?: string;
  /** `specifier` is only the beginning; the rest is computed */
  readonly partial?: boolean;
  /** folder or file that a relative `specifier` starts from, when that is not the file itself (`new URL(x, base)`) */
  readonly base?: string;
  /** nothing of it is left when the program runs */
  readonly typeOnly: boolean;
  /** what it names is exported again from here */
  readonly handsOn: boolean;
};

export type Target =
  | { readonly kind: 'file'; readonly place: Place }
  | { readonly kind: 'package' | 'builtin' | 'unknown'; readonly name: string };

export type Zone =
  | 'core' | 'access' | 'platform' | 'ui' | 'room' | 'app' | 'cli' | 'demo'
  | 'elsewhere in src' | 'tests' | 'tools' | 'other';

export type Layer =
  | 'routes' | 'handlers' | 'schemas' | 'service' | 'store' | 'presenter' | 'views' | 'words' | 'part';

/** Where a file belongs in the house. */
export type Place = {
  /** from the root, with forward slashes */
  readonly path: string;
  readonly zone: Zone;
  /** in rooms only */
  readonly room?: string;
  readonly layer?: Layer;
  /** a test beside what it tests */
  readonly test: boolean;
};

/** An arrow as it is drawn: from a place, to something. */
export type Edge = {
  readonly from: Place;
  readonly line: number;
  readonly form: Form;
  readonly typeOnly: boolean;
  readonly to: Target;
  /** the file that hands the target on, when it is not named directly */
  readonly through?: string;
};

export type Name =
  | 'NEVER-1' | 'NEVER-2' | 'NEVER-3' | 'NEVER-4' | 'NEVER-5' | 'NEVER-6' | 'NEVER-7' | 'NEVER-8' | 'ARROW';

export type Violation = {
  readonly name: Name;
  readonly path: string;
  readonly line: number;
  /** what is reached */
  readonly target: string;
  readonly why: string;
};

/** A rule about arrows: why this one may not be drawn, or undefined when it may. */
export type EdgeRule = { readonly name: Name; readonly breaks: (edge: Edge) => string | undefined };

/** What a rule about the text of a file finds in it. */
export type Finding = { readonly line: number; readonly target: string; readonly why: string };
