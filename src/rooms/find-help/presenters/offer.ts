import { conceptById } from '../../../core/frameworks/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { AUDIENCE_LABELS, FORM_LABELS } from '../../../core/initiatives/labels.ts';
import type { PartText, Place } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import { dayInWords, localOf, momentInWords } from '../../../core/time/days.ts';
import type { Findable } from '../store.ts';
import { wordsOf } from '../words.ts';
import { soonOf } from './soon.ts';

/** What the page of one offer shows, in words. */
export type OfferView = {
  readonly id: string;
  readonly name: PartText;
  readonly summary: PartText;
  readonly join: PartText;
  readonly description?: PartText;
  readonly cost?: PartText;
  readonly level?: { readonly step: number; readonly label: string };
  readonly soon?: string;
  readonly forWhom: string;
  readonly forms: string;
  readonly languages: string;
  readonly places: readonly Place[];
  readonly moments: readonly string[];
  readonly provider?: { readonly name: string; readonly url?: string };
  readonly contact?: { readonly email?: string; readonly phone?: string; readonly url?: string };
  readonly themes: readonly { readonly code: string; readonly label: string }[];
  readonly checked: string;
};

export function offerView(offer: Findable, lang: Lang, now: Date): OfferView {
  const words = wordsOf(lang);
  const { level, minimumAge, maximumAge } = offer;
  const audiences = (offer.audiences ?? []).map((audience) => AUDIENCE_LABELS[audience][lang]);
  const age =
    minimumAge !== undefined || maximumAge !== undefined ? words.offer.age(minimumAge, maximumAge) : undefined;
  return {
    id: offer.id,
    name: offer.name,
    summary: offer.summary,
    join: offer.join,
    description: offer.description,
    cost: offer.cost,
    ...(level ? { level: { step: level, label: levelLabel(level, lang) } } : {}),
    soon: soonOf(offer, words, lang, now),
    forWhom: [...(audiences.length > 0 ? audiences : [words.offer.everyone]), ...(age ? [age] : [])].join('; '),
    forms: (offer.forms ?? []).map((form) => FORM_LABELS[form][lang]).join(', '),
    languages: (offer.languages ?? []).map((code) => words.languageNames[code] ?? code).join(', '),
    places: offer.places ?? [],
    moments: (offer.moments ?? [])
      .filter(({ start }) => start >= localOf(now))
      .map(({ start, placesLeft }) => {
        const left =
          placesLeft === undefined ? '' : ` (${placesLeft > 0 ? words.offer.places(placesLeft) : words.offer.full})`;
        return `${momentInWords(start, lang)}${left}`;
      }),
    provider: offer.provider,
    contact: offer.contact,
    themes: offer.concepts
      .filter((id) => id.startsWith('fs-t.'))
      .map((id) => ({ code: id.replace('fs-t.', ''), label: conceptById(id)?.label[lang] ?? id })),
    checked: offer.checkedOn ? words.offer.checked(dayInWords(offer.checkedOn, lang)) : words.offer.unchecked,
  };
}
