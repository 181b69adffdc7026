import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../src/platform/database/tables.ts';
import { idOf, ME, OFFER, OTHER, OURS, SOMEBODY, STRANGER, UNIT } from './actors.ts';
import { both, LATER, NOW, type Row, type Rows, them, us } from './rows.ts';
import { checkInWorld, giftWorld, roundsWorld } from './world/check-in.ts';
import { guidanceWorld } from './world/guidance.ts';
import { handOverWorld } from './world/hand-over.ts';
import { TRAINING, trainingWorld } from './world/training.ts';
import { signalsWorld } from './world/signals.ts';
import { partnersWorld } from './world/partners.ts';
import { accountWorld, goalsWorld, moneyWorld, planWorld, visionWorld } from './world/policy.ts';
import { evaluationWorld, scanWorld } from './world/working.ts';

export type { Row } from './rows.ts';

export type World = Readonly<Record<Exclude<keyof Tables, 'migration' | 'catalogue' | 'granted_proposal'>, Rows>>;


const institution = (id: string, key: string) => ({
  id, key, name: both(key), sector: 'hbo', home_organisations: [`${key}.example`], hosts: [], acute_contact: null,
  catalogue_version: 1, created_at: NOW,
});
const unit = (owner: Row, id: string, key: string, parent: string | null = null) =>
  ({ ...owner, id, key, parent_id: parent, name: both(key) });
const person = (owner: Row, id: string) => ({
  ...owner, id, sub: `sub-${id}`, display_name: 'Bo Bedacht', affiliation: 'employee', email: null, created_at: NOW,
});
const grant = (owner: Row, name: string, person_id: string, role: string, unit_id: string | null, source: string) =>
  ({ ...owner, id: idOf(`grant ${name}`), person_id, role, unit_id, source, granted_at: NOW });
const mapping = (owner: Row, name: string) => ({
  ...owner, id: idOf(`mapping ${name}`), claim: 'eduperson_entitlement', value: 'urn:guide', role: 'guide',
  unit_id: null,
});
const session = (owner: Row, name: string, person_id: string) =>
  ({ ...owner, token_hash: `hash of ${name}`, person_id, expires_at: LATER });
const event = (institution_id: string | null, id: number, person_id: string | null) => ({
  id, institution_id, at: NOW, person_id, role: null, event: 'offer.changed', object_id: null, outcome: 'done',
});
const initiative = (owner: Row, id: string, unit_ids: string[], change: Row = {}) => ({
  ...owner, id, source_key: id, kind: 'offer', status: 'running', published: true, level: 2, unit_ids,
  review_on: '2027-01-01', checked_on: null, asked_on: null, body: { name: both('Wandelen') },
  internal: { owner: { name: 'Team Bedacht' } }, version: 1, created_at: NOW, updated_at: NOW, ...change,
});
const tag = (owner: Row, initiative_id: string, state: string) =>
  ({ ...owner, initiative_id, concept: state === 'proposed' ? 'fst.2.1' : 'fst.1.1', state, why: null });
const proposal = (owner: Row, initiative_id: string) =>
  ({ ...owner, initiative_id, field: 'level', value: 3, why: both('gesprek') });
const change = (owner: Row, name: string, initiative_id: string, how: string, person_id: string | null = null) => ({
  ...owner, id: idOf(`change ${name}`), initiative_id, at: NOW, person_id, how, before: null, after: { level: 2 },
});
const preview = (owner: Row, name: string, person_id: string) =>
  ({ ...owner, id: idOf(`preview ${name}`), person_id, lines: [{ n: 1 }], expires_at: LATER });
const report = (owner: Row, name: string, initiative_id: string) => ({
  ...owner, id: idOf(`report ${name}`), initiative_id, sent_on: '2026-11-22', message: 'Het nummer klopt niet.',
  handled_on: null,
});
const ownScheme = { id: 'eigen', version: '1', scheme: { id: 'eigen' }, mappings: [], updated_at: NOW };
const ownWord = { phrase: 'tentamenvrees', theme: 'fst.1.1', added_at: NOW };
const count = { month: '2026-11-01', theme: 'fst.1.1', what: 'asked' };
const sent = (owner: Row, name: string) =>
  ({ ...owner, id: idOf(`question ${name}`), sent_on: '2026-11-22', question: 'Waar vind ik rust?' });
const helpline = (owner: Row, name: string) =>
  ({ ...owner, id: idOf(`helpline ${name}`), body: { name: both('Lijn') }, checked_on: '2026-11-22' });

/** At least one row of each kind that somebody may or may not reach, by the words of docs/access-matrix-database.md. */
export const WORLD: World = {
  institution: { ours: institution(OURS, 'ours'), 'another one': institution(OTHER, 'other') },
  org_unit: {
    'faculty A': unit(us, UNIT.a, 'a'), 'programme A1, below A': unit(us, UNIT.a1, 'a1', UNIT.a),
    'faculty B': unit(us, UNIT.b, 'b'), "another institution's": unit(them, UNIT.other, 'x'),
  },
  person: {
    myself: person(us, ME), 'somebody else here': person(us, SOMEBODY),
    'somebody at another institution': person(them, STRANGER),
    'a young student': person(us, idOf('a young student')),
  },
  role_grant: {
    'mine, for all': grant(us, '1', ME, 'coordinator', null, 'administrator'),
    "somebody's, for A1": grant(us, '2', SOMEBODY, 'guide', UNIT.a1, 'administrator'),
    "somebody's, for B": grant(us, '3', SOMEBODY, 'guide', UNIT.b, 'administrator'),
    "somebody's, mapped from a claim": grant(us, '4', SOMEBODY, 'guide', null, 'claim'),
    "somebody's, from a claim without mapping": grant(us, '5', SOMEBODY, 'administrator', null, 'claim'),
    "somebody's, from the command line": grant(us, '6', SOMEBODY, 'executive', null, 'installation'),
    "another institution's": grant(them, '7', STRANGER, 'guide', null, 'administrator'),
  },
  role_mapping: { ours: mapping(us, 'ours'), "another institution's": mapping(them, 'theirs') },
  session: { mine: session(us, 'mine', ME), "another institution's": session(them, 'theirs', STRANGER) },
  audit_event: {
    mine: event(OURS, 1, ME), "nobody's, here": event(OURS, 2, null), "somebody else's here": event(OURS, 3, SOMEBODY),
    "another institution's": event(OTHER, 4, STRANGER), "nobody's, of the installation": event(null, 5, null),
  },
  initiative: {
    'offer in A, to be found': initiative(us, OFFER.a, [UNIT.a1]),
    'offer for all, to be found': initiative(us, OFFER.all, []),
    'offer in B, to be found': initiative(us, OFFER.b, [UNIT.b]),
    'offer in A, not published': initiative(us, OFFER.hidden, [UNIT.a], { published: false }),
    'policy in A, published': initiative(us, OFFER.policy, [UNIT.a], { kind: 'policy' }),
    'offer in A, ended': initiative(us, OFFER.ended, [UNIT.a], { status: 'ended' }),
    'training in A': initiative(us, TRAINING.a, [UNIT.a], { kind: 'training', published: false }),
    'training for all': initiative(us, TRAINING.all, [], { kind: 'training', published: false }),
    "another institution's, to be found": initiative(them, OFFER.other, []),
  },
  initiative_tag: {
    'confirmed, of an offer in A': tag(us, OFFER.a, 'confirmed'),
    'proposed, of an offer in A': tag(us, OFFER.a, 'proposed'),
    'confirmed, of an offer in B': tag(us, OFFER.b, 'confirmed'),
    'confirmed, of a hidden offer in A': tag(us, OFFER.hidden, 'confirmed'),
    "confirmed, another institution's": tag(them, OFFER.other, 'confirmed'),
  },
  initiative_proposal: {
    'for an offer in A': proposal(us, OFFER.a), 'for an offer in B': proposal(us, OFFER.b),
    "another institution's": proposal(them, OFFER.other),
  },
  initiative_change: {
    'mine, of an offer in A': change(us, '1', OFFER.a, 'form', ME),
    'mine, of an offer in B': change(us, '2', OFFER.b, 'form', ME),
    "somebody else's, of an offer in A": change(us, '3', OFFER.a, 'form', SOMEBODY),
    "the owner's, of an offer in A": change(us, '4', OFFER.a, 'owner'),
    "the owner's, of an offer in B": change(us, '5', OFFER.b, 'owner'),
    "the clock's, of an offer in A": change(us, '6', OFFER.a, 'clock'),
    "the clock's, another institution's": change(them, '7', OFFER.other, 'clock'),
  },
  own_scheme: { ours: { ...us, ...ownScheme }, "another institution's": { ...them, ...ownScheme } },
  import_preview: {
    mine: preview(us, '1', ME), "somebody else's here": preview(us, '2', SOMEBODY),
    "another institution's": preview(them, '3', STRANGER),
  },
  own_word: { ours: { ...us, ...ownWord }, "another institution's": { ...them, ...ownWord } },
  question_count: { ours: { ...us, ...count }, "another institution's": { ...them, ...count } },
  sent_question: { ours: sent(us, '1'), "another institution's": sent(them, '2') },
  report: {
    'about an offer in A': report(us, '1', OFFER.a), 'about an offer in B': report(us, '2', OFFER.b),
    'about a hidden offer in A': report(us, '3', OFFER.hidden), "another institution's": report(them, '4', OFFER.other),
  },
  own_helpline: { ours: helpline(us, '1'), "another institution's": helpline(them, '2') },
  ...guidanceWorld,
  ...trainingWorld,

  ...handOverWorld,
  ...signalsWorld,
  ...partnersWorld,
  ...goalsWorld,
  ...visionWorld,
  ...planWorld,
  ...scanWorld,
  ...evaluationWorld,
  ...moneyWorld,
  ...accountWorld,
  ...checkInWorld,
  ...giftWorld,
  ...roundsWorld,
};

/** Puts the whole world in an empty database. */
export async function addWorld(owner: Kysely<Tables>): Promise<void> {
  for (const [table, rows] of Object.entries(WORLD)) {
    const name = sql.table(table);
    const all = JSON.stringify(Object.values(rows));
    await sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${all}::jsonb)`.execute(owner);
  }
}
