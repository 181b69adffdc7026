/** A form that a coordinator makes. Days as `2026-11-26`. */
export type FormWrite = { readonly kind: 'reception' | 'before-after'; readonly closesOn: string };

/** What somebody answered. Nothing of it says who. */
export type AnswerWrite = {
  readonly moment: 'before' | 'after'; readonly answers: Readonly<Record<string, number>>;
  /** as it was typed; only a keyed hash of it is kept */
  readonly word?: string;
  readonly remark?: string;
};
