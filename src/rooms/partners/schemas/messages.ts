import type { Text } from '../../../core/frameworks/types.ts';

/** What somebody reads at a field that is not right yet: what is wrong, and what would be right. */
export const messages = {
  name: { nl: 'Vul de naam in, in minstens één taal.', en: 'Fill in the name, in at least one language.' },
  summary: { nl: 'Schrijf in één zin wat een student hier krijgt.', en: 'Write in one sentence what a student gets here.' },
  how: { nl: 'Schrijf hoe je hier terechtkomt.', en: 'Write how to get here.' },
  levels: { nl: 'Kies minstens één stap.', en: 'Choose at least one step.' },
  place: { nl: 'Kies of dit binnen of buiten de school is.', en: 'Choose whether this is inside or outside the school.' },
  state: { nl: 'Kies of er nu plek is.', en: 'Choose whether there is room now.' },
  days: {
    nl: 'Vul twee keer een aantal dagen in, van 0 tot 999; het eerste is niet groter dan het tweede.',
    en: 'Fill in two numbers of days, from 0 to 999; the first no larger than the second.',
  },
  daysWithoutState: {
    nl: 'Kies ook of er nu plek is, of laat de wachttijd en het bericht leeg.',
    en: 'Also choose whether there is room now, or leave the waiting time and the message empty.',
  },
  email: {
    nl: 'Dit is geen mailadres. Bijvoorbeeld: naam@organisatie.nl',
    en: 'This is not a mail address. For example: name@organisation.nl',
  },
  url: { nl: 'Een webadres begint met https://', en: 'A web address begins with https://' },
  what: { nl: 'Schrijf wat jullie hebben afgesproken.', en: 'Write what you agreed.' },
  with: { nl: 'Schrijf met wie dit is afgesproken.', en: 'Write with whom this was agreed.' },
  owner: { nl: 'Schrijf wie van ons hiervoor zorgt.', en: 'Write who of us looks after this.' },
  contact: { nl: 'Schrijf hoe je ze bereikt.', en: 'Write how to reach them.' },
  day: { nl: 'Vul een dag in. Bijvoorbeeld: 2027-02-01', en: 'Fill in a day. For example: 2027-02-01' },
  until: {
    nl: 'De laatste dag ligt niet voor de eerste. Laat leeg als er geen einde is.',
    en: 'The last day is not before the first. Leave empty if there is no end.',
  },
  tooLong: (most: number): Text => ({
    nl: `Dit is te lang: hou het bij ${most} tekens.`,
    en: `This is too long: keep it to ${most} characters.`,
  }),
} as const;
