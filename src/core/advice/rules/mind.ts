import { attention, low, module, much, offers, person, rule, stays } from './make.ts';

const MONTH = ['maandcheck'];
const STRENGTH = ['veerkracht'];
const WIDE = ['brede-blik'];
const PRESSURE = [low(MONTH, 'stress'), attention(STRENGTH, 'pressure')];
const GRIND = [much(STRENGTH, 'grind'), low(WIDE, 'mind-off')];
const MOOD = [low(MONTH, 'energy'), low(WIDE, 'mood-back'), attention(WIDE, 'quality')];

/** Pressure, thoughts, mood, how somebody looks at themselves. */
export const mind = [
  rule(5, PRESSURE, module('stress-en-druk'), 1, [
    ['Bij veel druk helpt het om te zien wat vandaag echt moet.', 'Under pressure it helps to see what really has to be done today.'],
    ['Doe de oefening over stress en druk', 'Do the exercise on stress and pressure'],
  ]),
  rule(6, PRESSURE, offers('2.2', '1.1'), 2, [
    ['Er zijn meer studenten met volle weken. Samen is het vaak lichter.', 'More students have full weeks. Together it is often lighter.'],
    ['Kijk wat er is voor stress en druk', 'See what there is for stress and pressure'],
  ]),
  rule(7, [much(STRENGTH, 'overfull'), low(WIDE, 'week'), much(['start-2'], 'behind'), low(['start-1', 'start-2', 'start-3'], 'balance')],
    module('plannen'), 1, [
      ['Met een plan dat past, hoeft je hoofd minder te onthouden.', 'With a plan that fits, your head has less to hold.'],
      ['Doe de oefening over plannen', 'Do the exercise on planning'],
    ]),
  rule(8, [low(STRENGTH, 'start'), much(['start-3'], 'finish')], module('uitstellen'), 1, [
    ['Uitstellen is zelden luiheid. Een kleine eerste stap maakt het lichter.', 'Putting things off is seldom laziness. A small first step makes it lighter.'],
    ['Doe de oefening over uitstellen', 'Do the exercise on putting things off'],
  ]),
  rule(9, GRIND, module('piekeren'), 1, [
    ['Malen stopt niet op commando. Een vaste plek ervoor geeft rust.', 'A busy head doesn’t stop on command. A fixed place for it gives rest.'],
    ['Doe de oefening over piekeren', 'Do the exercise on worrying'],
  ]),
  rule(10, GRIND, offers('1.3', '1.5'), 2, [
    ['Anderen leren je manieren om je hoofd leeg te maken.', 'Others can show you ways to clear your head.'],
    ['Kijk wat er is om tot rust te komen', 'See what there is to come to rest'],
  ]),
  rule(11, [attention(STRENGTH, 'self'), attention(['thuisvoelen'], 'competence')], module('zelfvertrouwen'), 1, [
    ['Zien wat je al kunt, kun je oefenen.', 'Seeing what you can already do can be practised.'],
    ['Doe de oefening over zelfvertrouwen', 'Do the exercise on self-confidence'],
  ]),
  rule(12, [low(STRENGTH, 'mistake')], module('perfectionisme'), 1, [
    ['Goed genoeg is vaak echt genoeg.', 'Good enough is often really enough.'],
    ['Doe de oefening over perfectionisme', 'Do the exercise on perfectionism'],
  ]),
  rule(13, MOOD, module('somberheid'), 1, [
    ['Als alles zwaar voelt, helpt het om klein te beginnen met doen.', 'When everything feels heavy, it helps to begin doing something small.'],
    ['Doe de oefening over op gang komen', 'Do the exercise on getting going'],
  ]),
  rule(14, MOOD, offers('2.1'), 2, [
    ['Er is hulp die hierbij past, van licht tot meer.', 'There is help that fits this, from light to more.'],
    ['Kijk wat er is als het zwaar voelt', 'See what there is when things feel heavy'],
  ]),
  rule(15, [stays(MONTH, 'energy'), stays(MONTH, 'stress'), { kind: 'many', among: '*', atLeast: 4 }], person('psychologist'), 4, [
    ['Er speelt veel tegelijk, of al langer. Dan is één gesprek met iemand die ervoor geleerd heeft geen grote stap.',
      'A lot is going on at once, or for longer. Then one talk with somebody trained for it is no big step.'],
    ['Wat je bij de psycholoog kunt verwachten', 'What to expect from the psychologist'],
  ]),
  rule(16, [attention(WIDE, 'meaning')], module('zin'), 1, [
    ['Zoeken naar waar je het voor doet, gaat beter met een paar goede vragen.', 'Looking for what it is for goes better with a few good questions.'],
    ['Doe de oefening over zin en toekomst', 'Do the exercise on meaning and the future'],
  ]),
  rule(17, [much(['start-1'], 'too-hard')], module('faalangst'), 1, [
    ['Bang zijn dat het te moeilijk wordt, zegt weinig over of het lukt.', 'Being afraid it gets too hard says little about whether you will manage.'],
    ['Doe de oefening over faalangst', 'Do the exercise on fear of failure'],
  ]),
];
