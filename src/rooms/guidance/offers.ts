import type { Lang } from '../../core/frameworks/types.ts';
import type { PartText } from '../../core/initiatives/types.ts';

/** An offer as a guide sees it beside a route: how heavy, how soon, how to join. */
export type OfferForGuide = {
  readonly id: string;
  readonly name: PartText;
  readonly summary: PartText;
  readonly join: PartText;
  readonly level?: { readonly step: number; readonly label: string };
  readonly soon?: string;
};

/** What an offer has to be about: themes, or words where a route has no theme of its own. */
export type About = { readonly themes: readonly string[]; readonly words: string };

/** Finds what students can find here, best first; the app hands it in, because finding is another room's. */
export type OffersFor =
  (institutionId: string, about: About, lang: Lang, now: Date) => Promise<readonly OfferForGuide[]>;
