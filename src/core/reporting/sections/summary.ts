import type { Text } from '../../frameworks/types.ts';
import { both, joined, lineName, type Making, paragraph } from '../making.ts';
import type { ReportSection } from '../types.ts';
import { newAndGone } from './done.ts';
import { threeDecisions, decidedIn } from './choices.ts';
import { totalCompared } from './compared.ts';
import { linesPicture } from './money-tables.ts';
import { endings, spentTag } from './money.ts';
import { lastWords } from './students.ts';

/** Figures that stand first; what was not made, is not shown. */
const KEY_FIGURES = [
  'spent.total',
  'reach.total',
  'evaluations.count',
  'goals.reached',
  'decisions.count',
  'proposals.granted',
] as const;
export const keyFiguresOf = ({ reg }: Making): readonly string[] =>
  KEY_FIGURES.filter((id) => {
    const found = reg.get(id);
    return found !== undefined && found.value !== 0;
  });

const tagOf = ({ reg }: Making, id: string): string | undefined => {
  const found = reg.get(id);
  return found && found.value !== 0 ? `{{${id}}}` : undefined;
};

function main(make: Making): Text {
  const {
    money,
    input: {
      year,
      institution: { name },
    },
  } = make;
  const most = [...money.lines].sort((a, b) => b.spent.cents - a.spent.cents)[0];
  const parts: (Text | undefined)[] = [
    money.spent.ids.length === 0
      ? {
          nl: `Dit is de verantwoording van ${name.nl} over studentenwelzijn in ${year}. Er staan nog geen uitgaven in.`,
          en: `This is the account of ${name.en} of student wellbeing in ${year}. It has no spending yet.`,
        }
      : money.last.ids.length > 0
        ? totalCompared(make)
        : {
            nl: `In ${year} gaf ${name.nl} ${spentTag(make)} uit aan studentenwelzijn.`,
            en: `In ${year} ${name.en} spent ${spentTag(make)} on student wellbeing.`,
          },
    most && most.spent.cents > 0
      ? both(
          (lang) =>
            ({
              nl: `Het meeste ging naar ${lineName(make, most.line, 'nl')} ({{spent.${most.line.id}}}).`,
              en: `Most went to ${lineName(make, most.line, 'en')} ({{spent.${most.line.id}}}).`,
            })[lang],
        )
      : undefined,
  ];
  const [reach, goals, count, voices, alone] = [
    'reach.total',
    'goals.reached',
    'goals.count',
    'voices.count',
    'decisions.without',
  ].map((id) => tagOf(make, id));
  if (reach)
    parts.push({
      nl: `De activiteiten die we evalueerden bereikten samen ${reach} mensen.`,
      en: `The activities that we evaluated reached ${reach} people together.`,
    });
  if (count) {
    parts.push(
      goals
        ? {
            nl: `Van onze doelen (${count}) haalden we er ${goals}.`,
            en: `Of our goals (${count}) we reached ${goals}.`,
          }
        : {
            nl: `Van onze doelen (${count}) is er nog geen gehaald.`,
            en: `Of our goals (${count}) none was reached yet.`,
          },
    );
  }
  parts.push(
    voices
      ? {
          nl: `Studenten praatten ${voices} keer mee over wat werkt.`,
          en: `How often students talked with us about what works: ${voices}.`,
        }
      : undefined,
  );
  parts.push(
    alone ? { nl: `Besluiten zonder studenten: ${alone}.`, en: `Decisions without students: ${alone}.` } : undefined,
  );
  return joined(parts);
}

/** One paragraph and a few figures. Made last, because it uses figures of the others. */
export const summarySection = (make: Making): ReportSection => ({
  key: 'summary',
  title: { nl: 'Samenvatting', en: 'Summary' },
  paragraphs: paragraph('summary.main', { nl: 'Samenvatting', en: 'Summary' }, main(make)),
  tables: [],
  pictures: [],
  keyFigures: keyFiguresOf(make),
});

function disagreed(make: Making): Text {
  const alone = decidedIn(make).filter((one) => !one.withStudents).length;
  const words = lastWords(make);
  if (alone === 0 && !words.nl) {
    return {
      nl: 'Er zijn geen besluiten zonder studenten, en er wacht geen reactie op antwoord.',
      en: 'There are no decisions without students, and no comment waits for an answer.',
    };
  }
  return joined(
    [
      alone > 0
        ? {
            nl: 'Besluiten die zonder studenten zijn genomen: {{decisions.without}}.',
            en: 'Decisions that were taken without students: {{decisions.without}}.',
          }
        : undefined,
      words.nl ? words : undefined,
    ],
    '\n',
  );
}

const NO_CHANGE: Text = { nl: 'Er is nog niets om mee te vergelijken.', en: 'There is nothing to compare with yet.' };
const NOTHING_ENDS: Text = {
  nl: 'Er is geen geld dat voor het einde van volgend jaar stopt.',
  en: 'There is no money that ends before the end of next year.',
};
const NO_DECISIONS: Text = { nl: 'Er is niets besloten.', en: 'Nothing was decided.' };
const or = (text: Text, otherwise: Text): Text => (text.nl.trim() ? text : otherwise);

/** One page for the board, and for the council: key figures, what changed, three decisions, what ends, students. */
export const boardSection = (make: Making): ReportSection => ({
  key: 'board',
  title: { nl: 'Op één pagina', en: 'On one page' },
  paragraphs: [
    ...paragraph(
      'board.changed',
      { nl: 'Wat er veranderde', en: 'What changed' },
      make.money.last.ids.length > 0 && make.money.spent.ids.length > 0
        ? joined([totalCompared(make), newAndGone(make)])
        : NO_CHANGE,
    ),
    ...paragraph(
      'board.decisions',
      { nl: 'Drie besluiten om te kennen', en: 'Three decisions to know' },
      or(threeDecisions(make), NO_DECISIONS),
    ),
    ...paragraph('board.ends', { nl: 'Wat er stopt', en: 'What ends' }, or(endings(make), NOTHING_ENDS)),
    ...paragraph(
      'board.students',
      {
        nl: 'Waar studenten niet bij waren, of nog op antwoord wachten',
        en: 'Where students were not part of it, or still wait for an answer',
      },
      disagreed(make),
    ),
  ],
  tables: [],
  pictures: make.money.spent.ids.length > 0 ? [linesPicture(make)] : [],
  keyFigures: keyFiguresOf(make),
});
