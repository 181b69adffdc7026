import type { DecisionKind } from '../../evaluation/types.ts';
import type { Text } from '../../frameworks/types.ts';
import type { ReportDecision } from '../input.ts';
import { both, day, decisionsOf, joined, type Making, nameOf, paragraph, plain, plural, quoted } from '../making.ts';
import type { ReportSection } from '../types.ts';

export const DECISION_WORDS: Readonly<Record<DecisionKind, Text>> = {
  keep: { nl: 'houden zoals het is', en: 'keep as it is' },
  change: { nl: 'veranderen', en: 'change' },
  stop: { nl: 'stoppen', en: 'stop' },
  'to-programme': { nl: 'verplaatsen naar de opleidingen', en: 'move to the programmes' },
  'to-partner': { nl: 'overdragen aan een partner', en: 'hand over to a partner' },
};
/** What a board wants to know first: what ends or moves. */
const WEIGHT: readonly DecisionKind[] = ['stop', 'to-partner', 'to-programme', 'change', 'keep'];
const WITHOUT: Text = { nl: 'Let op: dit is besloten zonder dat studenten meepraatten.', en: 'Note: this was decided without students.' };

export const decidedIn = ({ input }: Making): readonly ReportDecision[] =>
  [...decisionsOf(input)].sort((a, b) => a.decidedOn.localeCompare(b.decidedOn));

function told(one: ReportDecision): Text {
  return joined([
    both((lang) => ({
      nl: `Besluit: ${DECISION_WORDS[one.what].nl}. Genomen door ${plain(one.decidedBy)} op ${day(one.decidedOn, 'nl')}.`,
      en: `Decision: ${DECISION_WORDS[one.what].en}. Taken by ${plain(one.decidedBy)} on ${day(one.decidedOn, 'en')}.`,
    })[lang]),
    { nl: `Waarom: ${quoted(one.why)}`, en: `Why: ${quoted(one.why)}` },
    one.withStudents ? { nl: 'Studenten praatten mee.', en: 'Students had a say.' } : WITHOUT,
    one.lookAgainOn ? { nl: `We kijken er opnieuw naar op ${day(one.lookAgainOn, 'nl')}.`, en: `We look at it again on ${day(one.lookAgainOn, 'en')}.` } : undefined,
  ]);
}

/** The three decisions that a board should know of, one line each. */
export function threeDecisions(make: Making): Text {
  const first = [...decidedIn(make)].sort((a, b) => WEIGHT.indexOf(a.what) - WEIGHT.indexOf(b.what)
    || Number(a.withStudents) - Number(b.withStudents)).slice(0, 3);
  return joined(first.map((one) => both((lang) => {
    const alone = one.withStudents ? '' : ` ${WITHOUT[lang]}`;
    return `- ${nameOf(make, one.initiativeId, lang)}: ${DECISION_WORDS[one.what][lang]}. ${quoted(one.why)}${alone}`;
  })), '\n');
}

/** Choices made and why; one without students is visibly marked (REP-6). */
export function choicesSection(make: Making): ReportSection {
  const { year } = make.input;
  const all = decidedIn(make);
  const tag = make.reg.add('decisions.count', { label: { nl: 'Besluiten', en: 'Decisions' }, value: all.length, of: 'decision', ids: all.map(({ id }) => id) });
  const main = plural(all.length,
    { nl: `Er is in of over ${year} geen besluit vastgelegd. Neem een besluit bij een evaluatie, dan staat het hier met de reden.`, en: `No decision was recorded in or about ${year}. Take one with an evaluation, then it stands here with the reason.` },
    { nl: `In of over ${year} is ${tag} besluit genomen over wat we doen.`, en: `In or about ${year} there was ${tag} decision about what we do.` },
    { nl: `In of over ${year} zijn ${tag} besluiten genomen over wat we doen.`, en: `In or about ${year} there were ${tag} decisions about what we do.` });
  return {
    key: 'choices', title: { nl: 'Keuzes en waarom', en: 'Choices and why' },
    paragraphs: [
      ...paragraph('choices.main', { nl: 'Overzicht', en: 'Overview' }, main),
      ...all.flatMap((one) => paragraph(`choices.${one.id}`, both((lang) => nameOf(make, one.initiativeId, lang)), told(one))),
    ],
    tables: all.length === 0 ? [] : [{
      key: 'choices.all', caption: { nl: `Besluiten in of over ${year}`, en: `Decisions in or about ${year}` },
      columns: [{ label: { nl: 'Activiteit', en: 'Activity' } }, { label: { nl: 'Besluit', en: 'Decision' } },
        { label: { nl: 'Wanneer', en: 'When' } }, { label: { nl: 'Met studenten', en: 'With students' } }],
      rows: all.map((one) => [
        { text: both((lang) => nameOf(make, one.initiativeId, lang)) }, { text: DECISION_WORDS[one.what] },
        { text: both((lang) => day(one.decidedOn, lang)) },
        { text: one.withStudents ? { nl: 'Ja', en: 'Yes' } : { nl: 'Nee, zonder studenten', en: 'No, without students' } },
      ]),
    }],
    pictures: [],
  };
}
