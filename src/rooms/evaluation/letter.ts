import type { PartText } from '../../core/initiatives/types.ts';
import type { Letter } from '../../platform/mail/mailer.ts';

const nameIn = (name: PartText, lang: 'nl' | 'en'): string => name[lang] ?? name.nl ?? name.en ?? '';

/** The mail to whoever keeps an initiative, when its evaluation is due. What is known of it does not stand in it. */
export const letterToOwner = (to: string, name: PartText, address: string): Letter => ({
  to,
  subject: 'Wil je hier samen naar kijken? / Shall we look at this together?',
  text: [
    'Dag,',
    '',
    `Het is tijd om terug te kijken op: ${nameIn(name, 'nl')}`,
    'Wie is bereikt, hoe vonden ze het, hielp het, en is het te doen. Samen met studenten.',
    'Vul in wat je weet, of geef het door aan de coördinator studentenwelzijn. Het staat hier klaar:',
    address,
    '',
    '—',
    '',
    'Hello,',
    '',
    `It is time to look back on: ${nameIn(name, 'en')}`,
    'Who was reached, how did they find it, did it help, and can it be done. Together with students.',
    'Fill in what you know, or pass it on to the student wellbeing coordinator. It is ready here:',
    address,
    '',
  ].join('\n'),
});
