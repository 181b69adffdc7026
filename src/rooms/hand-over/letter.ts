import type { Letter } from '../../platform/mail/mailer.ts';

const TEXTS = {
  new: {
    nl: 'Er staat iets nieuws voor je klaar in Samenhang. Wat het is, zie je als je bent ingelogd:',
    en: 'Something new waits for you in Samenhang. You see what it is once you have signed in:',
  },
  reminder: {
    nl: 'Er wacht iets in Samenhang langer dan is afgesproken. Kijk je even? Je ziet het als je bent ingelogd:',
    en: 'Something waits in Samenhang for longer than was agreed. Could you have a look? You see it once you have signed in:',
  },
} as const;

/** The mail to who receives hand-overs: that something waits, and nothing of what. */
export const letterFor = (to: string, address: string, what: keyof typeof TEXTS): Letter => ({
  to,
  subject: what === 'new' ? 'Er staat iets voor je klaar / Something waits for you' : 'Er wacht nog iets / Something still waits',
  text: ['Dag,', '', TEXTS[what].nl, address, '', '—', '', 'Hello,', '', TEXTS[what].en, address, ''].join('\n'),
});
