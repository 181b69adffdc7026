import type { Generated } from 'kysely';
import type { Decided } from '../../../core/check-in/decisions.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import type { Day, Json, MaybeJson } from './columns.ts';

/** What is sealed in a vault. */
export type VaultKind = 'draft' | 'record' | 'module' | 'choice' | 'counted' | 'taken';

/** The check-in: what an institution decided, and what is of one student. */
export type CheckInTables = {
  check_in_setting: {
    institution_id: string; is_on: boolean; decided: Json<Decided>; most_rounds: Generated<number>;
    most_minutes: Generated<number>; version: Generated<number>; updated_at: Date;
  };
  instrument: {
    institution_id: string; key: string; body: MaybeJson<Instrument>; is_on: boolean; clinical: boolean;
    decided: Json<Decided>; version: Generated<number>; updated_at: Date;
  };
  vault: {
    institution_id: string; id: string; person_id: string; key_id: string; young: Generated<boolean>;
    parent_on: Generated<Day | null>; seen_on: Day;
  };
  vault_item: {
    institution_id: string; id: string; vault_id: string; kind: VaultKind; sealed: string; version: Generated<number>;
    gone_on: Day;
  };
  dropped_key: { institution_id: string; hash: string; dropped_on: Day };
  check_in_reminder: {
    institution_id: string; id: string; vault_id: string; sealed: string; lang: 'nl' | 'en'; every: 'once' | 'month';
    next_on: Day;
  };
};

export type ReceiverRole = 'guide' | 'specialist';

/** What students give to read, and to whom they can. */
export type GiftTables = {
  gift_receiver: {
    institution_id: string; person_id: string; role: ReceiverRole; name: string; about: string | null;
    assesses: boolean;
  };
  gift: {
    institution_id: string; id: string; vault_id: string; receiver_id: string; receiver_role: ReceiverRole;
    receiver_name: string; assesses: boolean; sealed: string; made_on: Day; until_on: Day;
    opened_at: Generated<Date | null>;
  };
};
