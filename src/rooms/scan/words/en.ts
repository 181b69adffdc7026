import type { Words } from '../../../ui/words/index.ts';
import type { nl } from './nl.ts';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const en: Words<typeof nl> = {
  title: 'Self-scan',
  policy: 'Policy',
  lead: 'Where do we stand? Everybody fills it in alone, then you talk about it and write down what you agree on.',
  noScore: 'There is no total score and nobody is compared. It is about the conversation.',
  whole: 'the whole institution',
  schemes: {
    fs: 'Student Wellbeing Framework', sc: 'StepChange aspects', gs: 'Pillars of the Healthy School approach',
  },
  partsCount: (n) => many(n, 'part', 'parts'),
  blocks: {
    ground: 'Vision and conditions', climate: 'Climate', guidance: 'Prevention and guidance', learning: 'Learning environment',
    cycle: 'The cycle', sc: 'StepChange', gs: 'Healthy School',
  },
  levels: ['Depends on persons', 'A start has been made', 'It is arranged', 'It keeps itself going'],
  level: (n, name) => `${n}. ${name}`,
  states: { open: 'to fill in', talk: 'being talked about', closed: 'finished' },
  list: {
    join: 'Take part', open: 'Start a new scan', none: 'No self-scan done yet',
    noneText: 'Once there is a scan, you can fill it in here and see what came of it.',
    noneOpen: 'There is no scan to fill in now.',
    start: 'Fill it in', goOn: 'Go on', filled: (n, of) => `You filled in ${n} of ${of} parts.`,
    notFilled: (of) => `${many(of, 'part', 'parts')}, about ${Math.max(5, Math.round(of / 2 / 5) * 5)} minutes. You may skip any.`,
    rounds: 'All scans', caption: 'Scans, the latest first', what: 'Scan', unit: 'Of', state: 'State',
  },
  fresh: {
    title: 'A new scan', lead: 'You choose what it is about, for whom and for which year. Then you share the link.',
    scheme: 'About what', unit: 'For whom', year: 'Year', save: 'Start the scan',
  },
  round: {
    shown: 'What happens with your answers',
    rules: [
      'As long as the scan is open, only you see your own answers. The coordinator does not see them either.',
      'After that the coordinator sees how answers are spread, without names, and only of parts that five people or more filled in.',
      'Students and staff are shown apart only when there are five or more of both.',
      'A sentence that you add is read out in the conversation without a name. Do not write anything about one person.',
      'Taking part is voluntary, and you may skip any part.',
    ],
    thanks: 'Thank you, your answers have been saved',
    thanksText: 'You can still change them while the scan is open. After the conversation you find here what came of it.',
    talking: 'The conversation is going on', talkingText: 'It can no longer be filled in. Once the conversation is finished, you find here what came of it and why.',
    lead: 'For who leads the scan', share: 'Share the scan',
    shareText: 'Show the code in a meeting, or send the link. Whoever fills it in signs in with their institution account.',
    qr: 'Code that leads to this scan', stop: 'Stop filling in and start to talk', remove: 'Remove the scan',
  },
  fill: {
    page: (n, of) => `Part ${n} of ${of}`,
    lead: 'Choose for each part what comes closest, as you see it. There is no right or wrong.',
    skip: 'I do not know, skip', note: 'Why do you think so?', noteHint: 'One sentence is enough. No names.',
    next: 'Save and go on', last: 'Save and finish', previous: 'Previous part', parts: 'Parts of the scan',
    saved: 'Saved. You can stop now and go on later.',
  },
  stop: {
    question: 'Stop filling in and start to talk?', yes: 'Stop filling in',
    what: 'After this nobody can fill in anything. You will see how the answers are spread. It can be opened again only when fewer than five people took part.',
  },
  close: {
    question: 'Finish the conversation?', yes: 'Close the scan',
    what: (done, of) => `You wrote down what you agreed on for ${done} of ${of} parts. After this nothing changes any more, and everybody here can read it.`,
  },
  remove: {
    question: 'Remove this scan?', yes: 'Remove the scan', what: 'Everything that people filled in will be gone. This cannot be undone.',
  },
  talk: {
    title: 'The conversation', lead: 'Start at the top: that is where people see it most differently.',
    people: (n) => `${many(n, 'person', 'people')} filled in the scan.`,
    fewTitle: 'Too few answers still',
    fewText: 'Fewer than five people took part. Then we show nothing, so that nobody can be recognised. You can open the scan again, or talk together without these answers.',
    reopen: 'Open the scan again',
    caption: 'Parts, where you differ most first', part: 'Part', apart: 'How different', agreed: 'Agreed',
    ranges: ['everybody says the same', 'close together', 'apart', 'far apart'],
    range: (words, low, high) => (low === high ? `${words}: ${low}` : `${words}: from ${low} to ${high}`),
    few: 'too few answers to show', open: 'not yet', close: 'Finish the conversation',
    differs: {
      'students-higher': 'Students see this as further along than staff do.', 'staff-higher': 'Staff see this as further along than students do.',
    },
    spread: 'How the answers are spread', legend: 'Dot: staff. Ring: student.',
    count: (n) => (n === 0 ? 'nobody' : many(n, 'person', 'people')),
    split: (students, staff) => (students + staff === 0 ? 'nobody'
      : [students && many(students, 'student', 'students'), staff && many(staff, 'member of staff', 'staff')].filter(Boolean).join(', ')),
    sentences: 'What people added', described: 'What the four levels mean',
    together: 'What do you agree on?', level: 'Level', why: 'Why', whyHint: 'Write it so that you still understand it next year. No names.',
    save: 'Save and go to the next', back: 'All parts', saved: 'Saved.',
  },
  result: {
    title: 'What came of it', lead: 'What you agreed on, and why.',
    thenNow: 'Then and now', legend: (then, now) => `Ring: ${then}. Dot: ${now}. From left (1, depends on persons) to right (4, keeps itself going).`,
    legendOne: (now) => `Dot: ${now}. From left (1, depends on persons) to right (4, keeps itself going). Next year you also see here where you came from.`,
    up: (a, b) => `from ${a} to ${b}`, same: (a) => `stays ${a}`, now: (a) => `now ${a}`,
    before: (a) => `was ${a}, not discussed now`, nothing: 'not discussed',
    table: 'Agreed levels by year, and why', why: 'Why', part: 'Part',
  },
};
