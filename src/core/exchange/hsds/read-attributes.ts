import { SCHEMES } from '../../frameworks/index.ts';
import type { Concept } from '../../frameworks/types.ts';
import { type Initiative, LEVELS } from '../../initiatives/types.ts';
import { codeFor, type Vocabulary, WORDS } from '../words.ts';
import { listOf, objectOf, type Raw, textOf } from './raw.ts';

type Tags = Pick<Initiative,
  'kind' | 'status' | 'level' | 'aim' | 'forms' | 'audiences' | 'transitions' | 'embedding' | 'concepts'>;

const BUILT_IN = SCHEMES.flatMap((scheme) => scheme.concepts);

/** The code of a term of ours, such as `audience.carer`; undefined for a term of another vocabulary. */
export function ownCode(code: string): readonly [Vocabulary, string] | undefined {
  const [vocabulary = '', ...rest] = code.split('.');
  const known = (Object.keys(WORDS) as Vocabulary[]).find((name) => name === vocabulary);
  const value = known === undefined ? undefined : codeFor(known, rest.join('.'));
  return known === undefined || value === undefined ? undefined : [known, value];
}

/** The concept that a taxonomy term stands for: by its code, or else by its name in either language. */
export function conceptOf(term: Raw, own: readonly Concept[] = []): string | undefined {
  const code = textOf(term, 'code');
  const name = textOf(term, 'name')?.toLowerCase();
  const concepts = [...own, ...BUILT_IN];
  const found = concepts.find((concept) => concept.id === code)
    ?? concepts.find(({ label }) => name !== undefined && [label.nl, label.en]
      .some((word) => word.toLowerCase() === name));
  return found?.id;
}

/**
 * What the attributes of a service say in words we know: codes of our own, the level of stepped care (`care.2`), and
 * concepts of the schemes.
 */
export function readAttributes(service: Raw, own: readonly Concept[] = []): Partial<Tags> {
  const terms = listOf(service, 'attributes').map((attribute) => objectOf(attribute, 'taxonomy_term'))
    .filter((term) => term !== undefined);
  const codes = terms.map((term) => ownCode(textOf(term, 'code') ?? '')).filter((code) => code !== undefined);
  const all = (vocabulary: Vocabulary): string[] => codes.filter(([name]) => name === vocabulary)
    .map(([, code]) => code);
  const one = (vocabulary: Vocabulary): string | undefined => all(vocabulary)[0];
  const ids = terms.filter((term) => ownCode(textOf(term, 'code') ?? '') === undefined)
    .map((term) => conceptOf(term, own)).filter((id) => id !== undefined);
  const level = LEVELS.find((step) => ids.includes(`care.${step}`));
  const concepts = [...new Set(ids)].filter((id) => !id.startsWith('care.'));
  const tags = {
    kind: one('kind'), status: one('status'), aim: one('aim'), embedding: one('embedding'), level,
    forms: all('form'), audiences: all('audience'), transitions: all('transition'), concepts,
  };
  const given = Object.entries(tags)
    .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
  return Object.fromEntries(given);
}
