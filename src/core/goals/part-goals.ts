import type { Text } from '../frameworks/types.ts';
import type { Indicator } from './types.ts';

/** A goal that fits one part of the framework: in words, and how one knows. No target: somebody chooses that. */
export type PartGoal = {
  readonly name: Text; readonly why: Text; readonly indicator: Indicator;
  readonly baseline?: number; readonly target?: number;
};

/** A goal to begin with for each part of the framework, of our own making. */
export const PART_GOALS: Readonly<Record<string, PartGoal>> = {
  'fs.b2': {
    name: { nl: 'Meer studenten vinden op tijd steun', en: 'More students find support in time' },
    why: {
      nl: 'Er is veel, maar wie het nodig heeft vindt het vaak niet. Bereik is het eerste dat we willen weten.',
      en: 'There is a lot, but those who need it often do not find it. Reach is the first thing we want to know.',
    },
    indicator: {
      kind: 'reach', better: 'higher', unit: 'studenten',
      what: { nl: 'studenten die meededen aan de initiatieven bij dit doel', en: 'students who took part in the initiatives of this goal' },
    },
    baseline: 0,
  },
  'fs.b1': {
    name: { nl: 'Meer studenten voelen zich hier thuis', en: 'More students feel at home here' },
    why: {
      nl: 'Wie zich thuis voelt, vraagt sneller om hulp en blijft vaker studeren.',
      en: 'Whoever feels at home asks for help sooner and more often stays.',
    },
    indicator: {
      kind: 'figure', better: 'higher', unit: '%', source: 'eigen vraag aan studenten, of de NSE',
      what: { nl: 'studenten die zich thuis voelen op hun opleiding', en: 'students who feel at home in their programme' },
    },
  },
  'fs.c3': {
    name: { nl: 'Studiebegeleiders durven het gesprek aan en weten de weg', en: 'Study guides dare to have the talk and know the way' },
    why: {
      nl: 'De begeleider is vaak de eerste die iets merkt. Scholing is nu vrijwillig.',
      en: 'The guide is often the first to notice. Training is voluntary now.',
    },
    indicator: {
      kind: 'figure', better: 'higher', unit: '%', source: 'Scholing, dekking',
      what: { nl: 'studiebegeleiders met een geldig bewijs van scholing', en: 'study guides with a valid certificate of training' },
    },
  },
  'fs.b3': {
    name: { nl: 'Minder toetsen stapelen zich op', en: 'Fewer tests pile up' },
    why: {
      nl: 'Druk die uit het rooster komt, kunnen studenten zelf niet weghalen. Wij wel.',
      en: 'Students cannot take away pressure that comes from the timetable. We can.',
    },
    indicator: {
      kind: 'figure', better: 'lower', unit: 'opleidingen', source: 'toetsrooster',
      what: { nl: 'opleidingen met meer dan drie toetsen in één week', en: 'programmes with more than three tests in one week' },
    },
  },
  'fs.m': {
    name: { nl: 'Van wat we doen, weten we of het werkt', en: 'Of what we do, we know whether it works' },
    why: {
      nl: 'Zonder evaluatie is er geen reden om iets te houden, en ook niet om te stoppen.',
      en: 'Without evaluation there is no reason to keep something, nor to stop it.',
    },
    indicator: {
      kind: 'figure', better: 'higher', unit: '%', source: 'Evaluaties',
      what: { nl: 'lopende initiatieven met een evaluatie in dit jaar', en: 'running initiatives with an evaluation this year' },
    },
  },
  'fs.c2': {
    name: { nl: 'Studenten beslissen mee', en: 'Students have a say in decisions' },
    why: {
      nl: 'Wat voor studenten gemaakt is zonder studenten, past vaak niet.',
      en: 'What was made for students without students often does not fit.',
    },
    indicator: {
      kind: 'figure', better: 'higher', unit: '%', source: 'Evaluaties, besluiten',
      what: { nl: 'besluiten over initiatieven waarin studenten een stem hadden', en: 'decisions on initiatives in which students had a voice' },
    },
  },
  'fs.c1': {
    name: { nl: 'Het is duidelijk wie waarvoor zorgt, en waarvoor niet', en: 'It is clear who looks after what, and after what not' },
    why: {
      nl: 'Als niemand weet wie iets draagt, valt het stil zodra iemand vertrekt.',
      en: 'When nobody knows who carries something, it stops as soon as somebody leaves.',
    },
    indicator: { kind: 'yes-no', better: 'higher', what: { nl: 'vastgesteld door het bestuur', en: 'decided by the board' } },
    baseline: 0, target: 1,
  },
  'fs.v': {
    name: { nl: 'Er is een visie die met studenten is gemaakt', en: 'There is a vision that was made with students' },
    why: {
      nl: 'Een visie geeft richting: wat doen we eerst, en wat nu niet.',
      en: 'A vision gives direction: what we do first, and what not now.',
    },
    indicator: { kind: 'yes-no', better: 'higher', what: { nl: 'vastgesteld door het bestuur', en: 'decided by the board' } },
    baseline: 0, target: 1,
  },
};
