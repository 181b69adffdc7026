import type { Instrument, Item, Score } from '../types.ts';
import { AGREE, meanScore, own, type Pair, type Told } from './make.ts';
import { YEAR_ITEMS, type YearItems } from './start-items.ts';

const TOLD: Readonly<Record<keyof YearItems, readonly [title: Pair, told: Told]>> = {
  motivation: [['Zin in de studie', 'Feeling like studying'], {
    low: ['De zin is er nu weinig. Vaak zit daar iets onder: het vak, de drukte, of iets buiten de studie.',
      'There is little drive now. Often something lies under it: the subject, the pressure, or something outside the study.'],
    mid: ['De zin gaat op en neer.', 'Your drive goes up and down.'],
    high: ['Je hebt er zin in.', 'You feel like it.'],
  }],
  choice: [['Je keuze', 'Your choice'], {
    low: ['Je vraagt je af of deze opleiding bij je past. Goed om daar met iemand naar te kijken voordat je kiest.',
      'You wonder whether this programme fits you. It is good to look at that with somebody before you choose.'],
    mid: ['Voor een deel past het, voor een deel is het zoeken.', 'Part of it fits, part of it is searching.'],
    high: ['Deze opleiding past bij je.', 'This programme fits you.'],
  }],
  peers: [['Medestudenten', 'Fellow students'], {
    low: ['Je kent nog weinig mensen hier, of het klikt niet. Dat kan ook later in het jaar nog komen.',
      'You know few people here yet, or it doesn’t click. That can still come later in the year.'],
    mid: ['Je kent wat mensen, en het mag er meer worden.', 'You know some people, and it may become more.'],
    high: ['Je hebt mensen om je heen bij je opleiding.', 'You have people around you in your programme.'],
  }],
  staff: [['Docenten', 'Teachers'], {
    low: ['De stap naar een docent of begeleider is nu groot. Eén iemand die je kent, maakt al verschil.',
      'The step to a teacher or guide is big now. One person who knows you already makes a difference.'],
    mid: ['Met sommigen gaat het makkelijk, met anderen niet.', 'It is easy with some, and not with others.'],
    high: ['Je weet docenten en begeleiders te vinden.', 'You know how to find teachers and guides.'],
  }],
  doubts: [['Zeker van doorgaan', 'Sure about going on'], {
    low: ['Je twijfelt of je doorgaat. Twijfel is geen besluit: praat erover voordat je iets vastlegt.',
      'You doubt whether to go on. A doubt is no decision: talk about it before you settle anything.'],
    mid: ['Er is wat twijfel. Dat hoort erbij, en je mag erover praten.', 'There is some doubt. That is part of it, and you can talk about it.'],
    high: ['Je twijfelt weinig.', 'You have few doubts.'],
  }],
  around: [['Eromheen', 'Around it'], {
    low: ['Buiten de studie vraagt er iets veel van je: tijd, geld of allebei. Daar is vaak meer aan te regelen dan je denkt.',
      'Something beside your study asks a lot of you: time, money or both. Often more can be arranged than you think.'],
    mid: ['Het gaat net, met tijd en met geld.', 'You just manage, with time and with money.'],
    high: ['Er is genoeg ruimte naast je studie.', 'There is enough room beside your study.'],
  }],
};
const ORDER = ['motivation', 'choice', 'peers', 'staff', 'doubts', 'around'] as const;

const scoresOf = (items: YearItems): readonly Score[] => ORDER.map((key) => {
  const keys = items[key].map((item: Item) => item.key);
  return meanScore(key, TOLD[key][0], keys, TOLD[key][1], key === 'doubts' ? keys : []);
});

const startOf = (year: 1 | 2 | 3, title: Pair): Instrument => own({
  key: `start-${year}`, title, years: [year],
  about: ['Twaalf zinnen over je studie, je keuze en de mensen om je heen. Je kunt de uitkomst samen met je studiecoach bekijken, als jij dat wilt.',
    'Twelve sentences about your study, your choice and the people around you. You can look at the outcome with your study coach, if you want to.'],
  recall: ['sinds het begin van dit studiejaar', 'since this study year began'], minutes: 3, againAfterDays: 60,
  scales: [AGREE], items: ORDER.flatMap((key) => YEAR_ITEMS[year][key]), scores: scoresOf(YEAR_ITEMS[year]), picture: 'lines',
});

/** The start-thermometer: one for each of the first three years, so that it is not over after the first autumn. */
export const start: readonly Instrument[] = [
  startOf(1, ['Startthermometer, jaar 1', 'Start thermometer, year 1']),
  startOf(2, ['Startthermometer, jaar 2', 'Start thermometer, year 2']),
  startOf(3, ['Startthermometer, jaar 3', 'Start thermometer, year 3']),
];
