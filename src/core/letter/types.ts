/** A piece of a plain document: for a page and for a PDF. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Whom a student writes to, outside the institution. */
export const RECIPIENTS = ['gp', 'ggz', 'municipality'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** What a student wants to tell, in their own words; every part may stay empty but the question. */
export type LetterWords = {
  readonly to: Recipient;
  readonly question: string;
  readonly since: string;
  readonly tried: string;
  readonly helps: string;
  readonly name: string;
  readonly contact: string;
};
