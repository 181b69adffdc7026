import type { Lang, Text } from '../frameworks/types.ts';

/** A piece of a line. `source` is the key of a source of the module. */
export type Inline =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'bold'; readonly of: readonly Inline[] }
  | { readonly is: 'link'; readonly text: string; readonly href: string }
  | { readonly is: 'source'; readonly key: string };
export type Line = readonly Inline[];

/** What somebody can enter: one line, more lines, one option, several options, a number from 0 to 10, a day. */
export const FIELD_KINDS = ['text', 'long', 'choice', 'many', 'scale', 'day'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export type Field = {
  readonly id: string; readonly kind: FieldKind; readonly question: string;
  readonly hint?: string;
  /** of `choice` and `many` */
  readonly options: readonly string[];
  /** of `scale`: words for 0 and for 10 */
  readonly ends?: readonly [string, string];
};

export type Block =
  | { readonly is: 'paragraph'; readonly line: Line }
  | { readonly is: 'list'; readonly items: readonly Line[] }
  | { readonly is: 'field'; readonly field: Field }
  /** shows what was entered in an earlier step */
  | { readonly is: 'recall'; readonly id: string };

export type Step = { readonly title: string; readonly blocks: readonly Block[] };
export type Source = { readonly key: string; readonly name: string; readonly url?: string };

/** One self-guided exercise in one language. */
export type Module = {
  readonly key: string; readonly title: string; readonly summary: string;
  readonly minutes: number;
  /** ids of FS-T themes */
  readonly themes: readonly string[];
  /** a named professional of the institution has to approve it before students find it there */
  readonly approval: boolean;
  /** ISO days: when somebody last looked at it, and when to look again */
  readonly reviewed: string; readonly again: string;
  readonly sources: readonly Source[];
  readonly intro: readonly Block[];
  readonly steps: readonly Step[];
};

/** The same exercise in both languages. */
export type ModulePair = Readonly<Record<Lang, Module>>;

/** What is wrong with a text, at a line of it (from 1). */
export type Problem = { readonly line: number; readonly message: Text };
export type Parsed =
  | { readonly ok: true; readonly module: Module }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What somebody entered in one field: text, an ISO day, an option in words, several, or 0 to 10. */
export type Value = string | readonly string[] | number;
export type Values = Readonly<Record<string, Value>>;

/** What a student keeps of one exercise, sealed in their vault as a `module`. */
export type Notes = {
  readonly key: string;
  /** which text they read */
  readonly edition: string;
  readonly values: Values;
  /** the step to go on with, from 1; one more than there are steps when they went through all of it */
  readonly step: number;
};
