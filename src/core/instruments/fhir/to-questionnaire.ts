import type { Instrument, Item, Option } from '../types.ts';
import { DEFINITION, type Fhir, ORDINAL, translated } from './parts.ts';

/** An answer as a coding with its weight. Also in a response. */
export const codingOf = ({ value, label }: Option): Fhir => ({
  extension: [{ url: ORDINAL, valueDecimal: value }], code: String(value), ...translated('display', label),
});

export const optionsOf = (instrument: Instrument, item: Item): readonly Option[] =>
  instrument.scales.find(({ key }) => key === item.scale)?.options ?? [];

/** Where the instrument is known by; `|` and the edition make it one edition. */
export const canonicalOf = ({ key }: Pick<Instrument, 'key'>): string => `urn:samenhang:questionnaire:${key}`;

/** What FHIR has no place for: all but the texts and the answers. */
function definitionOf(instrument: Instrument): Fhir {
  const { title: _title, about: _about, scales: _scales, items, key: _key, edition: _edition, ...rest } = instrument;
  return {
    ...rest,
    items: Object.fromEntries(items.map(({ key, text: _text, ...more }) => [key, more])),
  };
}

/**
 * An instrument as FHIR R4 Questionnaire. What FHIR has no place for (scoring, reversed items, bands) stands in an
 * extension of ours, so that `fromQuestionnaire` gives the same instrument back.
 */
export function toQuestionnaire(instrument: Instrument): Fhir {
  return {
    resourceType: 'Questionnaire', language: 'nl', url: canonicalOf(instrument), version: instrument.edition,
    name: instrument.key, ...translated('title', instrument.title), status: 'active', subjectType: ['Patient'],
    ...translated('description', instrument.about), copyright: instrument.licence,
    extension: [{ url: DEFINITION, valueString: JSON.stringify(definitionOf(instrument)) }],
    item: instrument.items.map((item) => ({
      linkId: item.key, ...(item.number === undefined ? {} : { prefix: String(item.number) }),
      ...translated('text', item.text), type: 'choice', required: false,
      answerOption: optionsOf(instrument, item).map((option) => ({ valueCoding: codingOf(option) })),
    })),
  };
}
