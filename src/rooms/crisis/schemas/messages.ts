import type { Text } from '../../../core/frameworks/types.ts';

/** What is wrong with a field, in words of ours; never with what somebody typed. */
export const messages = {
  roleName: { nl: 'Geef deze rol een naam in het Nederlands.', en: 'Give this role a name in Dutch.' },
  noRole: { nl: 'Laat minstens één rol staan: die heeft de leiding.', en: 'Keep at least one role: that one leads.' },
  title: { nl: 'Vul een titel in, in het Nederlands.', en: 'Fill in a title, in Dutch.' },
  lines: { nl: 'Schrijf minstens één regel, in het Nederlands.', en: 'Write at least one line, in Dutch.' },
  choose: { nl: 'Kies wat hier hoort.', en: 'Choose what belongs here.' },
  others: { nl: 'Schrijf op wat anderen zeggen, in het Nederlands.', en: 'Write down what others say, in Dutch.' },
  moments: {
    nl: 'Begin met een moment en een dubbele punt, bijvoorbeeld “Week 1:”.',
    en: 'Start with a moment and a colon, for instance “Week 1:”.',
  },
  date: { nl: 'Vul een dag in die bestaat.', en: 'Fill in a day that exists.' },
  future: { nl: 'Deze dag moet nog komen. Vul in wanneer er echt geoefend is.', en: 'This day is still to come. Fill in when there really was a rehearsal.' },
  policyName: { nl: 'Vul in hoe het beleid heet, zodat iedereen het vindt.', en: 'Fill in what the policy is called, so that everybody can find it.' },
  tooLong: { nl: 'Dit is te lang. Houd het kort: het moet op één blad passen.', en: 'This is too long. Keep it short: it has to fit on one sheet.' },
} as const satisfies Readonly<Record<string, Text>>;

/** A line with hours that cannot be read. */
export const hoursMessage = (line: number): Text => ({
  nl: `Regel ${line} kunnen we niet lezen. Schrijf dagen, tijden en dan het nummer: “ma-vr 8:00-18:00 toestel 0011”.`,
  en: `We cannot read line ${line}. Write days, times and then the number: “mon-fri 8:00-18:00 extension 0011”.`,
});
