import type { AdviceRule } from '../types.ts';
import { attention, low, module, offers, person, rule, START } from './make.ts';

const MONEY = [low(START, 'money'), low(['brede-blik'], 'money')];

/** The study, money, support from the school, and what fits any instrument. */
export const study: readonly AdviceRule[] = [
  rule(23, [attention(START, 'motivation'), attention(START, 'choice')], module('motivatie'), 1, [
    ['Met een paar vragen zie je beter waar je zin weglekt.', 'A few questions show where your drive leaks away.'],
    ['Doe de oefening over motivatie en twijfel', 'Do the exercise on motivation and doubts'],
  ]),
  rule(24, [attention(START, 'choice'), attention(START, 'doubts')], offers('3.4'), 2, [
    ['Je hoeft niet in je eentje uit te zoeken of dit past.', 'You don’t have to find out alone whether this fits.'],
    ['Kijk wat er is voor studiekeuze', 'See what there is for choosing a study'],
  ]),
  rule(25, [attention(START, 'doubts')], person('study-adviser'), 4, [
    ['Praat erover vóór je iets beslist: soms zijn er data die tellen, en soms is er meer mogelijk dan je denkt.',
      'Talk about it before you decide: sometimes dates count, and sometimes more is possible than you think.'],
    ['Wat een studieadviseur voor je doet', 'What a study adviser does for you'],
  ]),
  rule(26, MONEY, { kind: 'page', target: 'money' }, 1, [
    ['Geldzorgen los je niet op met een oefening, maar door iets te regelen: noodfonds, decaan, budgetcoach of DUO. Bellen kan ook: Geldfit, 0800-8115, gratis.',
      'Money worries are not solved by an exercise but by arranging something: emergency fund, dean, budget coach or DUO. You can also call Geldfit, 0800-8115, free.'],
    ['Kijk wat je met geld kunt regelen', 'See what you can arrange about money'],
  ], { noExercise: true }),
  rule(27, MONEY, person('dean'), 4, [
    ['De decaan kent de potjes en de regels, en heeft het vaker gezien.', 'The dean knows the funds and the rules, and has seen it before.'],
    ['Wat een decaan voor je doet', 'What a dean does for you'],
  ], { noExercise: true }),
  rule(28, [low(['steun'], 'support'), { kind: 'band', among: ['steun'], score: 'helped', bands: ['wished'] }], offers('7.4'), 2, [
    ['Wat je eerder miste, kan er nu wel zijn.', 'What you missed before may be there now.'],
    ['Zoek hulp die bij je past', 'Find help that fits you'],
  ]),
  rule(29, [low(['steun'], 'support'), { kind: 'band', among: ['steun'], score: 'helped', bands: ['wished'] }], person('mentor'), 2, [
    ['Zeggen dat je steun mist, mag. Het helpt ook wie na jou komt.', 'You may say that you miss support. It also helps who comes after you.'],
    ['Wat een mentor of studiebegeleider voor je doet', 'What a mentor or study guide does for you'],
  ]),
  rule(30, [{ kind: 'fell', among: ['maandcheck'], by: 2 }], person('mentor'), 2, [
    ['Er is iets veranderd sinds de vorige keer. Vertellen wat er speelt, hoeft niet groot te zijn.',
      'Something changed since last time. Telling what is going on need not be a big thing.'],
    ['Wat een mentor of studiebegeleider voor je doet', 'What a mentor or study guide does for you'],
  ]),
  rule(31, [{ kind: 'many', among: 'others', atLeast: 1 }], offers('1', '2'), 2, [
    ['Dit zijn dingen die veel studenten helpen, van licht tot meer.', 'These things help many students, from light to more.'],
    ['Kijk wat er is', 'See what there is'],
  ]),
  rule(32, [{ kind: 'many', among: 'others', atLeast: 1 }], person('psychologist'), 4, [
    ['Wil je er met iemand over praten die ervoor geleerd heeft? Eén gesprek mag ook.', 'Do you want to talk with somebody trained for it? One talk is fine too.'],
    ['Wat je bij de psycholoog kunt verwachten', 'What to expect from the psychologist'],
  ]),
];
