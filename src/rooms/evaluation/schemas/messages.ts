import type { Text } from '../../../core/frameworks/types.ts';

/** What somebody reads at a field that is not right yet: what is wrong, and what would be right. */
export const messages = {
  needed: { nl: 'Vul dit in.', en: 'Fill this in.' },
  tooLong: { nl: 'Dit is te lang. Maak het korter.', en: 'This is too long. Make it shorter.' },
  count: { nl: 'Vul een heel getal in, van 0 tot en met 1.000.000.', en: 'Fill in a whole number, from 0 to 1,000,000.' },
  number: { nl: 'Vul een getal in, bijvoorbeeld 3,4.', en: 'Fill in a number, for example 3.4.' },
  mark: { nl: 'Een cijfer ligt tussen 1 en 10, bijvoorbeeld 7,6.', en: 'A mark lies between 1 and 10, for example 7.6.' },
  spread: { nl: 'Een spreiding is een getal groter dan 0.', en: 'A spread is a number above 0.' },
  moreThanAll: { nl: 'Dit kan niet meer zijn dan de hele groep.', en: 'This cannot be more than the whole group.' },
  day: { nl: 'Vul een dag in. Bijvoorbeeld: 2027-02-01', en: 'Fill in a day. For example: 2027-02-01' },
  later: { nl: 'Deze dag ligt na de dag van het besluit.', en: 'This day comes after the day of the decision.' },
  notLater: { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
  year: { nl: 'Kies een jaar van 2000 tot en met 2100.', en: 'Choose a year from 2000 to 2100.' },
  choose: { nl: 'Kies er een.', en: 'Choose one.' },
  amount: { nl: 'Vul een bedrag in, bijvoorbeeld 1.234,50.', en: 'Fill in an amount, for example 1,234.50.' },
  hours: { nl: 'Vul uren in, bijvoorbeeld 40 of 7,5.', en: 'Fill in hours, for example 40 or 7.5.' },
  reliability: { nl: 'De betrouwbaarheid ligt tussen 0 en 1, bijvoorbeeld 0,8.', en: 'Reliability lies between 0 and 1, for example 0.8.' },
  interval: {
    nl: 'Vul twee getallen in met het verschil ertussen, of geen van beide.',
    en: 'Fill in two numbers with the difference between them, or neither.',
  },
  personal: {
    nl: 'Hier staat een mailadres of een nummer van iemand. Haal het weg.',
    en: 'This holds somebody’s mail address or number. Take it out.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type MessageKey = keyof typeof messages;
