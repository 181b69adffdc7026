import type { Words } from '../../../ui/words/index.ts';
import type { nl } from './nl.ts';

/** The words of this room, in English. */
export const en: Words<typeof nl> = {
  hub: 'Policy',
  cycle: {
    name: 'The cycle', title: (year) => `The cycle of ${year}`,
    lead: 'From goal to figure, to evaluation, to decision, to the goal of next year. Each step leads to the next, and back.',
    years: 'Years',
    counts: (goals, evaluated, decided, next) =>
      `Of ${goals === 1 ? '1 goal' : `${goals} goals`}, ${evaluated} ${evaluated === 1 ? 'has' : 'have'} an evaluation, ${decided} a decision and ${next} something that follows.`,
    goal: 'Goal', figure: 'Figure', evaluation: 'Evaluation', decision: 'Decision', next: 'Next year',
    then: { figure: 'what we know of it', evaluation: 'what we looked at', decision: 'what we decided', next: 'where it leads' },
    from: 'Goes on with', cameOf: 'Came of the decision on',
    noEvaluation: 'No evaluation yet', noDecision: 'No decision yet', noNext: 'Nothing follows yet', noInitiatives: 'No initiative linked yet',
    startEvaluation: 'Start one', makeNext: (year) => `Make the goal for ${year}`, link: 'Link one',
    evaluationStates: { planned: 'planned', running: 'running', closed: 'finished' },
    decisions: { keep: 'keep', change: 'change', stop: 'stop', 'to-programme': 'to the programme', 'to-partner': 'to a partner' },
    withoutStudents: 'decided without students', unknown: 'an initiative',
    loose: 'Belongs to no goal of this year', looseLead: 'This was looked at or decided, and no goal names it. Perhaps that is fine.',
    outside: 'Beside it: figures from elsewhere', allFigures: 'All figures from elsewhere', noOutside: 'There are no figures from elsewhere for this year.',
    none: 'There are no goals for this year yet', noneText: 'The cycle begins with a goal.', toGoals: 'To the goals',
    print: 'Print the cycle',
  },
  figures: {
    title: 'Figures from elsewhere', lead: 'National monitor, NSE, drop-out: with source and year, beside ours. Compare with care; the questions often differ.',
    add: 'Add a figure', caption: (year) => `Figures of ${year}`, what: 'What', value: 'Figure', of: 'Of', source: 'Source', act: 'Change', change: 'Change',
    whole: 'the whole institution', none: 'There are no figures from elsewhere yet', noneText: 'Put down a few that you use anyway, such as drop-out after the first year.',
    newTitle: 'Add a figure from elsewhere', editTitle: 'Change a figure from elsewhere', save: 'Save', remove: 'Take away',
    whatLabel: 'What this figure says', whatHint: 'For example: drop-out after the first year.', year: 'Year', unit: 'Unit', unitHint: '%, students, months.',
    fewHint: 'No figures about fewer than ten students.',
    sourceHint: 'For example: NSE 2026.', url: 'Web address of the source', ofLabel: 'Of which unit',
    removeQuestion: 'Take this figure away?', removeYes: 'Take the figure away',
  },
};
