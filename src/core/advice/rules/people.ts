import { attention, low, module, offers, person, rule, START } from './make.ts';

const PEOPLE = [
  low(['maandcheck'], 'people'), attention(START, 'peers'), attention(['brede-blik'], 'participation'),
  attention(['thuisvoelen'], 'relatedness'),
];

/** Others: fellow students, staff, boundaries, belonging. */
export const people = [
  rule(18, [low(['veerkracht'], 'tell'), low(['veerkracht'], 'say-no')], module('grenzen'), 1, [
    ['Vragen om hulp en nee zeggen zijn allebei te leren.', 'Asking for help and saying no can both be learnt.'],
    ['Doe de oefening over grenzen en hulp vragen', 'Do the exercise on boundaries and asking for help'],
  ]),
  rule(19, PEOPLE, module('eenzaamheid'), 1, [
    ['Contact begint vaak klein, en je kunt kiezen waar.', 'Contact often begins small, and you can choose where.'],
    ['Doe de oefening over mensen ontmoeten', 'Do the exercise on meeting people'],
  ]),
  rule(20, PEOPLE, offers('2.3', '4.6'), 2, [
    ['Op deze plekken kom je mensen tegen zonder dat je iets hoeft te kunnen.', 'At these places you meet people without having to be good at anything.'],
    ['Kijk waar je mensen tegenkomt', 'See where you meet people'],
  ]),
  rule(21, [attention(START, 'staff'), attention(['thuisvoelen'], 'autonomy')], person('mentor'), 2, [
    ['Eén begeleider die jou kent, maakt de volgende vraag makkelijker.', 'One guide who knows you makes the next question easier.'],
    ['Wat een mentor of studiebegeleider voor je doet', 'What a mentor or study guide does for you'],
  ]),
  rule(22, [attention(['thuisvoelen'], 'home')], offers('4.3', '4.4'), 2, [
    ['Een plek die van jou voelt, vind je soms buiten de les.', 'You sometimes find a place that feels yours outside class.'],
    ['Kijk waar je je thuis kunt voelen', 'See where you can feel at home'],
  ]),
];
