/** One line to call or chat with. The order in which lines are given is the order in which they stand. */
export type AcuteLine = {
  readonly name: string;
  /** for whom, or what they do, in one line */
  readonly what: string;
  /** as people write it; `tel` is what the telephone dials ("tel:08000113") */
  readonly phone?: string;
  readonly tel?: string;
  readonly chatUrl?: string;
  readonly hours: string;
  /** "gratis", "ook in het Engels" */
  readonly notes?: readonly string[];
};
