import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Tables } from '../../platform/database/tables.ts';
import * as places from './receptions-store.ts';
import type { InstitutionSettings } from './schemas.ts';
import * as store from './store.ts';

type GivenRole = Tables['role_grant']['role'];
type Mapping = Pick<Tables['role_mapping'], 'claim' | 'value' | 'role'> & { readonly unit: string | null };

const AUDIT_PAGE = 100;

/** Administration: roles, units, settings and the audit trail of one institution. */
export function adminService(db: Database, ids: () => string) {
  return {
    people: (actor: Actor) => store.people(db, actor),
    grant: (actor: Actor, given: { person: string; role: GivenRole; unit: string | null }, now: Date) =>
      store.grant(db, actor, { id: ids(), ...given, at: now }),
    revoke: (actor: Actor, id: string) => store.revoke(db, actor, id),
    mappings: (actor: Actor) => store.mappings(db, actor),
    addMapping: (actor: Actor, { unit, ...mapping }: Mapping) =>
      store.addMapping(db, actor, { id: ids(), unit_id: unit, ...mapping }),
    removeMapping: (actor: Actor, id: string) => store.removeMapping(db, actor, id),
    units: (actor: Actor) => store.units(db, actor),
    addUnit: (actor: Actor, unit: { nl: string; en: string; key: string; parent: string | null }) =>
      store.addUnit(db, actor, { id: ids(), key: unit.key, parent: unit.parent, name: { nl: unit.nl, en: unit.en } }),
    settings: (actor: Actor) => store.settings(db, actor),
    changeSettings: (actor: Actor, to: InstitutionSettings) => store.changeSettings(db, actor, to),
    receptions: (actor: Actor) => places.receptions(db, actor),
    /** @param people ids; who is no specialist is left out */
    async saveReception(actor: Actor, to: Omit<places.ReceptionSettings, 'people'>, people: readonly string[]) {
      const { specialists } = await places.receptions(db, actor);
      const chosen = specialists
        .filter(({ id }) => people.includes(id))
        .map(({ id, display_name }) => ({ id, name: display_name }));
      await places.saveReception(db, actor, { ...to, people: chosen });
    },
    /** One page of the trail, newest first, and whether there is more. */
    async auditTrail(actor: Actor, page: number) {
      const rows = await store.auditTrail(db, actor, page, AUDIT_PAGE);
      return { rows: rows.slice(0, AUDIT_PAGE), more: rows.length > AUDIT_PAGE };
    },
  };
}
export type AdminService = ReturnType<typeof adminService>;
