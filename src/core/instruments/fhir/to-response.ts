import type { CheckInRecord } from '../../check-in/record.ts';
import type { Instrument } from '../types.ts';
import { type Fhir, SCORES, translated } from './parts.ts';
import { canonicalOf, codingOf, optionsOf } from './to-questionnaire.ts';

/**
 * A student's own answers as FHIR R4 QuestionnaireResponse. Without subject and author: it says of nobody that it is
 * theirs.
 * @param more.authored the moment or day, as FHIR writes it: `2026-11-26`
 */
export function toQuestionnaireResponse(
  instrument: Instrument, record: CheckInRecord, more: { readonly id: string; readonly authored: string },
): Fhir {
  return {
    resourceType: 'QuestionnaireResponse', id: more.id, language: 'nl',
    extension: [{ url: SCORES, valueString: JSON.stringify(record.scores) }],
    questionnaire: `${canonicalOf(instrument)}|${record.edition}`, status: 'completed', authored: more.authored,
    item: instrument.items.flatMap((item) => {
      const answer = record.answers[item.key];
      const option = optionsOf(instrument, item).find(({ value }) => value === answer);
      if (!option) return [];
      return [{ linkId: item.key, ...translated('text', item.text), answer: [{ valueCoding: codingOf(option) }] }];
    }),
  };
}
