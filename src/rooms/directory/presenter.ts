import {
  organizationsOf, pageEnvelope, taxonomyId, toHsdsOrganization, toHsdsService, toServiceAtLocations, toTaxonomy,
  toTaxonomyTerm, termId, type WriteOptions,
} from '../../core/exchange/hsds/index.ts';
import type { Lang } from '../../core/frameworks/types.ts';
import { type Entry, folded, type Prepared } from './prepared.ts';
import { fitting, pageOf, says } from './query.ts';
import type { Asked } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

/** An answer of the API: a page for what was asked, or one object by its id (undefined when there is none). */
export type Resource = {
  readonly list: (from: Prepared, asked: Asked, lang: Lang) => Json;
  readonly one: (from: Prepared, id: string, asked: Asked, lang: Lang) => Json | undefined;
};

const options = ({ own }: Prepared, lang: Lang, detail: WriteOptions['detail']): WriteOptions => ({ detail, lang, ownSchemes: own });
const detailOf = ({ minimal, full }: Asked): WriteOptions['detail'] => (minimal ? 'minimal' : full ? 'full' : 'list');

function enveloped<T>(all: readonly T[], asked: Asked, show: (one: T) => Json): Json {
  const { items, total } = pageOf(all, asked);
  return pageEnvelope(items.map(show), { page: asked.page, perPage: asked.perPage, total });
}

const services: Resource = {
  list: (from, asked, lang) => enveloped(fitting(from, asked), asked, ({ item }) =>
    toHsdsService(item, options(from, lang, detailOf(asked)))),
  one: (from, id, _asked, lang) => {
    const entry = from.entries.find(({ item }) => item.id === id);
    return entry && toHsdsService(entry.item, options(from, lang, 'full'));
  },
};

function locationOf(from: Prepared, { item }: Entry, id: string, detail: WriteOptions['detail'], lang: Lang): Json {
  return toServiceAtLocations(item, options(from, lang, detail)).find((at) => at.id === id) ?? {};
}

const locations: Resource = {
  list: (from, asked, lang) => enveloped(
    fitting(from, asked).flatMap((entry) => entry.locations.map((id) => ({ entry, id }))), asked,
    ({ entry, id }) => locationOf(from, entry, id, asked.full ? 'full' : 'list', lang),
  ),
  one: (from, id, _asked, lang) => {
    const entry = from.entries.find((one) => one.locations.includes(id));
    return entry && locationOf(from, entry, id, 'full', lang);
  },
};

/** The institution itself stands among them, unless the list is narrowed to something that it doesn't give. */
function organizationsIn(from: Prepared, asked: Asked, lang: Lang) {
  const { termId: term, taxonomyId: taxonomy, organizationId, modifiedAfter } = asked;
  const narrowed = [term, taxonomy, organizationId, modifiedAfter].some((one) => one !== undefined);
  const items = fitting(from, { ...asked, search: '' }).map(({ item }) => item);
  const text = ({ name, description }: Json) => folded(`${String(name)}\n${String(description)}`);
  return organizationsOf(from.institution, items, lang).filter(({ organization, items: given }) =>
    (!narrowed || given.length > 0) && says(text(organization), asked.search));
}

const organizations: Resource = {
  list: (from, asked, lang) => enveloped(organizationsIn(from, asked, lang), asked, (one) =>
    toHsdsOrganization(one, options(from, lang, asked.full ? 'full' : 'list'), asked.fullService)),
  one: (from, id, asked, lang) => {
    const found = organizationsOf(from.institution, from.entries.map(({ item }) => item), lang)
      .find(({ organization }) => organization.id === id);
    return found && toHsdsOrganization(found, options(from, lang, 'full'), asked.fullService);
  },
};

const taxonomies: Resource = {
  list: ({ schemes }, asked, lang) => enveloped(
    schemes.filter(({ title }) => says(folded(`${title.nl} ${title.en}`), asked.search)), asked, (scheme) => toTaxonomy(scheme, lang),
  ),
  one: ({ schemes }, id, _asked, lang) => {
    const scheme = schemes.find((one) => taxonomyId(one.id) === id);
    return scheme && toTaxonomy(scheme, lang);
  },
};

const terms: Resource = {
  list: (from, asked, lang) => enveloped([...from.terms.values()].filter(({ concept, scheme }) =>
    says(folded(`${concept.id} ${concept.label.nl} ${concept.label.en}`), asked.search)
    && (asked.taxonomyId === undefined || taxonomyId(scheme.id) === asked.taxonomyId)
    && (!asked.topOnly || concept.broader === undefined)
    && (asked.parentId === undefined || (concept.broader !== undefined && termId(concept.broader) === asked.parentId))),
  asked, ({ concept, scheme }) => toTaxonomyTerm(concept, scheme, lang)),
  one: (from, id, _asked, lang) => {
    const term = from.terms.get(id);
    return term && toTaxonomyTerm(term.concept, term.scheme, lang);
  },
};

/** The resources of the API, by the name in their address. */
export const RESOURCES = {
  services, organizations, service_at_locations: locations, taxonomies, taxonomy_terms: terms,
} as const satisfies Record<string, Resource>;
export type ResourceName = keyof typeof RESOURCES;

/** What the API says of itself. */
export const ABOUT = {
  version: '3.1', profile: 'https://docs.openreferral.org/en/v3.1.1/hsds/',
  openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json',
};
