import type { PartText } from '../../core/initiatives/types.ts';
import { addDays, dayInWords } from '../../core/time/days.ts';
import type { Letter } from '../../platform/mail/mailer.ts';
import { letterWords } from './words/letter.ts';

/** What a letter says: the same for everybody on the list, but for the language. */
export type LetterFacts = {
  readonly institution: PartText; readonly title: PartText; readonly invite: PartText | null;
  readonly minutes: number; readonly closesOn: string; readonly address: string;
  /** which reminder it is, and whether there comes another; absent in an invitation */
  readonly reminder?: { readonly last: boolean };
};

/** The words of the invitation that an institution may replace: its own, or ours. */
export const inviteIn = (invite: PartText | null, lang: 'nl' | 'en'): string => invite?.[lang] ?? letterWords[lang].invite;

/**
 * The invitation to a round, or a reminder, in one language. The subject does not tell what it is about. That taking
 * part is free is ours to say: an institution cannot take it out.
 */
export function letterFor(to: string, lang: 'nl' | 'en', facts: LetterFacts): Letter {
  const words = letterWords[lang];
  const name = (text: PartText) => text[lang] ?? text.nl ?? text.en ?? '';
  const institution = name(facts.institution);
  return {
    to, subject: (facts.reminder ? words.again : words.subject)(institution),
    text: [
      words.hello, '',
      ...(facts.reminder ? [words.notNeeded, ''] : []),
      inviteIn(facts.invite, lang), '',
      words.what(name(facts.title), facts.minutes, dayInWords(facts.closesOn, lang)),
      facts.address, '',
      words.free, '', words.answers, '',
      words.addressList(dayInWords(addDays(facts.closesOn, 1), lang)), '',
      ...(facts.reminder?.last ? [words.last, ''] : []),
      institution, '',
    ].join('\n'),
  };
}
