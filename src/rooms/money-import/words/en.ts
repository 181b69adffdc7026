import type { Words } from '../../../ui/words/index.ts';
import type { nl } from './nl.ts';

const amounts = (n: number): string => (n === 1 ? '1 amount' : `${n} amounts`);

/** The same in English. */
export const en: Words<typeof nl> = {
  title: 'Load spending', policy: 'Policy', money: 'Money',
  lead: 'Do you have a sheet with spending or a budget? Load it. You see first what will happen and whether the totals are right; then you decide.',
  file: 'File', fileHint: 'Excel (xlsx) or CSV, at most 10 MB and 5,000 rows. It may be messy.', show: 'Go on',
  gone: 'This file is no longer here', goneText: 'A file stays for a day, and goes when you load it. Choose it once more.',
  undone: 'Undone', undoneText: 'All amounts from that file are gone. Sources that were made with it are still there.',
  earlier: 'Loaded before', none: 'Nothing was loaded yet', noneText: 'What you load stands here afterwards. You can take it away again as a whole.',
  columns: { file: 'File', when: 'When', amounts: 'Amounts', sum: 'Together', refused: 'Not loaded' },
  year: 'Of which year are the amounts?', yearHint: 'Needed when no column says so. When it stands above the sheet we fill it in: check whether it is right.',
  valuesHelp: 'Not sure? Leave it out: an amount that is not divided yet or has no source can be completed later.',
  preview: {
    title: 'This is what will happen', lead: (name) => `Nothing is saved yet. This is in ${name}.`,
    asLastTime: 'Read as last time', asLastTimeText: 'The columns and the words are the same as last time.', again: 'Check the columns',
    ties: 'The amounts', tiesText: 'What is in your file is exactly what is loaded plus what cannot be loaded.',
    kind: 'What', inFile: 'In your file', loaded: 'Will be loaded', refused: 'Cannot be loaded', amounts,
    refusedNote: (sum, unread) => (unread === 0 ? `together ${sum}` : `together ${sum}, and ${unread} without an amount`),
    kinds: { budget: (year) => `Budget ${year}`, spent: (year) => `Spent ${year}` }, noYear: 'Year not known',
    totals: 'The totals in your file', totalLine: 'Line', total: 'Total', said: 'It says', counted: 'Rows above', outcome: 'Is it right?',
    right: 'Right', off: (amount) => `${amount} off`,
    offTitle: (n) => (n === 1 ? 'One total in your file does not tie with the rows above it' : `${n} totals in your file do not tie with the rows above them`),
    offText: 'We count with the rows, not with the total. Please look in your file whether a row is missing.',
    rightTitle: 'The totals in your file are right', rightText: 'They are exactly the sum of the rows above.',
    twice: 'Please note: this may be here already',
    twiceText: (n, all, file, day) => `Of the ${amounts(all)} in this file, ${n} ${n === 1 ? 'was' : 'were'} loaded before, last on ${day} from ${file}. If you load them again they count twice.`,
    lines: 'What it is divided over', line: 'Divided over', undivided: 'Not divided yet', refusedTitle: (n) => `${amounts(n)} cannot be loaded`,
    refusedText: 'Correct them in your file and load it again, or fill them in by hand later.',
    row: 'Line', what: 'Description', there: 'What it says', why: 'Why not', notes: 'Remarks about rows',
    empty: (n, list) => `${n === 1 ? 'In 1 row an amount is empty or zero' : `In ${n} rows an amount is empty or zero`}; that is not loaded (line ${list}).`,
    entries: 'What will be loaded', year: 'Year', amount: 'Amount', belongs: 'Belongs to', source: 'Source', hours: (hours, rate) => `${hours} hours × ${rate}`,
    newSource: (name) => `${name} (new)`, apply: (n) => `Load ${amounts(n)}`, cancel: 'Another file', nothing: 'There is nothing to load.',
  },
  loaded: {
    title: (name) => `Loaded: ${name}`, done: (n, sum) => `${amounts(n)} loaded, together ${sum}.`, when: 'Loaded on',
    there: 'What is there now', thereText: (n, sum) => `${amounts(n)}, together ${sum}`, changed: 'Changed since', refused: 'Not loaded',
    refusedText: (n, sum) => (n === 0 ? 'Nothing' : `${amounts(n)}, as far as readable ${sum}`), per: 'Per year', kind: 'What', sum: 'Together',
    undo: 'Undo the loading', toMoney: (year) => (year ? `See the money of ${year}` : 'To the money'), toAccount: (year) => `Open the draft report of ${year}`, more: 'Load another file',
  },
  undo: {
    question: 'Take away everything from this file?', yes: (n) => `Take away ${amounts(n)}`,
    text: (name, n, sum) => `This takes away ${n === 1 ? 'the amount' : `all ${n} amounts`} from ${name}, together ${sum}.`,
    changed: (n) => `${n === 1 ? 'One of them was' : `${n} of them were`} changed by hand later. That will be gone as well.`,
  },
};
