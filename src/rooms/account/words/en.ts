import { dayInWords } from '../../../core/time/days.ts';
import type { Words } from '../../../ui/words/index.ts';
import type { nl } from './nl.ts';

/** The same in English. */
export const en: Words<typeof nl> = {
  title: 'Account', policy: 'Policy', all: 'All years',
  years: {
    lead: 'The part of the annual report about student wellbeing. The report makes itself from what you wrote down already; you finish it.',
    readLead: 'The part of the annual report about student wellbeing, by year.',
    noneTitle: 'No report yet', none: 'As soon as a report is shared or made final, it stands here.',
    draft: (year: number) => `Report on ${year}`, open: 'Open the draft', onePage: 'On one page', versions: 'Versions',
    frozen: (number: number) => `Version ${number}, final`, comment: (number: number) => `Version ${number}, for comment`,
    made: (day: string) => `made on ${dayInWords(day, 'en')}`,
    definitions: 'What each figure means', definitionsLead: 'How each figure of the report is made, and from which rows.',
    packageTitle: 'Package for an outside evaluator',
    packageLead: 'One file with choices, actions, results and the part of students over several years, the final reports and a reading guide. Only figures about groups.',
    from: 'From year', until: 'Up to and including year', download: 'Download the package',
  },
  report: {
    of: (year: number) => `Account of student wellbeing ${year}`,
    draft: 'Draft', draftNote: 'Figures stay live until you make the report final. Each number leads to the rows it comes from.',
    frozen: 'Final', forComment: 'For comment', frozenNote: (day: string) => `Made final on ${dayInWords(day, 'en')}. This report does not change any more.`,
    commentNote: (day: string) => `Shared on ${dayInWords(day, 'en')}, to comment on. The figures are those of that day.`,
    edit: 'Edit', editOf: (title: string) => `Edit: ${title}`, edited: 'Written by hand', behind: 'The data changed since then',
    chapters: 'Chapters', source: (label: string) => `Where does this come from: ${label}`, lost: 'figure that is no longer there',
    word: 'Word', sheet: 'Spreadsheet', print: 'Print', share: 'Share for comment', freeze: 'Make final', onePage: 'On one page', figures: 'All figures',
    downloads: 'Take along', next: 'Further', wordIn: { nl: 'Word, Dutch', en: 'Word, English' }, shared: 'Shared. The board and the council can read this version now.',
    checks: 'What a reader would miss', checksNone: 'Nothing is missing.', checksLead: 'You can finish the report without this as well.', fill: 'Fill in',
    versionFigures: 'Figures as csv', against: (year: string) => `(${year})`,
  },
  edit: {
    lead: 'Write it as you say it. A number between braces stays live with the data.',
    field: 'Text', hint: 'An empty line begins a new paragraph. Lines that begin with - become a list.',
    save: 'Save', cancel: 'Back without saving', back: 'Put the made text back', generated: 'What the data say now',
    behind: 'The data say something else now than when you wrote this. Look whether your text still holds.',
    tags: 'Figures that you can use', tag: 'How to type it', what: 'What it is', now: 'Now', mine: 'Figures in this paragraph', others: 'All other figures',
    confirmBack: 'Put the made text back', language: 'You are editing the English text. Edit the Dutch text on the Dutch page.',
  },
  figure: {
    title: 'Where this figure comes from', all: 'All figures of this report', allLead: 'Each figure with what it is and what it was added up from.',
    name: 'Figure', value: 'Value', kind: 'Counted from', rows: 'Rows', noRows: 'There are no rows under this figure: it is zero.',
    hidden: 'The rows under this figure are for the coordinator and the board.', total: 'Together', part: 'Counts here for', whatFor: 'What for', of: 'From', year: 'Year', sort: 'Kind',
    spent: 'Spent', budget: 'Budget', amount: 'Amount', row: 'Row in the spreadsheet', people: 'People', few: 'fewer than ten', go: 'Open at the source', back: 'Back to the report',
    kinds: { money: 'Rows under Money', evaluation: 'Evaluations', goal: 'Goals', decision: 'Decisions', initiative: 'Activities', proposal: 'Ideas of students', comment: 'Comments', voice: 'Conversations with students', scan: 'Self-scans', action: 'Actions of the plan' },
    unknown: 'This figure is not in this report.',
  },
  freeze: {
    question: (year: number) => `Make the report on ${year} final?`, yes: 'Make this report final',
    text: 'You keep the report as it is now. After that nothing in it changes, also when amounts are added. You can make a new final version later.',
    missing: 'This is still missing:', share: (year: number) => `Share the report on ${year} for comment?`, shareYes: 'Share this version',
    shareText: 'The board and the council then read the report as it is now. The council can comment on it; you answer.',
  },
  comments: {
    title: 'Comments by the council', none: 'There are no comments yet.', field: 'Your comment', hint: 'The board and the coordinator read this, without your name.',
    send: 'Send your comment', answer: 'Answer', answerHint: 'Write what was done with it, or why not.', reply: 'Save the answer', from: (day: string) => `Council, ${dayInWords(day, 'en')}`,
    answered: (day: string) => `Answer of ${dayInWords(day, 'en')}`, open: 'Not answered yet', sent: 'Your comment was sent.', saved: 'The answer was saved.',
  },
  board: { title: (year: number) => `Student wellbeing ${year} on one page`, whole: 'Read the whole report', noneTitle: 'Nothing shared yet', none: 'The coordinator did not share the report on this year yet.' },
  definitions: {
    lead: 'Each figure in the report was added up from rows that were kept on the day of the version. These are the rules.',
    downloads: 'Final figures', downloadsLead: 'A csv file for each version: each figure with name, value and kind. Only what was made final.', none: 'No report was made final yet.',
    figure: 'Figure', means: 'What it is',
  },
};
