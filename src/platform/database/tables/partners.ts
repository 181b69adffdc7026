import type { Generated } from 'kysely';
import type { AgreementBody, Capacity, PartnerBody, PartnerWords } from '../../../core/chain/types.ts';
import type { Day, Json, MaybeJson } from './columns.ts';

/** Partners in the care chain and what was agreed with them. */
export type PartnersTables = {
  partner: {
    institution_id: string; id: string; published: Generated<boolean>; body: Json<PartnerBody>;
    words: Json<PartnerWords>; capacity: MaybeJson<Capacity>; email: string | null; checked_on: Day | null;
    asked_on: Day | null; asked_times: Generated<number>; version: Generated<number>; updated_at: Date;
  };
  partner_agreement: {
    institution_id: string; id: string; partner_id: string; body: Json<AgreementBody>; owner_email: string | null;
    from_on: Day; until_on: Day | null; reminded_on: Day | null; version: Generated<number>; updated_at: Date;
  };
};
