import type { Text } from '../frameworks/types.ts';
import { both, decisionsOf, inYear, type Making, nameOf } from './making.ts';
import { goalsOf } from './sections/goals.ts';
import { toldIn } from './sections/results.ts';
import { shownAs } from './shown.ts';
import type { Check } from './types.ts';

const some = (when: boolean, key: Check['key'], path: string, text: Text): Check[] =>
  when ? [{ key, path, text }] : [];

/** What a reader would miss (REP-9). A report can be made for good without it; whoever does that saw the list. */
export function checksOf(make: Making): readonly Check[] {
  const {
    input: { year, decisions, visions },
    money,
    terms,
  } = make;
  const told = toldIn(make);
  const goals = goalsOf(make);
  const vision = visions[0];
  const rest = shownAs('euros', money.undivided.cents);
  const undecided = told.filter(
    ({ state, id, initiativeId }) =>
      state === 'closed' &&
      !decisions.some(
        (one) => one.evaluationId === id || (one.initiativeId === initiativeId && inYear(one.decidedOn, year)),
      ),
  );
  const open = goals.filter(({ state, untilYear }) => state === 'open' && untilYear <= year);
  const alone = decisionsOf(make.input).filter((one) => !one.withStudents);
  return [
    ...some(money.spent.ids.length === 0, 'no-money', '/beleid/geld', {
      nl: `Er zijn geen uitgaven voor ${year}.`,
      en: `There is no spending for ${year}.`,
    }),
    ...some(money.undivided.ids.length > 0, 'undivided', '/beleid/geld', {
      nl: `${rest.nl} is nog niet verdeeld over de ${terms.plural.nl}.`,
      en: `${rest.en} is not divided over the ${terms.plural.en} yet.`,
    }),
    ...some(told.length === 0, 'no-evaluation', '/beleid/evaluaties', {
      nl: 'Er is geen evaluatie met bereik of resultaat.',
      en: 'There is no evaluation with reach or results.',
    }),
    ...undecided.map(({ id, initiativeId }): Check => ({
      key: 'undecided',
      path: `/beleid/evaluaties/${id}`,
      text: both(
        (lang) =>
          ({
            nl: `Geëvalueerd, en nog geen besluit: ${nameOf(make, initiativeId, 'nl')}.`,
            en: `Evaluated, and no decision yet: ${nameOf(make, initiativeId, 'en')}.`,
          })[lang],
      ),
    })),
    ...alone.map(({ initiativeId }): Check => ({
      key: 'without-students',
      path: '/beleid/evaluaties',
      text: both(
        (lang) =>
          ({
            nl: `Besloten zonder studenten: ${nameOf(make, initiativeId, 'nl')}.`,
            en: `Decided without students: ${nameOf(make, initiativeId, 'en')}.`,
          })[lang],
      ),
    })),
    ...some(goals.length === 0, 'no-goals', '/beleid/doelen', {
      nl: `Er zijn geen doelen voor ${year}.`,
      en: `There are no goals for ${year}.`,
    }),
    ...some(open.length > 0, 'goal-open', '/beleid/doelen', {
      nl: `Doelen die in ${year} aflopen en nog niet zijn afgesloten: ${open.length}.`,
      en: `Goals that end in ${year} and were not closed yet: ${open.length}.`,
    }),
    ...some(!vision, 'no-vision', '/beleid/visie', { nl: 'Er is nog geen visie.', en: 'There is no vision yet.' }),
    ...some(vision !== undefined && !vision.parts.includes('students'), 'vision-students', '/beleid/visie', {
      nl: 'Het deel van de studenten in de visie is nog leeg.',
      en: 'The part of the students in the vision is still empty.',
    }),
    ...some(vision !== undefined && !vision.parts.includes('board'), 'vision-board', '/beleid/visie', {
      nl: 'Het deel van het bestuur in de visie is nog leeg.',
      en: 'The part of the board in the vision is still empty.',
    }),
  ];
}
