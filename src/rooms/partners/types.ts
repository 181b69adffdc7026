import type { AgreementBody, Capacity, PartnerBody, PartnerWords } from '../../core/chain/types.ts';

/** How much room there is, before it is known on which day that was said. */
export type CapacityInput = Omit<Capacity, 'reportedOn'>;

/** Everything about a partner that a coordinator writes. */
export type PartnerWrite = {
  readonly published: boolean;
  readonly body: PartnerBody;
  readonly words: PartnerWords;
  readonly capacity?: Capacity;
  /** of whoever keeps this entry at the partner */
  readonly email?: string;
};
/** What a coordinator fills in about a partner. */
export type PartnerInput = Omit<PartnerWrite, 'capacity'> & { readonly capacity?: CapacityInput };

/** What a partner fills in about itself. */
export type AnswerInput = { readonly words: PartnerWords; readonly capacity: CapacityInput };

/** Everything about an agreement that a coordinator writes. Days as `2026-11-22`. */
export type AgreementWrite = {
  readonly body: AgreementBody;
  readonly ownerEmail?: string;
  readonly fromOn: string;
  readonly untilOn?: string;
};
