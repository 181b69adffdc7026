import type { Initiative } from '../../initiatives/types.ts';
import { fillRequired } from '../required.ts';
import type { Raw } from './raw.ts';
import { readService } from './read-service.ts';
import type { Exported } from './types.ts';

/** Fields of ours, and the fields of HSDS that say the same together. */
const GROUPS: readonly { readonly ours: readonly (keyof Initiative)[]; readonly theirs: readonly string[] }[] = [
  { ours: ['name'], theirs: ['name', 'alternate_name'] },
  {
    ours: ['description', 'summary'],
    theirs: ['description', 'eligibility_description', 'alert', 'interpretation_services', 'required_documents'],
  },
  { ours: ['join'], theirs: ['application_process'] },
  { ours: ['status'], theirs: ['status'] },
  { ours: ['waiting'], theirs: ['wait_time'] },
  { ours: ['cost'], theirs: ['fees_description', 'fees', 'cost_options'] },
  { ours: ['contact'], theirs: ['url', 'additional_urls', 'email', 'phones'] },
  { ours: ['owner'], theirs: ['contacts', 'assurer_email'] },
  { ours: ['funding'], theirs: ['funding'] },
  { ours: ['places', 'moments'], theirs: ['schedules', 'service_at_locations', 'capacities'] },
  { ours: ['languages'], theirs: ['languages'] },
  { ours: ['minimumAge', 'maximumAge'], theirs: ['minimum_age', 'maximum_age'] },
  { ours: ['checkedOn'], theirs: ['assured_date'] },
];

/** Always written anew: who gives it (organizationOf keeps what came), its tags, its id, and when it changed. */
const ANEW = ['id', 'organization_id', 'organization', 'attributes', 'last_modified'];

/** The same value, whatever the order of the keys; what is empty counts as absent. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

const pick = (raw: Raw, names: readonly string[]): Raw =>
  Object.fromEntries(names.filter((name) => name in raw).map((name) => [name, raw[name]]));

/** Who may not see the owner doesn't see the funding either; what the file said in public is still public. */
const hidden = (item: Exported, ours: readonly (keyof Initiative)[]): boolean =>
  item.owner === undefined && (ours[0] === 'owner' || ours[0] === 'funding');

/**
 * What came in goes out as it came, field by field, unless somebody changed it here since. Fields we don't understand
 * (programme, accreditations, service areas) always go out again.
 * @param written the service from our own fields
 * @param source the cleaned service as it was imported
 */
export function keepSource(written: Raw, source: Raw, item: Exported): Raw {
  const read = readService(source, item.waiting ? { today: item.waiting.reportedOn } : {}).initiative;
  const before: Raw = fillRequired({ ...read, name: read.name ?? {} }).initiative;
  const known = new Set([...GROUPS.flatMap(({ theirs }) => theirs), ...ANEW]);
  const rest = pick(source, Object.keys(source).filter((name) => !known.has(name)));
  const parts = GROUPS.map(({ ours, theirs }) => {
    const untouched = hidden(item, ours) || same(pick(before, ours), pick(item, ours));
    return pick(untouched ? source : written, theirs);
  });
  return Object.assign({}, rest, pick(written, ANEW), ...parts) as Raw;
}
