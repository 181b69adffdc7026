import type { Text } from '../../frameworks/types.ts';
import { both, day, inYear, joined, type Making, nameOf, paragraph } from '../making.ts';
import type { ReportSection } from '../types.ts';
import { goalName } from './goals.ts';
import { endings } from './money.ts';

function nextGoals({ input: { goals, year } }: Making): Text {
  const next = goals.filter(({ fromYear, untilYear }) => fromYear <= year + 1 && untilYear >= year + 1);
  if (next.length === 0) {
    return { nl: `Voor ${year + 1} zijn er nog geen doelen vastgelegd.`, en: `No goals were written down for ${year + 1} yet.` };
  }
  const items = next.map((goal) => both((lang) => `- ${goalName(goal)[lang]}${goal.continuesId
    ? { nl: ' (gaat verder op een eerder doel)', en: ' (goes on with an earlier goal)' }[lang] : ''}`));
  return joined([{ nl: `In ${year + 1} werken we hieraan:`, en: `In ${year + 1} we work on this:` }, ...items], '\n');
}

function lookAgain(make: Making): Text {
  const { decisions, year } = make.input;
  const again = decisions.filter(({ lookAgainOn }) => inYear(lookAgainOn, year + 1))
    .sort((a, b) => (a.lookAgainOn ?? '').localeCompare(b.lookAgainOn ?? ''));
  if (again.length === 0) return { nl: '', en: '' };
  const items = again.map((one) => both((lang) =>
    `- ${nameOf(make, one.initiativeId, lang)}, ${{ nl: 'op', en: 'on' }[lang]} ${day(one.lookAgainOn ?? '', lang)}`));
  return joined([{ nl: 'Naar deze besluiten kijken we dan opnieuw:', en: 'We then look at these decisions again:' }, ...items], '\n');
}

/** Next year: its goals, money that ends, decisions to look at again. */
export const aheadSection = (make: Making): ReportSection => ({
  key: 'ahead', title: { nl: 'Vooruitkijken', en: 'Looking ahead' },
  paragraphs: [
    ...paragraph('ahead.goals', { nl: 'Doelen voor volgend jaar', en: 'Goals for next year' }, nextGoals(make)),
    ...paragraph('ahead.money', { nl: 'Geld dat stopt', en: 'Money that ends' }, endings(make)),
    ...paragraph('ahead.decisions', { nl: 'Opnieuw bekijken', en: 'Looking again' }, lookAgain(make)),
  ],
  tables: [], pictures: [],
});
