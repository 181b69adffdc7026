import type { Words } from '../../../ui/words/index.ts';
import type { nl } from './nl.ts';

/** The words of this room, in English. */
export const en: Words<typeof nl> = {
  own: {
    title: 'Your idea',
    lead: 'Is there something you would like to do for students? Cooking, running together, a quiet room. You can get money, a room and help. Within three weeks you hear whether it works out.',
    get: 'What you can get',
    gets: {
      money: ['Money', 'A small amount, for food, material or a speaker for example.'],
      room: ['A room', 'A place in one of our buildings.'],
      help: ['Somebody who helps', 'A member of staff you can go to.'],
    },
    how: 'How it goes',
    steps: [
      'You write down what you want to do. It takes five minutes.',
      'Within three weeks the answer is here. We send no mail, so come back and look.',
      'You do it.',
      'Afterwards you tell in a few sentences what came of it.',
    ],
    who: 'Who sees this',
    whoText: 'The student wellbeing coordinator reads your idea. Your name is not with it, unless you write it down yourself.',
    add: 'Propose something', yours: 'Your ideas', none: 'You have not proposed anything yet.',
    sentOn: (day) => `sent on ${day}`,
    by: (day) => `answer by ${day}`, lateAnswer: 'The answer takes longer than promised. Feel free to ask the student wellbeing coordinator.',
    tell: 'Tell what came of it',
  },
  states: { sent: 'waits for an answer', granted: 'yes', refused: 'no', done: 'done', withdrawn: 'taken back' },
  form: {
    newTitle: 'Propose something', editTitle: 'Change your idea', send: 'Send', save: 'Save',
    name: 'What is your idea called', what: 'What do you want to do',
    whatHint: 'For whom, where and when, more or less. You need not know exactly yet. Do not write about somebody else what should not be known.',
    cents: 'How much money do you need', centsHint: 'In euros. A guess will do.',
    room: 'What kind of room do you need', roomHint: 'For example: a classroom with a kitchen, on Tuesday evening.',
    help: 'What could you use help with', helpHint: 'For example: making posters, or getting a key.',
    reach: 'Your name, and how to reach you', reachHint: 'This may stay empty. If you fill it in, the coordinator can think along before there is an answer. The answer always comes here.',
  },
  one: {
    back: 'Your ideas', what: 'What you want to do', money: 'Money', room: 'Room', help: 'Help', reach: 'Your name', noName: 'Your name is not with it.',
    answer: 'The answer', contact: 'Whom you can go to',
    waiting: (day) => `You will hear here by ${day}. Until then you can still change everything.`,
    change: 'Change', withdraw: 'Take it back', account: 'What came of it', spent: 'Spent', people: 'Number of people', answerSteps: { sent: 'Sent', granted: 'Yes', refused: 'No', done: 'Done', withdrawn: 'Taken back' },
    ask: 'Has it been? Tell in short what came of it. It helps the students after you.',
  },
  withdraw: {
    question: 'Do you want to take this idea back?', yes: 'Take it back', text: 'The coordinator no longer sees it then. You can still read it.',
  },
  account: {
    title: 'What came of it', account: 'What did you do, and how was it',
    accountHint: 'A few sentences. Do not name others. If it did not happen, write that too: there is nothing wrong with that.',
    spent: 'How much money was spent', spentHint: 'In euros. You hand in receipts to your contact.',
    people: 'How many people took part', peopleHint: 'A guess will do.', send: 'Send', once: 'You can send this in once.',
  },
  sent: {
    hub: 'Policy',
    title: 'Ideas of students',
    lead: 'What students want to do, and what came of it. An answer within three weeks was promised.',
    stats: { waiting: 'waiting for an answer', late: 'waiting longer than three weeks', open: 'granted, not accounted for yet' },
    groups: { sent: 'Still to answer', granted: 'Granted', done: 'Done', refused: 'Refused' },
    none: 'There are no ideas yet.', noneText: 'Students find this place under Take part. Mention it in a newsletter or at the student panel as well.',
    late: 'waits too long', by: (day) => `answer by ${day}`, asks: (amount) => `asks for ${amount}`, gets: (amount) => `gets ${amount}`, asksRoom: 'asks for a room', asksHelp: 'asks for help',
    spent: (amount) => `${amount} spent`, people: (n) => (n === 1 ? '1 person' : `${n} people`), accountDue: 'an account may come',
    totals: 'Granted and spent, per year', columns: { year: 'Year', count: 'Times yes', granted: 'Granted', spent: 'Spent', open: 'Not accounted for yet' },
  },
  answer: {
    back: 'Ideas of students', from: 'From whom', nameless: 'You do not see that. Your answer does reach the student.',
    title: 'Your answer', again: 'Change your answer', decision: 'What is the answer', yes: 'Yes', no: 'No',
    words: 'What you say to the student', wordsHint: 'Short and warm. The student reads exactly this.',
    cents: 'How much money', centsHint: 'In euros. Leave empty if no money goes with it.', room: 'Which room, and when', contact: 'Whom can the student go to',
    contactHint: 'A name, and how to reach them. This is also where the student gets the money or the key.',
    onlyYes: 'Money, room and contact only count with a yes.', send: 'Send the answer',
    begin: 'Begin with a sentence',
    sentences: {
      yes: ['A yes', 'What a good idea, we are going to do this. '],
      part: ['A yes, with less money', 'What a good idea. The whole amount will not work, this will: '],
      money: ['A no: there is no money', 'Thank you for your idea. This year the money has been spent. In January we will gladly look again, please send it once more then. '],
      exists: ['A no: it is there already', 'Thank you for your idea. There is something like it already, and they look for people who join in: '],
      fit: ['A no: we cannot carry this', 'Thank you for writing this down. We cannot carry this well, because '],
    },
    initiative: 'Will this become something lasting? Then put it with the initiatives.', initiativeLink: 'Add an initiative',
    students: 'Does this idea ask for a conversation most of all? Then write in your answer whom the student can go to.',
  },
};
