import { factsOf } from '../rooms/find-help/presenters/answer.ts';
import { readAsked } from '../rooms/find-help/schemas.ts';
import type { FindService } from '../rooms/find-help/service.ts';
import type { OffersFor } from '../rooms/guidance/offers.ts';

/** Lets the route map show what finding finds for its themes. Counts nothing: no student asked. */
export const offersFor = (finding: FindService): OffersFor => async (institutionId, { themes, words }, lang, now) => {
  const asked = { ...readAsked(new URLSearchParams()), themes, question: themes.length > 0 ? '' : words };
  const { offers } = await finding.find(institutionId, asked, now);
  return offers.map((offer) => factsOf(offer, lang, now));
};
