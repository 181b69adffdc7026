import {
  type Exported, organizationOf, taxonomies, termId, toHsdsService, type ExportInstitution, type WriteOptions,
} from '../../core/exchange/hsds/index.ts';
import type { Concept, Lang, Scheme } from '../../core/frameworks/types.ts';
import { makeTree } from '../../core/frameworks/tree.ts';
import type { Listed } from './store.ts';

/** A service with what a question can be about. */
export type Entry = {
  readonly item: Exported;
  readonly organizationId: unknown;
  /** ids of its taxonomy terms, those above them included */
  readonly terms: ReadonlySet<string>;
  readonly taxonomies: ReadonlySet<string>;
  /** ids of its service at locations */
  readonly locations: readonly string[];
  /** what `search` looks in: its texts without accents and capitals */
  readonly text: string;
};

export type Term = { readonly concept: Concept; readonly scheme: Scheme };

/** The directory of an institution, made ready once for every change. */
export type Prepared = {
  readonly stamp: string;
  readonly institution: ExportInstitution;
  readonly own: readonly Scheme[];
  readonly entries: readonly Entry[];
  readonly schemes: readonly Scheme[];
  /** by term id */
  readonly terms: ReadonlyMap<string, Term>;
};

/** Without accents and capitals. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type HsdsTerm = { readonly code?: string; readonly taxonomy_id?: string };
type Attribute = { readonly taxonomy_term_id?: string; readonly taxonomy_term?: HsdsTerm };

function entryOf(item: Exported, options: WriteOptions, ancestors: (id: string) => readonly string[]): Entry {
  const service = toHsdsService(item, options);
  const attributes = (service.attributes ?? []) as readonly Attribute[];
  const { name, summary, description, join, provider } = item;
  const texts = [name, summary, description, join].flatMap((text) => Object.values(text ?? {}));
  return {
    item, organizationId: organizationOf(item, options.lang).id, text: folded([...texts, provider?.name ?? ''].join('\n')),
    terms: new Set(attributes.flatMap(({ taxonomy_term_id: id, taxonomy_term: term }) => [
      ...(id === undefined ? [] : [id]), ...ancestors(term?.code ?? '').map(termId),
    ])),
    taxonomies: new Set(attributes.flatMap(({ taxonomy_term: term }) => term?.taxonomy_id ?? [])),
    locations: ((service.service_at_locations ?? []) as readonly { id: string }[]).map(({ id }) => id),
  };
}

/** Makes the directory ready for questions. */
export function prepare(
  stamp: string, institution: ExportInstitution, items: readonly Listed[], own: readonly Scheme[],
): Prepared {
  const schemes = taxonomies(own);
  const { ancestors } = makeTree(schemes);
  const options = { detail: 'full', lang: 'nl' as Lang, ownSchemes: own } as const;
  return {
    stamp, institution, own, schemes,
    entries: items.map((item) => entryOf({ ...item, institution }, options, ancestors)),
    terms: new Map(schemes.flatMap((scheme) =>
      scheme.concepts.map((concept) => [termId(concept.id), { concept, scheme }] as const))),
  };
}

