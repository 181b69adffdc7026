import type { Generated } from 'kysely';
import type { Mapping, Scheme, Text } from '../../../core/frameworks/types.ts';
import type { AcuteContact } from '../../../core/institution/types.ts';
import type { Initiative, Kind, Level, Status } from '../../../core/initiatives/types.ts';
import type { Role } from '../../../access/roles.ts';
import type { Day, Json, MaybeJson } from './columns.ts';

type GivenRole = Exclude<Role, 'student'>;

/** What may be shown of an initiative to who may see it; owner and funding stand apart. */
export type PublicBody = Omit<Initiative, 'owner' | 'funding' | 'concepts'>;
export type InternalBody = Pick<Initiative, 'owner' | 'funding'>;

/** Institutions, people, the inventory and finding. */
export type CoreTables = {
  migration: { name: string; at: Generated<Date> };
  institution: {
    id: string; key: string; name: Json<Text>; sector: 'mbo' | 'hbo' | 'wo';
    home_organisations: Generated<string[]>; hosts: Generated<string[]>; acute_contact: MaybeJson<AcuteContact>;
    catalogue_version: Generated<number>; created_at: Generated<Date>;
  };
  org_unit: { institution_id: string; id: string; parent_id: string | null; key: string; name: Json<Text> };
  person: {
    institution_id: string; id: string; sub: string; display_name: string;
    affiliation: 'student' | 'employee'; email: string | null; created_at: Generated<Date>;
  };
  role_grant: {
    institution_id: string; id: string; person_id: string; role: GivenRole; unit_id: string | null;
    source: 'administrator' | 'claim' | 'installation'; granted_at: Date;
  };
  role_mapping: {
    institution_id: string; id: string; claim: 'eduperson_entitlement' | 'edumember_is_member_of';
    value: string; role: GivenRole; unit_id: string | null;
  };
  session: { token_hash: string; institution_id: string; person_id: string; expires_at: Date };
  audit_event: {
    id: Generated<number>; institution_id: string | null; at: Date; person_id: string | null; role: string | null;
    event: string; object_id: string | null; outcome: 'done' | 'refused' | 'failed';
  };
  initiative: {
    institution_id: string; id: string; source_key: string | null; kind: Kind; status: Status; published: boolean;
    level: Level | null; unit_ids: string[]; review_on: Day | null; checked_on: Day | null; asked_on: Day | null;
    body: Json<PublicBody>; internal: Json<InternalBody>; source: MaybeJson<unknown>; version: Generated<number>;
    created_at: Date; updated_at: Date;
  };
  /** view: an initiative with its confirmed concepts, without what is internal */
  catalogue: {
    institution_id: string; id: string; kind: Kind; status: Status; published: boolean; level: Level | null;
    unit_ids: string[]; review_on: Day | null; checked_on: Day | null; body: Json<PublicBody>;
    source: unknown; version: number;
    created_at: Date; updated_at: Date; concepts: string[];
  };
  initiative_tag: {
    institution_id: string; initiative_id: string; concept: string; state: 'proposed' | 'confirmed';
    why: MaybeJson<Text>;
  };
  initiative_proposal: {
    institution_id: string; initiative_id: string;
    field: 'kind' | 'level' | 'aim' | 'forms' | 'audiences' | 'transitions'; value: Json<unknown>; why: Json<Text>;
  };
  initiative_change: {
    institution_id: string; id: string; initiative_id: string; at: Date; person_id: string | null;
    how: 'form' | 'import' | 'confirmation' | 'owner' | 'clock'; before: MaybeJson<unknown>; after: Json<unknown>;
  };
  own_scheme: {
    institution_id: string; id: string; version: string; scheme: Json<Scheme>; mappings: Json<readonly Mapping[]>;
    updated_at: Date;
  };
  import_preview: { institution_id: string; id: string; person_id: string; lines: Json<unknown>; expires_at: Date };
  own_word: { institution_id: string; phrase: string; theme: string; added_at: Date };
  question_count: { institution_id: string; month: Day; theme: string | null; what: 'asked' | 'followed' };
  sent_question: { institution_id: string; id: string; sent_on: Day; question: string };
  report: {
    institution_id: string; id: string; initiative_id: string; sent_on: Day; message: string; handled_on: Day | null;
  };
  own_helpline: { institution_id: string; id: string; body: Json<unknown>; checked_on: Day };
};
