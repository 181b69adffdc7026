import type { Text } from '../../frameworks/types.ts';
import { isRaw, listOf, type Raw, textOf } from './raw.ts';
import { fromTabular } from './tabular.ts';

const A_SERVICE_NEVER_HAS = [
  'version', 'taxonomy', 'taxonomy_detail', 'parent_id', 'code', 'term_uri', 'website', 'tax_status', 'legal_status',
  'year_incorporated', 'logo', 'parent_organization_id', 'organization_identifiers', 'location_type', 'openapi_url',
];

const has = (raw: Raw, names: readonly string[]): boolean => names.some((name) => name in raw);

/** Organisations, taxonomies and locations have a name and a description too: a service is none of those. */
const isService = (raw: Raw): boolean =>
  'status' in raw || (!has(raw, A_SERVICE_NEVER_HAS) && has(raw, ['name', 'id']));

/** A service at a location, turned round: the service, with that location in it. */
function turnedRound({ service, ...at }: Raw): Raw {
  return { ...(service as Raw), service_at_locations: [at] };
}

function servicesIn(raw: Raw): readonly unknown[] {
  const { services, ...organization } = raw;
  if (isRaw(raw.service)) return [turnedRound(raw)];
  if (Array.isArray(services)) return listOf(raw, 'services').map((service) => ({ organization, ...service }));
  return [raw];
}

/** A service that came once per location becomes one service with all its locations. */
function joined(services: readonly unknown[]): readonly unknown[] {
  const byId = new Map<string, Raw>();
  return services.flatMap((service) => {
    const id = isRaw(service) && Array.isArray(service.service_at_locations) ? textOf(service, 'id') : undefined;
    if (!isRaw(service) || id === undefined) return [service];
    const known = byId.get(id);
    if (known === undefined) {
      const own = { ...service, service_at_locations: [...listOf(service, 'service_at_locations')] };
      byId.set(id, own);
      return [own];
    }
    (known.service_at_locations as Raw[]).push(...listOf(service, 'service_at_locations'));
    return [];
  });
}

const atLocations = (items: readonly unknown[]): boolean => items.some((item) => isRaw(item) && isRaw(item.service));

const NOTHING: Text = {
  nl: 'Dit bestand bevat geen diensten (services) volgens HSDS. Het mag een lijst zijn, een pagina of één dienst.',
  en: 'This file holds no services as HSDS describes them. It may be a list, a page or one service.',
};

/**
 * The services in an HSDS file: a bare array, a page (`contents`), one service, services at locations, an organisation
 * with its services, or the tables of a data package (`services.csv`).
 * @returns the services, unchecked and in order, or what is wrong with the file
 */
export function openServices(json: unknown): { readonly services: readonly unknown[] } | { readonly error: Text } {
  if (!Array.isArray(json) && !isRaw(json)) return { error: NOTHING };
  if (isRaw(json) && Array.isArray(json['services.csv'])) return { services: fromTabular(json) };
  const items: readonly unknown[] = Array.isArray(json) ? json : Array.isArray(json.contents) ? json.contents : [json];
  const found = items.flatMap((item) => (isRaw(item) ? servicesIn(item) : [item]));
  const services = atLocations(items) ? joined(found) : found;
  const some = services.length === 0 || services.some((item) => isRaw(item) && isService(item));
  return some ? { services } : { error: NOTHING };
}
