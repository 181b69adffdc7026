import { SCHEMES } from '../../frameworks/index.ts';
import type { Concept, Lang, Scheme, Text } from '../../frameworks/types.ts';
import { derivedId } from '../uuid.ts';
import { type Vocabulary, WORDS } from '../words.ts';
import type { Raw } from './raw.ts';

/** Namespace of every id that we derive. */
export const ROOT = '5b0c7a0e-9f0d-5d43-8a53-6b8f2f1d7c10';

const TITLES: Readonly<Record<Vocabulary, Text>> = {
  kind: { nl: 'Soort initiatief', en: 'Kind of initiative' }, status: { nl: 'Stand van zaken', en: 'Status' },
  aim: { nl: 'Preventief of curatief', en: 'Preventive or curative' }, form: { nl: 'Vorm', en: 'Form' },
  audience: { nl: 'Voor wie', en: 'For whom' }, transition: { nl: 'Overgangen', en: 'Transitions' },
  provider: { nl: 'Wie het geeft', en: 'Who gives it' },
  embedding: { nl: 'Centraal of in het curriculum', en: 'Central or in the curriculum' },
};

/** The codes of an initiative as schemes, so that they can travel as taxonomy terms: `audience.carer`. */
const CODE_SCHEMES: readonly Scheme[] = (Object.keys(WORDS) as Vocabulary[]).map((id) => ({
  id, version: '1', title: TITLES[id], source: 'Samenhang',
  concepts: Object.entries<Text>(WORDS[id]).map(([code, label]) => ({ id: `${id}.${code}`, scheme: id, label })),
}));

/** Every scheme that the API shows as a taxonomy: the built-in ones, our codes, and the institution's own. */
export const taxonomies = (own: readonly Scheme[] = []): readonly Scheme[] => [...SCHEMES, ...CODE_SCHEMES, ...own];

export const taxonomyId = (scheme: string): string => derivedId(ROOT, 'taxonomy', scheme);
export const termId = (concept: string): string => derivedId(ROOT, 'term', concept);

/** A scheme as an HSDS taxonomy. */
export function toTaxonomy(scheme: Scheme, lang: Lang): Raw {
  return {
    id: taxonomyId(scheme.id), name: scheme.title[lang], description: scheme.source, version: scheme.version,
  };
}

/** A concept as an HSDS taxonomy term; its code is the id of the concept. */
export function toTaxonomyTerm(concept: Concept, scheme: Scheme, lang: Lang): Raw {
  return {
    id: termId(concept.id), code: concept.id, name: concept.label[lang],
    description: (concept.note ?? concept.label)[lang],
    ...(concept.broader === undefined ? {} : { parent_id: termId(concept.broader) }),
    taxonomy: scheme.title[lang], taxonomy_detail: toTaxonomy(scheme, lang), language: lang,
    taxonomy_id: taxonomyId(scheme.id),
  };
}

const termsOf = (schemes: readonly Scheme[], lang: Lang): ReadonlyMap<string, Raw> => new Map(schemes
  .flatMap((scheme) => scheme.concepts.map((concept) => [concept.id, toTaxonomyTerm(concept, scheme, lang)] as const)));

/** Terms of the schemes that never change, made once: a service carries a dozen of them. */
const BUILT_IN: Readonly<Record<Lang, ReadonlyMap<string, Raw>>> = {
  nl: termsOf(taxonomies(), 'nl'), en: termsOf(taxonomies(), 'en'),
};

/** The term for a concept id or code of ours. Undefined for one that no scheme knows. */
export const termFor = (id: string, lang: Lang, own: readonly Scheme[] = []): Raw | undefined =>
  BUILT_IN[lang].get(id) ?? termsOf(own.filter(({ concepts }) => concepts.some((one) => one.id === id)), lang).get(id);
