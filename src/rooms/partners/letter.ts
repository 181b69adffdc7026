import type { PartText } from '../../core/initiatives/types.ts';
import { dayInWords } from '../../core/time/days.ts';
import type { Letter } from '../../platform/mail/mailer.ts';

const nameIn = (name: PartText, lang: 'nl' | 'en'): string => name[lang] ?? name.nl ?? name.en ?? '';

/** The mail to whoever keeps the entry of a partner, in both languages. The subject does not say what it is about. */
export const letterToPartner = (to: string, name: PartText, address: string): Letter => ({
  to,
  subject: 'Klopt dit nog? / Does this still hold?',
  text: [
    'Dag,',
    '',
    `Studenten en begeleiders kunnen jullie vinden op onze kaart: ${nameIn(name, 'nl')}`,
    'Klopt wat daar staat, en is er plek? Kijk even en pas het aan. Je hoeft niet in te loggen:',
    address,
    '',
    'De link is van jullie en werkt zestig dagen. Stuur deze mail alleen door aan een collega die dit overneemt.',
    '',
    '—',
    '',
    'Hello,',
    '',
    `Students and guides can find you on our map: ${nameIn(name, 'en')}`,
    'Is what it says right, and is there room? Have a look and change it. No need to sign in:',
    address,
    '',
    'The link is yours and works for sixty days. Only pass this mail on to a colleague who takes this over.',
    '',
  ].join('\n'),
});

/** The mail to whoever keeps an agreement that is about to lapse. What was agreed does not stand in it. */
export const letterToOwner = (to: string, name: PartText, untilOn: string, address: string): Letter => ({
  to,
  subject: 'Wil je hier naar kijken? / Would you have a look at this?',
  text: [
    'Dag,',
    '',
    `Een afspraak met ${nameIn(name, 'nl')} loopt tot en met ${dayInWords(untilOn, 'nl')}. Jij zorgt ervoor.`,
    'Maak op tijd een nieuwe, of spreek af wie het overneemt. Je vindt hem hier, als je bent ingelogd:',
    address,
    '',
    '—',
    '',
    'Hello,',
    '',
    `An agreement with ${nameIn(name, 'en')} runs until ${dayInWords(untilOn, 'en')}. You look after it.`,
    'Please renew it in time, or agree on who takes over. You find it here, when you are signed in:',
    address,
    '',
  ].join('\n'),
});
