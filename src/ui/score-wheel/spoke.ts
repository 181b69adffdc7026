/** One dimension: how far it reaches, and how far it did the time before. */
export type Spoke = {
  readonly title: string;
  /** in words: "wisselt"; "geen uitkomst" when there is no value */
  readonly state: string;
  readonly value?: number;
  readonly before?: number;
};
