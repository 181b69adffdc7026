import type { Lang } from '../../../core/frameworks/types.ts';
import { KEEP_DAYS } from '../../../core/hand-over/terms.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { Receptions } from '../receptions-store.ts';
import { receptionWords } from '../receptions-words.ts';

const nameOf = (name: PartText, lang: Lang) => name[lang] ?? name.nl ?? name.en ?? '';

export type ReceptionRow = {
  readonly id: string;
  readonly name: string;
  readonly people: string;
  readonly term: string;
  readonly open: string;
};

/** Where hand-overs arrive, as rows; and the offers one can add. */
export function receptionRows({ offers, places, members }: Receptions, lang: Lang) {
  const words = receptionWords(lang);
  const byName = <T extends { name: string }>(all: T[]) => all.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const rows: ReceptionRow[] = byName(
    places.map((place) => ({
      id: place.initiative_id,
      name: nameOf(offers.find(({ id }) => id === place.initiative_id)?.body.name ?? {}, lang) || place.initiative_id,
      people:
        members
          .filter(({ initiative_id }) => initiative_id === place.initiative_id)
          .map(({ name }) => name)
          .join(', ') || '–',
      term: words.days(place.term_days),
      open: place.open ? words.yes : words.no,
    })),
  );
  const left = byName(
    offers
      .filter(({ id }) => !places.some(({ initiative_id }) => initiative_id === id))
      .map(({ id, body }) => ({ id, name: nameOf(body.name, lang) })),
  );
  return { rows, offers: left.map(({ id, name }) => ({ value: id, label: name })) };
}

/** The form of one place, filled in. @returns undefined when students cannot find that offer */
export function receptionForm({ offers, places, members, specialists }: Receptions, id: string, lang: Lang) {
  const offer = offers.find((one) => one.id === id);
  if (!offer) return undefined;
  const place = places.find(({ initiative_id }) => initiative_id === id);
  return {
    id,
    name: nameOf(offer.body.name, lang),
    term: String(place?.term_days ?? 10),
    keep: String(place?.keep_days ?? KEEP_DAYS),
    confidential: place?.confidential ?? false,
    open: place?.open ?? true,
    people: specialists.map((one) => ({ value: one.id, label: one.display_name })),
    chosen: members.filter(({ initiative_id }) => initiative_id === id).map(({ person_id }) => person_id),
  };
}
export type ReceptionForm = NonNullable<ReturnType<typeof receptionForm>>;
