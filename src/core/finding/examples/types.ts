/**
 * How students put a need, whole sentences as they are typed, parted by `|`. Keys are need ids of the lexicon.
 * They teach the finder by likeness: a question need not contain a known pattern, it may look like one of these.
 */
export type Examples = Readonly<Record<string, { readonly nl: string; readonly en: string }>>;
