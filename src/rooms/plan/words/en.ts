import type { Words } from '../../../ui/words/index.ts';
import type { nl } from './nl.ts';

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);

/** The words of this room, in English. */
export const en: Words<typeof nl> = {
  title: 'Plan', hub: 'Policy',
  lead: 'Who does what, and when. What is late stands on top.',
  views: 'Plan', list: 'List', calendar: 'Calendar',
  add: 'Add an action',
  stats: { late: 'late', soon: 'within 30 days', waiting: 'waiting for something else', money: 'budgeted for what is shown here' },
  groups: { late: 'Late', soon: 'Next 30 days', later: 'Later', closed: 'Done or dropped' },
  allWell: 'Nothing is late.',
  empty: 'There is nothing in the plan yet.',
  emptyText: 'Begin with one thing that somebody is going to do, with a name and a date.',
  noneFound: 'Nothing found with this choice.',
  late: (n) => `${days(n)} late`,
  today: 'today',
  waits: (title) => `waits for: ${title}`,
  states: { planned: 'planned', doing: 'going on', done: 'done', dropped: 'dropped' },
  doneOn: (day) => `done on ${day}`,
  whole: 'Whole institution',
  press: { doing: 'Begun', done: 'Done', dropped: 'Drop', planned: 'Put it back in the plan' },
  filters: {
    owner: 'Who', goal: 'Goal', unit: 'Unit', state: 'State', year: 'Academic year', all: 'Everything',
    states: { open: 'Still to do', late: 'Late', waiting: 'Waiting for something else', done: 'Done', dropped: 'Dropped' },
  },
  one: {
    back: 'Plan', change: 'Change', state: 'State', owner: 'Who', start: 'Begins on', due: 'Done by', money: 'Money',
    unit: 'Unit', goal: 'Goal', initiative: 'Belongs to', after: 'Comes after', before: 'After this', note: 'Note',
    notYours: 'This action belongs to another unit. You can read it, not change it.',
  },
  form: {
    newTitle: 'Add an action', editTitle: 'Change an action', save: 'Save',
    name: 'What is going to happen', nameHint: 'Begin with a verb. For example: talk with the student panel about the living room.',
    owner: 'Who does it', ownerHint: 'One name. If more people join in, write them in the note.',
    email: 'Mail address of that person',
    emailHint: 'They get a message once in the two weeks before, and once when it is late. Only coordinators see this address.',
    due: 'When is it done', start: 'When does it begin', cents: 'How much money', centsHint: 'In euros. For example: 1,250 or 75.50.',
    unit: 'Of which unit', goal: 'For which goal', initiative: 'For which initiative', noGoal: 'No goal', noInitiative: 'No initiative',
    note: 'Note', noteHint: 'Do not write anything about a student here.',
    after: 'This can only begin once something else is done', afterHint: 'Choose what this waits for. Leave empty if it waits for nothing.',
    groups: { what: 'What, who and when', links: 'What it belongs to', order: 'What it waits for', money: 'Money and note' },
  },
  year: {
    title: (name) => `Calendar ${name}`,
    lead: 'What happens this academic year: actions, and what you keep an eye on beside them.',
    choose: 'Academic year', now: 'now', empty: 'Nothing.',
    kinds: {
      work: 'Action', moment: 'Key moment', goal: 'Goal', ask: 'Evaluation', money: 'Money ends', 'look-again': 'Look again',
    },
    vision: 'The vision', visionOf: (unit) => `The vision of ${unit}`,
    previous: (name) => `To ${name}`, next: (name) => `To ${name}`,
    print: 'Print on one sheet', toNow: 'To this month',
  },
  feed: {
    title: 'In your own calendar',
    lead: 'With this address the dates are in your own calendar, and stay right. In your calendar, choose to subscribe to a calendar, and paste the address.',
    label: 'Address of your calendar',
    secret: 'This address is yours. Whoever has it sees what is planned and when, without signing in. There are no names and no mail addresses in it.',
    stop: 'When you are no longer a coordinator, it stops working. Does somebody else have the address? Ask the administrator to take your role away and give it again: then you get a new address.',
    name: (of) => `Plan of ${of}`,
  },
};
