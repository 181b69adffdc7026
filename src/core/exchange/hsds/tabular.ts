import { listOf, type Raw, textOf } from './raw.ts';

/** Tables of a data package whose rows belong to a service, and the field of the service they fill. */
const TABLES = [
  ['phones', 'phones'], ['contacts', 'contacts'], ['schedules', 'schedules'], ['funding', 'funding'],
  ['service_areas', 'service_areas'], ['required_documents', 'required_documents'], ['languages', 'languages'],
  ['cost_options', 'cost_options'], ['service_at_location', 'service_at_locations'],
] as const;

const withId = (rows: readonly Raw[], id: string | undefined): Raw | undefined =>
  id === undefined ? undefined : rows.find((row) => textOf(row, 'id') === id);

function at(json: Raw, row: Raw): Raw {
  const location = withId(listOf(json, 'locations.csv'), textOf(row, 'location_id'));
  if (!location) return row;
  const addresses = listOf(json, 'addresses.csv').filter((address) => address.location_id === location.id);
  return { ...row, location: { ...location, addresses } };
}

/** The tables of an HSDS data package (`services.csv`, `organizations.csv`, …, as arrays), as nested services. */
export function fromTabular(json: Raw): readonly Raw[] {
  return listOf(json, 'services.csv').map((service) => {
    const organization = withId(listOf(json, 'organizations.csv'), textOf(service, 'organization_id'));
    const program = withId(listOf(json, 'programs.csv'), textOf(service, 'program_id'));
    const nested = TABLES.map(([table, field]) => {
      const rows = listOf(json, `${table}.csv`).filter((row) => row.service_id === service.id);
      return [field, table === 'service_at_location' ? rows.map((row) => at(json, row)) : rows] as const;
    });
    return {
      ...service, ...(organization ? { organization } : {}), ...(program ? { program } : {}),
      ...Object.fromEntries(nested.filter(([, rows]) => rows.length > 0)),
    };
  });
}
