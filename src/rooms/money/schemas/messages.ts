import { euroShort } from '../../../core/accounting/euro.ts';
import type { Text } from '../../../core/frameworks/types.ts';

const per = (hundredths: number, lang: 'nl' | 'en'): string =>
  `${(hundredths / 100).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB')}${lang === 'nl' ? ' %' : '%'}`;

/** What somebody reads at a field that is not right yet: what is wrong, and what would be right. */
export const messages = {
  kind: { nl: 'Kies: begroot of uitgegeven.', en: 'Choose: budgeted or spent.' },
  year: { nl: 'Vul een jaar in, bijvoorbeeld 2026.', en: 'Fill in a year, for example 2026.' },
  what: { nl: 'Schrijf waar het geld voor is, in hooguit 300 tekens.', en: 'Write what the money is for, in at most 300 characters.' },
  zero: { nl: 'Vul een ander bedrag in dan nul.', en: 'Fill in an amount other than zero.' },
  noAmount: { nl: 'Vul een bedrag in, of uren en een tarief.', en: 'Fill in an amount, or hours and a rate.' },
  hours: { nl: 'Vul een aantal uren in, bijvoorbeeld 12,5.', en: 'Fill in a number of hours, for example 12.5.' },
  rate: { nl: 'Vul in wat een uur kost, bijvoorbeeld 65,00.', en: 'Fill in what an hour costs, for example 65.00.' },
  hoursDiffer: (cents: number): Text => ({
    nl: `Uren keer tarief is ${euroShort(cents, 'nl')}. Laat het bedrag leeg, dan rekenen wij het uit.`,
    en: `Hours times rate is ${euroShort(cents, 'en')}. Leave the amount empty and we work it out.`,
  }),
  choose: { nl: 'Kies er een uit de lijst.', en: 'Choose one from the list.' },
  unit: { nl: 'Kies een onderdeel van jou.', en: 'Choose a unit of yours.' },
  part: { nl: 'Dit is geen getal. Bijvoorbeeld: 25.', en: 'This is not a number. For example: 25.' },
  below: { nl: 'Een deel in procenten is niet onder nul.', en: 'A part in per cent is not below zero.' },
  leftPercent: (left: number): Text => (left > 0
    ? { nl: `De delen zijn samen nog geen 100 %: er is ${per(left, 'nl')} over.`,
        en: `The parts are not 100% yet: ${per(left, 'en')} is left.` }
    : { nl: `De delen zijn samen meer dan 100 %: haal er ${per(-left, 'nl')} af.`,
        en: `The parts are more than 100%: take off ${per(-left, 'en')}.` }),
  leftAmount: (left: number): Text => (left > 0
    ? { nl: `De delen tellen nog niet op tot het bedrag: er is ${euroShort(left, 'nl')} over.`,
        en: `The parts do not add up to the amount yet: ${euroShort(left, 'en')} is left.` }
    : { nl: `De delen zijn samen meer dan het bedrag: haal er ${euroShort(-left, 'nl')} af.`,
        en: `The parts are more than the amount: take off ${euroShort(-left, 'en')}.` }),
  name: { nl: 'Geef de bron een naam, in hooguit 120 tekens.', en: 'Give the source a name, in at most 120 characters.' },
  sourceKind: { nl: 'Kies wat voor geld het is.', en: 'Choose what kind of money it is.' },
  tooLong: { nl: 'Dit is te lang: hou het bij 2000 tekens.', en: 'This is too long: keep it to 2000 characters.' },
  day: { nl: 'Vul een dag in. Bijvoorbeeld: 2027-12-31', en: 'Fill in a day. For example: 2027-12-31' },
  until: { nl: 'De laatste dag ligt niet voor de eerste.', en: 'The last day is not before the first.' },
  // a source that rows stand on
  used: {
    nl: 'Er staan regels op deze bron. Zet die eerst op een andere bron.',
    en: 'Rows stand on this source. Put them on another source first.',
  },
  nothingChosen: { nl: 'Kies minstens één regel.', en: 'Choose at least one row.' },
} as const;
