import type { Lang } from '../../frameworks/types.ts';
import type { PartText } from '../../initiatives/types.ts';
import { listOf, type Raw, textOf } from './raw.ts';

/**
 * HSDS has one language and no place for some of our fields. In full detail a service carries them as attributes with
 * this link type and a label: `language` (of the texts), `language:join` (when one text is in the other language),
 * `join@en` (a text in the other language), `reviewOn` (a field HSDS hasn't got).
 */
export const MARK = 'samenhang';

export type Marks = ReadonlyMap<string, string>;

/** What our own attributes on a service say, by label. Empty for a service of another system. */
export function marksOf(service: Raw): Marks {
  return new Map(listOf(service, 'attributes')
    .filter((attribute) => textOf(attribute, 'link_type') === MARK)
    .flatMap((attribute) => {
      const [label, value] = [textOf(attribute, 'label'), textOf(attribute, 'value')];
      return label === undefined || value === undefined ? [] : [[label, value] as const];
    }));
}

const asLang = (value: string | undefined): Lang | undefined => (value === 'nl' || value === 'en' ? value : undefined);

/** The language that our own export says a field is in. */
export const markedLanguage = (marks: Marks, field: string): Lang | undefined =>
  asLang(marks.get(`language:${field}`) ?? marks.get('language'));

/** The texts of a field that stand in attributes. */
export function markedText(marks: Marks, field: string): PartText {
  const [nl, en] = [marks.get(`${field}@nl`), marks.get(`${field}@en`)];
  return { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) };
}
