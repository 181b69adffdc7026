import type { CheckInRecord } from '../../core/check-in/record.ts';
import type { Instrument } from '../../core/instruments/types.ts';

/**
 * SEAM: `core/instruments/fhir` has a whole one (`toQuestionnaireResponse`, the same arguments); this one holds the
 * answers only, until that is there.
 */
export function toQuestionnaireResponse(
  instrument: Instrument, record: CheckInRecord, more: { readonly id: string; readonly authored: string },
) {
  return {
    resourceType: 'QuestionnaireResponse', id: more.id, status: 'completed', authored: more.authored,
    item: instrument.items.flatMap(({ key, text }) => {
      const answer = record.answers[key];
      return answer === undefined ? [] : [{ linkId: key, text: text.nl, answer: [{ valueInteger: answer }] }];
    }),
  };
}
