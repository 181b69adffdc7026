import type { Mapping, Scheme } from '../../core/frameworks/types.ts';

/** A scheme as the file that it can be read from again; the shape is written down in docs/formats/scheme.md. */
export function schemeFile({ id, version, title, source, concepts }: Scheme, mappings: readonly Mapping[]) {
  const bare = (concept: string): string => concept.slice(id.length + 1);
  return {
    format: 'samenhang-scheme/1', id, version, title, source,
    concepts: concepts.map(({ id: concept, broader, notation, label, note, retired }) => {
      const own = mappings.filter(({ from }) => from === concept)
        .map(({ to, relation, why }) => ({ to, relation, why }));
      return {
        id: bare(concept), ...(broader === undefined ? {} : { broader: bare(broader) }),
        ...(notation === undefined ? {} : { notation }), label, ...(note === undefined ? {} : { note }),
        ...(retired ? { retired } : {}), ...(own.length > 0 ? { mappings: own } : {}),
      };
    }),
  };
}
