import type { Lang } from '../../core/frameworks/types.ts';
import type { PartText } from '../../core/initiatives/types.ts';

/** An offer for who needs more than an exercise: how heavy, how soon, how to join. */
export type Offer = {
  readonly id: string; readonly name: PartText; readonly summary: PartText; readonly join: PartText;
  readonly level?: { readonly step: number; readonly label: string };
  readonly soon?: string;
};

/** Finds what students can find here for these themes, best first; the app hands it in: finding is another room's. */
export type OffersFor = (
  institutionId: string, about: { readonly themes: readonly string[]; readonly words: string }, lang: Lang, now: Date,
) => Promise<readonly Offer[]>;
