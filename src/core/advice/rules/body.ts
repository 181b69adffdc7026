import { attention, low, module, offers, person, rule, stays } from './make.ts';

const MONTH = ['maandcheck'];
const SLEEP = [low(MONTH, 'sleep'), low(['veerkracht'], 'sleep'), low(['brede-blik'], 'morning')];

/** Sleep, eating, body. */
export const body = [
  rule(1, SLEEP, module('slaap'), 1, [
    ['Beter slapen werkt door in de rest van je dag.', 'Sleeping better reaches the rest of your day.'],
    ['Doe de oefening over slapen', 'Do the exercise on sleep'],
  ]),
  rule(2, SLEEP, offers('6.1'), 2, [
    ['Soms helpt het om het samen met anderen aan te pakken.', 'Sometimes it helps to work on it with others.'],
    ['Kijk wat er is voor slapen', 'See what there is for sleep'],
  ]),
  rule(3, [stays(MONTH, 'sleep'), stays(MONTH, 'body')], person('gp'), 5, [
    ['Het duurt al een tijd. De huisarts kan meekijken; verwijzen hoeft niemand te doen.',
      'It has been going on for a while. A doctor can look along; nobody needs to refer you.'],
    ['Wat je bij de huisarts kunt verwachten', 'What to expect from a doctor'],
  ]),
  rule(4, [low(MONTH, 'eating'), low(MONTH, 'body'), low(['brede-blik'], 'care'), attention(['brede-blik'], 'body')],
    module('bewegen-en-eten'), 1, [
      ['Eten en bewegen hoeven niet perfect. Eén kleine gewoonte telt al.', 'Eating and moving need not be perfect. One small habit counts.'],
      ['Doe de oefening over bewegen en eten', 'Do the exercise on moving and eating'],
    ]),
];
