import type { Lang } from '../../frameworks/types.ts';
import { institutionAs, organizationOf } from './organization-of.ts';
import type { Raw } from './raw.ts';
import { scalarsOf } from './scalars.ts';
import { toHsdsService } from './to-service.ts';
import type { ExportInstitution, Exported, WriteOptions } from './types.ts';

export type WithItems = { readonly organization: Raw; readonly items: readonly Exported[] };

/** The organisations behind these initiatives, each once, with what it gives; the institution itself comes first. */
export function organizationsOf(institution: ExportInstitution, items: readonly Exported[], lang: Lang): WithItems[] {
  const own = institutionAs(institution, lang);
  type Found = { organization: Raw; items: Exported[] };
  const found = new Map<unknown, Found>([[own.id, { organization: own, items: [] }]]);
  for (const item of items) {
    const organization = organizationOf(item, lang);
    const known = found.get(organization.id);
    if (known) known.items.push(item);
    else found.set(organization.id, { organization, items: [item] });
  }
  return [...found.values()];
}

/**
 * An organisation for the API. `list` has its one-to-one fields; `full` is nested and names its services.
 * @param fullService whether those services come whole, instead of id, name and status
 */
export function toHsdsOrganization(
  { organization, items }: WithItems, options: WriteOptions, fullService = false,
): Raw {
  if (options.detail !== 'full') return scalarsOf(organization);
  const services = items.map((item) => {
    const { organization: _, ...service } = toHsdsService(item, { ...options, detail: 'full' });
    return fullService ? service : { id: service.id, name: service.name, status: service.status };
  });
  return { ...organization, services };
}
