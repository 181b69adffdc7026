import type { Level, PartText } from '../initiatives/types.ts';

/** Where help is: with the institution itself, or with somebody outside it. */
export const PLACES = ['inside', 'outside'] as const;
export type ChainPlace = (typeof PLACES)[number];

/** Whether there is room for somebody new. */
export const CAPACITY_STATES = ['open', 'limited', 'full'] as const;
export type CapacityState = (typeof CAPACITY_STATES)[number];

/** How much room there is, as the partner said so on that day (ISO). Waiting in days, both or neither. */
export type Capacity = {
  readonly state: CapacityState;
  readonly note?: PartText;
  readonly fromDays?: number;
  readonly toDays?: number;
  readonly reportedOn: string;
};

/** What the coordinator says about a partner. */
export type PartnerBody = {
  readonly name: PartText;
  readonly levels: readonly Level[];
  /** concept ids of FS-T; none means that one can come with anything */
  readonly themes?: readonly string[];
  readonly place: ChainPlace;
  /** town, neighbourhood, or region */
  readonly area?: string;
  readonly url?: string;
  readonly phone?: string;
  /** ISO 639-1 */
  readonly languages?: readonly string[];
};

/** What the partner keeps true itself: what it is in a sentence, and how to get there. */
export type PartnerWords = { readonly summary: PartText; readonly how: PartText };

/** What was agreed with a partner; kept in the language in which staff wrote it. */
export type AgreementBody = {
  readonly what: string;
  /** name or role of whom at the partner */
  readonly withWhom: string;
  /** who of us keeps it */
  readonly owner: string;
  /** how to reach them */
  readonly contact: string;
  /** who takes over when it lapses, or when the partner is full */
  readonly fallback?: string;
};
