import type { Score } from '../types.ts';
import { AGREE, answers, itemsOn, meanScore, own } from './make.ts';

const HELPED = answers('helped', 0, [
  ['nee, dat was niet nodig', 'no, there was no need'],
  ['nee, maar ik had het kunnen gebruiken', 'no, but I could have used it'],
  ['ja, en het hielp een beetje', 'yes, and it helped a little'],
  ['ja, en het hielp me verder', 'yes, and it helped me on'],
]);

/** Not a line from less to more: who needed nothing is not worse off. */
const helped: Score = {
  key: 'helped', title: { nl: 'Hulp of advies gekregen', en: 'Received help or advice' }, items: ['helped'],
  method: { kind: 'mean' }, missing: { atMost: 0, fill: 'none' }, min: 0, max: 3, higher: 'neither',
  bands: [
    { key: 'no-need', from: 0, to: 0.99, title: { nl: 'niet nodig', en: 'no need' },
      words: { nl: 'Je had geen hulp of advies nodig. Goed om te weten waar je terechtkunt als dat verandert.',
        en: 'You needed no help or advice. Good to know where to go if that changes.' } },
    { key: 'wished', from: 1, to: 1.99, title: { nl: 'had gemogen', en: 'would have been welcome' },
      words: { nl: 'Je had hulp kunnen gebruiken en kreeg die niet. Dat kan alsnog; hieronder staat hoe.',
        en: 'You could have used help and did not get it. That is still possible; below is how.' } },
    { key: 'received', from: 2, to: 3, title: { nl: 'gekregen', en: 'received' },
      words: { nl: 'Iemand van school hielp je of gaf je advies.', en: 'Somebody at your school helped you or gave you advice.' } },
  ],
};

/**
 * Two questions of our own on the themes of the two sector indicators (Landelijk Kader 2023–2030). The institution's
 * own figure: the indicators themselves are measured by the national monitor.
 */
export const steun = own({
  key: 'steun', title: ['Steun van school', 'Support from your school'],
  about: ['Twee vragen over steun en hulp van je school. Het zijn vragen van deze school zelf, niet van de landelijke monitor.',
    'Two questions about support and help from your school. They are this school’s own questions, not those of the national monitor.'],
  recall: ['de afgelopen zes maanden', 'the past six months'], minutes: 1, againAfterDays: 150,
  scales: [AGREE, HELPED],
  items: [
    itemsOn(AGREE)('support', ['Ik merkte dat mijn school er voor me wil zijn, ook als het even tegenzit.',
      'I noticed that my school wants to be there for me, also when things are hard.']),
    itemsOn(HELPED)('helped', ['Heeft iemand van school je geholpen of advies gegeven? Denk aan een docent, mentor, studieadviseur, decaan of psycholoog.',
      'Has somebody at your school helped you or given you advice? Think of a teacher, mentor, study adviser, dean or psychologist.']),
  ],
  scores: [
    meanScore('support', ['Steun merken', 'Noticing support'], ['support'], {
      low: ['Je merkt weinig van steun. Dat mag je zeggen, bijvoorbeeld tegen je mentor of studieadviseur.',
        'You notice little support. You can say so, for example to your mentor or study adviser.'],
      mid: ['Soms merk je steun, soms niet.', 'At times you notice support, at times you don’t.'],
      high: ['Je merkt dat je school er voor je wil zijn.', 'You notice that your school wants to be there for you.'],
    }),
    helped,
  ],
  picture: 'lines',
});
