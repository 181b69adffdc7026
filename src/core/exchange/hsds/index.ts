export { fromHsds } from './from-hsds.ts';
export { organizationOf } from './organization-of.ts';
export { type WithItems, organizationsOf, toHsdsOrganization } from './organizations.ts';
export { type Page, pageEnvelope } from './page.ts';
export type { ReadOptions } from './read-service.ts';
export { taxonomies, taxonomyId, termId, toTaxonomy, toTaxonomyTerm } from './terms.ts';
export { toHsdsService, toServiceAtLocations } from './to-service.ts';
export type { ExportInstitution, Exported, WriteOptions } from './types.ts';
