import type { Text } from '../frameworks/types.ts';
import type { Kind } from '../initiatives/types.ts';
import type { Question } from './types.ts';

type Suggestion = Readonly<Record<Question | 'students', Text>>;

const FORM: Text = {
  nl: 'Met ons formulier van twee minuten, direct na afloop.',
  en: 'With our form of two minutes, right afterwards.',
};
const COST: Text = {
  nl: 'Kosten uit de administratie, en de uren van wie het doet.',
  en: 'Costs from the books, and the hours of those who do it.',
};
const PANEL: Text = {
  nl: 'Het studentenpanel bespreekt de uitkomst en zegt wat er moet gebeuren, voordat er een besluit is.',
  en: 'The student panel talks about the outcome and says what should happen, before anything is decided.',
};

/** EVAL-45: a first idea for each question, by what kind of thing it is. Somebody changes it before it counts. */
const BY_KIND: Readonly<Record<Kind, Suggestion>> = {
  offer: {
    reach: {
      nl: 'Hoeveel studenten kwamen, van hoeveel voor wie het is bedoeld. En wie niet kwam.',
      en: 'How many students came, of how many it is meant for. And who did not come.',
    },
    reception: FORM,
    effect: {
      nl: 'Dezelfde zes zinnen aan het begin en aan het eind, als het er tien of meer zijn.',
      en: 'The same six sentences at the start and at the end, when there are ten people or more.',
    },
    feasibility: COST, students: PANEL,
  },
  facility: {
    reach: {
      nl: 'Tellen hoeveel mensen er op een gewone dag zijn, een week lang. En wie er niet komt.',
      en: 'Count how many people there are on an ordinary day, for a week. And who does not come.',
    },
    reception: { nl: 'Met ons formulier, via een code aan de muur.', en: 'With our form, through a code on the wall.' },
    effect: {
      nl: 'Niet meten: dat kan bij een ruimte niet eerlijk. Wel vragen wat er zonder zou ontbreken.',
      en: 'Not measured: that cannot be done fairly for a place. Ask what would be missing without it.',
    },
    feasibility: COST, students: PANEL,
  },
  training: {
    reach: {
      nl: 'Aanmeldingen, van iedereen voor wie de scholing is bedoeld. En welke teams ontbreken.',
      en: 'Sign-ups, of everybody the training is meant for. And which teams are missing.',
    },
    reception: FORM,
    effect: {
      nl: 'Een paar vragen over wat je durft en weet, ervoor en twee maanden later.',
      en: 'A few questions about what you dare and know, before and two months later.',
    },
    feasibility: COST,
    students: {
      nl: 'Het studentenpanel zegt of studenten er iets van merken.', en: 'The student panel says whether students notice it.',
    },
  },
  policy: {
    reach: {
      nl: 'In hoeveel opleidingen het gebeurt, van alle opleidingen.', en: 'In how many programmes it happens, of all programmes.',
    },
    reception: { nl: 'Een gesprek met studenten en docenten.', en: 'A conversation with students and teachers.' },
    effect: {
      nl: 'Een cijfer dat er al is, van voor en na de verandering.', en: 'A figure that is there already, from before and after the change.',
    },
    feasibility: COST, students: PANEL,
  },
  agreement: {
    reach: {
      nl: 'Hoe vaak er iets met de afspraak is gedaan.', en: 'How often something was done with the agreement.',
    },
    reception: { nl: 'Een gesprek met de partner en met wie doorverwijst.', en: 'A conversation with the partner and who refers.' },
    effect: {
      nl: 'Hoe lang het duurt tot iemand terechtkan, voor en na de afspraak.', en: 'How long it takes to be seen, before and after the agreement.',
    },
    feasibility: COST, students: PANEL,
  },
};

export const suggestionsFor = (kind: Kind): Suggestion => BY_KIND[kind];
