import type { nl } from './nl.ts';

/** The words of this room, in English. */
export const en: typeof nl = {
  title: 'Forms', evaluations: 'Evaluations',
  lead: 'For those who took part. Without a name, in two minutes, on a phone. You see the outcome once the form has closed and ten people have answered.',
  make: {
    title: 'Make a form', kind: 'Which form', kinds: { reception: 'Afterwards', 'before-after': 'Before and after' },
    hints: {
      reception: 'Four sentences and one open question, after somebody took part.',
      'before-after': 'The same six sentences at the start and at the end. A word that only they know puts the two beside each other.',
    },
    closes: 'Until which day', closesHint: 'The day after we compute what comes of it, and erase the separate answers.', save: 'Make the form',
  },
  form: {
    of: (kind) => `Form: ${kind}`, open: (day) => `Open until ${day}`, closed: 'Closed. The outcome is on the card.', waits: 'Closed. The outcome comes to the card within a day.',
    link: 'Share this link', linkBefore: 'For the start', linkAfter: 'For the end', alt: 'Code to scan: the form', poster: 'Poster to print',
    seen: 'See the form', close: 'Close now', closeText: 'Nobody can answer any more. With fewer than ten answers you see nothing and all of it is gone.', toCard: 'To the card',
    none: 'There are no forms yet.', list: 'The forms',
  },
  poster: {
    title: 'What did you think?', lead: 'Two minutes, without a name.', scan: 'Scan, or go to', no: 'Nobody sees your answer by itself.', alt: 'Code to scan: the form',
  },
  open: {
    title: 'Your opinion', before: 'How are things now?', about: (name) => `About: ${name}`,
    safe: 'No name. Nobody sees your answer by itself: we show something only when ten people have answered. After that we erase the separate answers. You need not take part.',
    moment: 'When do you fill this in', moments: { before: 'At the start', after: 'At the end' },
    answers: ['Not at all', 'Not really', 'In between', 'Yes', 'Completely'],
    remark: 'What should change, or stay as it is?', remarkHint: 'What you write here is read word for word by staff and the student panel. Write no names.',
    word: 'A word that only you know', wordHint: 'Use the same word at the start and at the end, so that we can put your two answers beside each other. For example your first pet and a number. No name, no student number. We do not keep the word itself.',
    send: 'Send', optional: 'You may skip anything.', now: 'Do you need help now? There are people who listen.', nowLink: 'Help now',
    thanks: 'Thank you', thanksText: 'Your answer counts. What comes of it we talk about with students.', closed: 'This form is closed', closedText: 'Thank you for wanting to take part. The answers are being looked at now.',
    find: 'Find what else there is',
  },
};
