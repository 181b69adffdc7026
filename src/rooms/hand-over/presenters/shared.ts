import { recogniseAcute } from '../../../core/finding/acute/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { Institution } from '../../../core/institution/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import { acuteView, type AcuteView } from '../../../ui/acute-panel/view.ts';
import type { Wrong } from '../schemas.ts';
import type { Place } from '../stores/receptions.ts';
import type { HandOverWords } from '../words.ts';

export const nameOf = (name: PartText, lang: Lang): string => name[lang] ?? name.nl ?? name.en ?? '';

/** A moment as a day in words. */
export const onDay = (at: Date, lang: Lang): string => dayInWords(dayOf(at), lang);

export const peopleOf = (names: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);

/** A place as something to choose: its name, who reads it, and what to expect. */
export function placeOption(place: Place, words: HandOverWords, lang: Lang) {
  const { waiting } = place;
  return {
    value: place.id,
    label: nameOf(place.name, lang),
    hint: `${[
      words.placeHint(
        peopleOf(
          place.people.map(({ name }) => name),
          lang,
        ),
      ),
      words.answersWithin(words.days(place.termDays)),
      ...(waiting
        ? [words.waiting(String(waiting.fromDays), words.days(waiting.toDays), dayInWords(waiting.reportedOn, lang))]
        : []),
      ...(place.confidential ? [words.confidential] : []),
    ].join('. ')}.`,
  };
}
export const placeOptions = (places: readonly Place[], words: HandOverWords, lang: Lang) =>
  places
    .filter(({ open }) => open)
    .map((place) => placeOption(place, words, lang))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));

/** Acute help when the words ask for it, exactly as in finding; nobody is warned. */
export function acuteIn(
  texts: readonly (string | undefined)[],
  institution: Institution,
  lang: Lang,
): AcuteView | undefined {
  const acute = texts.map((text) => (text ? recogniseAcute(text) : undefined)).find((one) => one !== undefined);
  return acute && acuteView(acute, institution, lang);
}

/** What is wrong, in words, each with the control it is about. */
export function errorsOf(wrong: readonly Wrong[], words: HandOverWords) {
  const message = ({ kind, item }: Wrong): string => {
    switch (kind) {
      case 'place':
        return words.missingPlace;
      case 'question':
        return words.missingQuestion;
      case 'yes':
        return words.missingYes(words.items[item ?? 'question']);
      case 'question-yes':
        return words.questionNeedsYes;
      case 'long':
        return words.tooLong;
      case 'back':
        return words.follow.backMissing;
      case 'reply':
        return words.receive.replyMissing;
      case 'date':
        return words.receive.badDate;
      case 'reason':
        return words.receive.reasonMissing;
    }
  };
  return wrong.map((one) => ({ field: one.field, message: message(one) }));
}
