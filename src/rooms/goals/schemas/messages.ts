import type { Text } from '../../../core/frameworks/types.ts';

/** What somebody reads at a field that is not right yet: what is wrong, and what would be right. */
export const messages = {
  name: { nl: 'Schrijf in één zin wat je wilt bereiken.', en: 'Write in one sentence what you want to reach.' },
  owner: { nl: 'Schrijf wie dit doel draagt.', en: 'Write who carries this goal.' },
  year: { nl: 'Vul een jaar in, bijvoorbeeld 2027.', en: 'Fill in a year, for example 2027.' },
  until: { nl: 'Het laatste jaar ligt niet voor het eerste.', en: 'The last year is not before the first.' },
  due: { nl: 'Deze dag ligt buiten de jaren van het doel.', en: 'This day is outside the years of the goal.' },
  kind: { nl: 'Kies hoe je het weet.', en: 'Choose how you will know.' },
  what: { nl: 'Schrijf wat er geteld of gemeten wordt.', en: 'Write what is counted or measured.' },
  better: { nl: 'Kies welke kant beter is.', en: 'Choose which way is better.' },
  number: { nl: 'Vul een getal in. Bijvoorbeeld: 62 of 62,5', en: 'Fill in a number. For example: 62 or 62.5' },
  targetHigher: {
    nl: 'Hoger is beter, dus het streefcijfer is hoger dan het begin.', en: 'Higher is better, so the target is above the start.',
  },
  targetLower: {
    nl: 'Lager is beter, dus het streefcijfer is lager dan het begin.', en: 'Lower is better, so the target is below the start.',
  },
  unit: { nl: 'Kies een onderdeel dat bij jouw rol hoort.', en: 'Choose a unit that belongs to your role.' },
  day: { nl: 'Vul een dag in. Bijvoorbeeld: 2027-02-01', en: 'Fill in a day. For example: 2027-02-01' },
  future: { nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' },
  low: { nl: 'De ondergrens is niet hoger dan het cijfer.', en: 'The lower end is not above the figure.' },
  high: { nl: 'De bovengrens is niet lager dan het cijfer.', en: 'The upper end is not below the figure.' },
  source: { nl: 'Schrijf waar dit cijfer vandaan komt.', en: 'Write where this figure comes from.' },
  state: { nl: 'Kies hoe het afliep.', en: 'Choose how it ended.' },
  outcome: { nl: 'Schrijf in gewone woorden wat ervan kwam.', en: 'Write in plain words what came of it.' },
  none: { nl: 'Kies minstens één doel.', en: 'Choose at least one goal.' },
  tooLong: (most: number): Text => ({
    nl: `Dit is te lang: hou het bij ${most} tekens.`, en: `This is too long: keep it to ${most} characters.`,
  }),
} as const;
