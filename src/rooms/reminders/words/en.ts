import type { ReminderWords } from './index.ts';

/** The words of this room, in English. */
export const en: ReminderWords = {
  title: 'Your check-in', linkTitle: 'Reminder',
  back: 'To your check-in',
  heading: 'A reminder',
  lead: 'Would you like a mail when it is time again? The mail does not say what it is about. You stop it with one click.',
  kept: 'We keep your mail address encrypted. Only you see it, and what sends the mail uses it for this alone.',
  noMail: 'This site cannot send mail now. What you set up only goes out once it can again.',
  notYet: 'Begin with a check-in first', notYetText: 'A reminder belongs to your check-in. Do one first, then you can set up a reminder here.',
  every: 'How often?', month: 'Every month', monthHint: 'On the same day of the month, until you stop.', once: 'Once',
  on: 'On which day?', onHint: 'Every month? Then choose the first day.',
  email: 'To which mail address?', emailHint: 'Choose an address that only you read. We fill in nothing for you.',
  subject: 'What stands above the mail?', subjects: { reminder: 'Reminder', forget: 'Do not forget', look: 'Have a look' },
  own: 'My own words', ownLabel: 'Your own words, if you chose that', ownHint: 'At most 60 characters. Others may read this on your screen.',
  next: 'See the mail',
  preview: 'This is the mail you get', previewLead: 'Exactly like this. Nothing is set up yet.', from: 'From', to: 'To', about: 'Subject', text: 'Text',
  linkOfOwn: 'your own link', yes: 'Yes, set this up', change: 'Change something first',
  now: 'Your reminder is set up', monthly: (day) => `Every month. The next one comes on ${day}.`, onceOn: (day) => `Once, on ${day}.`,
  stop: 'Stop the reminder', changeThis: 'Change the reminder',
  done: 'It is set up', stopped: 'Stopped', stoppedText: 'You get no more reminders. Your mail address is gone.',
  link: { heading: 'No more reminders?', text: 'One click and it stops. Your mail address is gone from here then.', yes: 'Stop the reminder', done: 'Stopped', doneText: 'You get no more reminders.' },
  wrong: {
    every: 'Choose how often.', on: 'Choose a day from tomorrow on, and at most a year from now.', email: 'Fill in a mail address, such as name@example.com.',
    subject: 'Choose what stands above the mail.', own: 'Write what stands above the mail.', 'own-long': 'This is too long. Keep it to 60 characters.',
  },
};
