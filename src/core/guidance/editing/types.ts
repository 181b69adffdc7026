/** What is in one field of a text, and how much of it. `path` says where it stands: `slide.title`. */
export type FieldShape =
  /** words in both languages; `link`: says once where help is, as `{link}` */
  | { readonly kind: 'text'; readonly path: string; readonly most: number; readonly long?: true; readonly link?: true }
  /** a list of such words, one to a line; `most` lines of `each` signs */
  | { readonly kind: 'lines'; readonly path: string; readonly most: number; readonly each: number }
  /** a day of the year: kept as `09-01`, typed as `1-9` */
  | { readonly kind: 'day'; readonly path: string }
  /** one of some keys, or as many as fit; none of them is the same as not saying */
  | { readonly kind: 'choice' | 'choices'; readonly path: string; readonly options: readonly string[] }
  /** things with fields of their own, such as where to refer to */
  | { readonly kind: 'rows'; readonly path: string; readonly most: number; readonly of: readonly FieldShape[] };

/** What an institution may change about one kind of text; anything else in it stays as ours is. */
export type Shape = { readonly title: string; readonly fields: readonly FieldShape[] };

/** What a form holds: by the name of the field; several choices are joined with commas. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong with a field of a form. `most` belongs to too-long (signs) and too-many (lines). */
export type Problem = {
  readonly field: string;
  readonly problem: 'empty' | 'too-long' | 'too-many' | 'uneven' | 'link' | 'day' | 'choice';
  readonly most?: number;
};
export type Read = { readonly value: unknown; readonly problems: readonly Problem[] };
