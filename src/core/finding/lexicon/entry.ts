/**
 * One need, as students and offers put it.
 *
 * Patterns stand one after another, parted by `|` or a new line. A pattern is one or more places that must all be filled
 * by words near each other, in any order, in any inflection: `bang falen`. Alternatives in a place are parted by `/`:
 * `durf/bang praten/spreken klas`. `@name` is a class of words (classes.ts). `~` before a pattern means weak evidence,
 * not enough alone; `^` means about here for certain, but not what for. "Quotes" mean exactly these words in this order, small words included; a pattern of small words only
 * ("wie ben ik") is always meant so, and holds in questions only.
 */
export type Entry = {
  readonly id: string;
  /** FS-T subthemes with weight, "3.2 1.4:.5" */
  readonly themes: string;
  readonly nl: string;
  readonly en: string;
  /** other needs whose offers also help, "fear-of-failure:.5" */
  readonly near?: string;
  /** general help that fits, "psychologist:.8"; added to what the theme gives */
  readonly roles?: string;
  /** Dutch and English patterns, in questions and in offers */
  readonly say: string;
  readonly sayEn: string;
  /** only in questions */
  readonly ask?: string;
  readonly askEn?: string;
  /** only in offers */
  readonly text?: string;
  readonly textEn?: string;
  /** this is general help, not a need: found by role when nothing more specific exists */
  readonly role?: true;
  /** a plain call for help: counts less beside a need that is known */
  readonly generic?: true;
};
