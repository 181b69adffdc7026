import type { Item } from '../types.ts';
import { AGREE, itemsOn, type Pair } from './make.ts';

const agree = itemsOn(AGREE);
/** asked in class too: about the study and about bonding, and nothing else */
const shared = (key: string, text: Pair, part?: Pair): Item =>
  agree(key, text, { inClass: true, ...(part ? { part } : {}) });

const STUDY: Pair = ['De studie', 'The study'];
const PEOPLE: Pair = ['Mensen bij je opleiding', 'People in your programme'];

const forward = shared('forward', ['Ik heb zin in wat we bij deze opleiding doen.', 'I feel like doing what we do in this programme.'], STUDY);
const effort = shared('effort', ['De tijd die ik in mijn studie stop, voelt goed besteed.', 'The time I put into my study feels well spent.']);
const fit = shared('fit', ['Deze opleiding past bij wat ik kan en leuk vind.', 'This programme fits what I can do and like.']);
const company = shared('company', ['In de pauze is er iemand bij wie ik ga staan.', 'In the break there is somebody I go and stand with.'], PEOPLE);
const ask = shared('ask', ['Ik durf een docent iets te vragen.', 'I dare ask a teacher something.']);
const known = shared('known', ['Er is een docent of begeleider die weet wie ik ben.', 'There is a teacher or guide who knows who I am.']);
const stop = agree('stop', ['Ik denk erover om te stoppen of iets anders te kiezen.', 'I am thinking of stopping or choosing something else.'],
  { part: ['Twijfel', 'Doubts'] });
const balance = agree('balance', ['Naast de studie blijft er tijd over voor de rest van mijn leven.', 'Beside my study there is time left for the rest of my life.'],
  { part: ['Eromheen', 'Around it'] });
const money = agree('money', ['Ik kan betalen wat ik deze maand moet betalen.', 'I can pay what I have to pay this month.']);

/** The questions of each year; which of them make up which score is the same in every year. */
export type YearItems = {
  readonly motivation: readonly Item[]; readonly choice: readonly Item[]; readonly peers: readonly Item[];
  readonly staff: readonly Item[]; readonly doubts: readonly Item[]; readonly around: readonly Item[];
};

const same = { motivation: [forward, effort], staff: [ask, known], around: [balance, money] } as const;

/** By year of study. */
export const YEAR_ITEMS: Readonly<Record<1 | 2 | 3, YearItems>> = {
  1: {
    ...same,
    choice: [shared('expected', ['De opleiding lijkt op wat ik ervan verwachtte.', 'The programme looks like what I expected of it.']), fit],
    peers: [company, shared('message', ['Snap ik iets niet, dan kan ik een medestudent een berichtje sturen.', 'When I don’t get something, I can send a fellow student a message.'])],
    doubts: [stop, agree('too-hard', ['Ik ben bang dat de studie te moeilijk voor me wordt.', 'I am afraid the study will become too hard for me.'])],
  },
  2: {
    ...same,
    choice: [fit, shared('direction', ['Ik weet welke kant ik op wil binnen deze opleiding.', 'I know which way I want to go within this programme.'])],
    peers: [company, shared('team', ['Samenwerken in een groepje gaat bij mij goed.', 'Working in a small group goes well for me.'])],
    doubts: [stop, agree('behind', ['Wat ik nog moet inhalen, zit me in de weg.', 'What I still have to catch up on is in my way.'])],
  },
  3: {
    ...same,
    choice: [fit, shared('after', ['Ik heb een beeld van wat ik na deze studie wil.', 'I have an idea of what I want after this study.'])],
    peers: [company, shared('far', ['Ook tijdens stage of thuiswerken houd ik contact met medestudenten.', 'Also during a placement or working at home I keep in touch with fellow students.'])],
    doubts: [stop, agree('finish', ['Ik zie op tegen het laatste stuk: stage, scriptie of afronden.', 'I dread the last part: placement, thesis or finishing.'])],
  },
};
