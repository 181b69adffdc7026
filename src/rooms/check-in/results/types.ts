import type { Advised } from '../../../core/advice/types.ts';
import type { CheckInRecord } from '../../../core/check-in/record.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { Instrument } from '../../../core/instruments/types.ts';

/** An offer beside an advice: what it is, how to join, how soon (waiting time when that is known). */
export type OfferCard = {
  readonly id: string; readonly name: PartText; readonly summary: PartText; readonly join: PartText;
  readonly level?: { readonly step: number; readonly label: string }; readonly soon?: string;
};
/** Finds offers by theme as students find them, best first; the app hands it in, because finding is another room's. */
export type OffersFor = (
  institutionId: string, about: { readonly themes: readonly string[]; readonly words: string }, lang: Lang, now: Date,
) => Promise<readonly OfferCard[]>;
/** Keys of the exercises that are published here; the app hands it in. Absent: all of them. */
export type ModulesHere = (institutionId: string) => Promise<ReadonlySet<string>>;

/** Everything around a check-in that its page shows. Offers by the key of the advice they belong to. */
export type Around = {
  /** own check-ins with the same instrument before this one, oldest first */
  readonly earlier: readonly CheckInRecord[];
  readonly advice: readonly Advised[];
  /** advice that would be there if the student had not put it away */
  readonly aside: readonly Advised[];
  readonly offers: ReadonlyMap<string, readonly OfferCard[]>;
};

/** What a result page is made of. */
export type Result = Omit<Around, 'aside'> & {
  readonly aside?: readonly Advised[];
  readonly lang: Lang;
  readonly instrument: Instrument;
  readonly record: CheckInRecord;
  /** absent while it is not kept */
  readonly id?: string;
};
