/** How somebody asks. `mixed`: two needs or two languages in one question. */
export type Style = 'sentence' | 'word' | 'typo' | 'youth' | 'diagnosis' | 'compound' | 'mixed';

/** A question as a student types it, with what a careful dean would show for it. */
export type Judged = {
  readonly q: string;
  readonly lang: 'nl' | 'en';
  readonly style: Style;
  /** offer key -> gain: 3 what they need, 2 also good, 1 acceptable; what is absent is not relevant */
  readonly relevant: Readonly<Record<string, 1 | 2 | 3>>;
};
