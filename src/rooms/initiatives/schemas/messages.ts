import type { Text } from '../../../core/frameworks/types.ts';

/** What somebody reads at a field that is not right yet: what is wrong, and what would be right. */
export const messages = {
  missing: {
    name: { nl: 'Geef het een naam, in minstens één taal.', en: 'Give it a name, in at least one language.' },
    kind: { nl: 'Kies wat voor soort het is.', en: 'Choose what kind it is.' },
    summary: { nl: 'Schrijf in één zin wat het is.', en: 'Write in one sentence what it is.' },
    owner: { nl: 'Schrijf wie ervoor zorgt dat dit klopt.', en: 'Write who keeps this true.' },
    join: { nl: 'Schrijf hoe je meedoet, of waar het is.', en: 'Write how to join, or where it is.' },
    status: { nl: 'Kies hoe het ervoor staat.', en: 'Choose how things stand.' },
  },
  tooLong: (most: number): Text => ({
    nl: `Dit is te lang: hou het bij ${most} tekens.`,
    en: `This is too long: keep it to ${most} characters.`,
  }),
  email: {
    nl: 'Dit is geen mailadres. Bijvoorbeeld: naam@school.nl',
    en: 'This is not a mail address. For example: name@school.nl',
  },
  url: { nl: 'Een webadres begint met https://', en: 'A web address begins with https://' },
  day: { nl: 'Dit is geen dag. Bijvoorbeeld: 2027-02-01', en: 'This is not a day. For example: 2027-02-01' },
  days: {
    nl: 'Vul twee keer een aantal dagen in; het eerste is niet groter dan het tweede.',
    en: 'Fill in two numbers of days; the first no larger than the second.',
  },
  reported: {
    nl: 'Vul in op welke dag deze wachttijd gemeld is.',
    en: 'Fill in on which day this waiting time was reported.',
  },
  age: { nl: 'Vul een leeftijd in, van 0 tot en met 120.', en: 'Fill in an age, from 0 to 120.' },
  place: { nl: 'Een plek heeft een naam nodig.', en: 'A place needs a name.' },
  moment: {
    nl: 'Schrijf elke datum op een eigen regel: 2027-02-01 13:00-15:00, 12 plekken.',
    en: 'Write each date on a line of its own: 2027-02-01 13:00-15:00, 12 places.',
  },
  unit: {
    nl: 'Kies minstens één onderdeel dat bij jouw rol hoort.',
    en: 'Choose at least one unit that belongs to your role.',
  },
  kindToPublish: {
    nl: 'Alleen aanbod en voorzieningen kunnen studenten vinden.',
    en: 'Students can only find offers and facilities.',
  },
} as const;
