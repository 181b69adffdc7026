import type { Lang, Text } from '../frameworks/types.ts';

/** 1 self-guided, 2 peer and workshops, 3 group, 4 individual, 5 specialist, 6 acute (FS, stepped care). */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** What the index needs to know of an offer. Texts may be in either language, or both; tags may be absent. */
export type FindableOffer = {
  readonly id: string;
  /** names and alternate names, any language */
  readonly names: readonly string[];
  /** one-sentence summaries, any language */
  readonly summaries: readonly string[];
  /** longer texts: description, for whom, how to join, any language */
  readonly texts: readonly string[];
  /** confirmed FS-T subtheme ids; empty for an offer imported a minute ago */
  readonly themes: readonly string[];
  readonly level?: Level;
};

/** A coordinator's own word for a subtheme: extends the thesaurus. */
export type OwnWord = { readonly phrase: string; readonly theme: string };

/** Why a result is shown; the presenter turns it into one line. */
export type Reason =
  | { readonly kind: 'need'; readonly need: string; readonly label: Text }
  | { readonly kind: 'theme'; readonly theme: string; readonly label: Text }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'general'; readonly label: Text };

export type Hit = { readonly id: string; readonly score: number; readonly why: readonly Reason[] };

export type Answer = {
  /** language recognised in the question, not asked */
  readonly language: Lang;
  /** FS-T subthemes recognised, strongest first */
  readonly understood: readonly { readonly id: string; readonly label: Text; readonly weight: number }[];
  /** best first; empty when the question is about nothing here */
  readonly hits: readonly Hit[];
};
