import type { Lang } from '../../core/frameworks/types.ts';
import type { Letter } from '../../platform/mail/mailer.ts';

const TEXTS = {
  nl: {
    from: 'Herinnering', line: 'Dit is de herinnering die je zelf hebt klaargezet:',
    stop: 'Geen herinnering meer? Eén klik, je hoeft niet in te loggen:',
  },
  en: {
    from: 'Reminder', line: 'This is the reminder that you set up yourself:',
    stop: 'No more reminders? One click, no need to sign in:',
  },
} as const;

/** Where a letter leads: to begin, and to stop these letters. */
export type Links = { readonly begin: string; readonly stop: string };

/** The mail that somebody asked for: their own subject, one line, and nothing of what it is about. */
export function reminderLetter(to: string, subject: string, links: Links, lang: Lang): Letter & { fromName: string } {
  const words = TEXTS[lang];
  return {
    to, subject, fromName: words.from, unsubscribe: links.stop,
    text: [words.line, links.begin, '', words.stop, links.stop, ''].join('\n'),
  };
}
