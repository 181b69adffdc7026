import { derivedId } from '../uuid.ts';
import { MARK } from './marks.ts';
import { listOf, objectOf, type Raw, textOf } from './raw.ts';
import { conceptOf, ownCode } from './read-attributes.ts';
import { termFor } from './terms.ts';
import type { Exported, WriteOptions } from './types.ts';
import { writeMarks } from './write-marks.ts';

function codesOf(item: Exported): readonly string[] {
  const one = (prefix: string, value: string | number | undefined): string[] =>
    (value === undefined ? [] : [`${prefix}.${value}`]);
  const all = (prefix: string, values: readonly string[] = []): string[] => values.map((value) => `${prefix}.${value}`);
  return [
    ...one('kind', item.kind), ...one('status', item.status), ...one('care', item.level), ...one('aim', item.aim),
    ...all('form', item.forms), ...all('audience', item.audiences), ...all('transition', item.transitions),
    ...one('embedding', item.embedding),
  ];
}

/** Attributes that came with it: those we don't understand, and those that are still true. */
function kept(item: Exported, options: WriteOptions): readonly Raw[] {
  const own = (options.ownSchemes ?? []).flatMap((scheme) => scheme.concepts);
  return listOf(item.source as Raw | undefined, 'attributes').filter((attribute) => {
    const term = objectOf(attribute, 'taxonomy_term');
    if (textOf(attribute, 'link_type') === MARK || ownCode(textOf(term, 'code') ?? '')) return false;
    const concept = term && conceptOf(term, own);
    return concept === undefined || item.concepts?.includes(concept) === true;
  });
}

/** Everything an initiative is tagged with, as attributes with a taxonomy term, and our marks. */
export function writeAttributes(item: Exported, options: WriteOptions): readonly Raw[] {
  const came = kept(item, options);
  const own = (options.ownSchemes ?? []).flatMap((scheme) => scheme.concepts);
  const said = new Set(came.map((attribute) => conceptOf(objectOf(attribute, 'taxonomy_term') ?? {}, own)));
  const codes = [...codesOf(item), ...(item.concepts ?? []).filter((concept) => !said.has(concept))];
  const tagged = codes.flatMap((code) => {
    const term = termFor(code, options.lang, options.ownSchemes);
    return term === undefined ? [] : [{
      id: derivedId(item.id, 'attribute', code), link_id: item.id, link_entity: 'service', label: term.name,
      taxonomy_term_id: term.id, taxonomy_term: term,
    }];
  });
  return [...came, ...tagged, ...writeMarks(item, options.lang)];
}
