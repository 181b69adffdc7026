import type { Sector } from '../../../accounting/lines.ts';
import { conceptById, SCHEMES } from '../../../frameworks/index.ts';
import type { Text } from '../../../frameworks/types.ts';
import { LEVELS } from '../../../initiatives/types.ts';
import { levelLabel } from '../../../stepped-care/levels.ts';
import { WORDS } from '../../words.ts';
import { lineChoices } from '../lines.ts';
import type { Choice } from '../values.ts';
import type { OfferField } from './fields.ts';

/** A unit of the institution that words can stand for. */
export type UnitName = { readonly key: string; readonly name: Text };

const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    idea: 'idee, in ontwikkeling, gepland, nog te starten, concept, plan, nieuw, start nog, in aanbouw, in voorbereiding, planned',
    pilot: 'pilot, proef, experiment, test, try out',
    running: 'loopt, loopt nog, lopend, actief, doorlopend, structureel, draait, draait nog, ja, uitgevoerd, active, ongoing, yes',
    ending: 'wordt afgebouwd, afbouwen, loopt af, stopt, eindigt, afronden, ends',
    ended: 'gestopt, klaar, afgerond, beeindigd, vervallen, eenmalig, eenmalig gedaan, niet meer, nee, stopped, done, finished',
  },
  kind: {
    offer: 'aanbod, workshop, cursus, activiteit, begeleiding, evenement',
    facility: 'voorziening, ruimte, plek, faciliteit',
    training: 'scholing, bijscholing, training medewerkers, deskundigheidsbevordering, professionalisering',
    policy: 'beleid, protocol, regeling, richtlijn',
    agreement: 'afspraak, convenant, samenwerking, overeenkomst',
  },
  audience: {
    'first-year': 'eerstejaars, 1e jaars, 1ste jaars, eerste jaars, nieuwe studenten, starters, first years',
    'final-year': 'afstudeerders, laatstejaars, scriptiestudenten',
    'long-term': 'langstudeerders, vertraagde studenten',
    international: 'internationals, internationale studenten, buitenlandse studenten',
    'first-generation': 'eerste generatie, eerstegeneratiestudenten',
    carer: 'mantelzorgers, mantelzorg',
    parent: 'studerende ouders, studenten met kinderen, zwangere studenten',
    'access-needs': 'studenten met een functiebeperking, functiebeperking, ondersteuningsbehoefte',
    neurodivergent: 'neurodivers, neurodivergent',
    refugee: 'vluchtelingen, vluchtelingstudenten, statushouders',
    caribbean: 'caribische studenten, antilliaanse studenten',
    lgbtqi: 'lhbtiq, lhbti, lhbtiqa, queer',
    faith: 'gelovigen, geloof',
    'top-sport': 'topsporters, topsport',
    working: 'werkende studenten, deeltijd, deeltijders',
    bereaved: 'rouw, rouwende studenten, nabestaanden',
    staff: 'medewerkers, docenten, leraren, collegas, begeleiders, sb ers, slbers, mentoren, personeel, staff, teachers',
  },
  form: {
    online: 'online, e learning, website, app',
    'self-help': 'zelfhulp, zelfstandig',
    workshop: 'workshop, training, les, masterclass',
    group: 'groep, kring, cursus, groepstraining',
    'one-to-one': 'individueel, een op een, gesprek, coaching',
    phone: 'telefonisch, bellen',
    chat: 'chat',
    'drop-in': 'inloop, spreekuur',
    place: 'ruimte, plek',
    money: 'geld, vergoeding, fonds',
    event: 'evenement, bijeenkomst, lezing, feest, week',
  },
};

const split = (text = ''): readonly string[] => text.split(', ').filter(Boolean);

const vocabulary = (name: 'status' | 'kind' | 'audience' | 'form'): readonly Choice[] =>
  Object.entries<Text>(WORDS[name]).map(([value, label]) => ({ value, label, words: split(SYNONYMS[name]?.[value]) }));

/** What coordinators write above their lists, for the themes it most often is. */
const THEME_WORDS: Readonly<Record<string, string>> = {
  'fs-t.1.1': 'veerkracht', 'fs-t.2.2': 'stress, toetsstress, faalangst', 'fs-t.2.3': 'eenzaam', 'fs-t.4': 'ontmoeting',
  'fs-t.4.4': 'erbij horen, thuis voelen, thuisgevoel', 'fs-t.5.4': 'roken', 'fs-t.6': 'leefstijl', 'fs-t.6.1': 'slaap, slapen',
  'fs-t.6.2': 'voeding, gezond eten', 'fs-t.6.3': 'bewegen, sport, sporten', 'fs-t.7.1': 'wonen', 'fs-t.7.2': 'geld, geldzorgen, financien',
  'fs-t.7.3': 'schulden', 'fs.c3': 'scholing', 'fs-t.1': 'mentaal, mentale gezondheid, mentaal welzijn',
};

function themeChoices(): readonly Choice[] {
  const of = SCHEMES.filter(({ id }) => id === 'fs' || id === 'fs-t');
  return of.flatMap(({ title, concepts }) =>
    concepts
      .filter(({ retired }) => !retired)
      .map(({ id, label, broader }) => ({
        value: id,
        label,
        words: split(THEME_WORDS[id]),
        group: id.startsWith('fs-t.') && broader !== undefined ? (conceptById(broader)?.label ?? title) : title,
      })),
  );
}

const WHOLE = 'whole';

const unitChoices = (units: readonly UnitName[]): readonly Choice[] => [
  {
    value: WHOLE,
    label: { nl: 'De hele instelling', en: 'The whole institution' },
    words: split(
      'hele hogeschool, hele universiteit, hele school, hogeschoolbreed, instellingsbreed, centraal, alle, allemaal, iedereen, all',
    ),
  },
  ...units.map(({ key, name }) => ({ value: key, label: name, words: [key.replaceAll('-', ' ')] })),
];

/** What the words under a field can stand for; nothing for a field that is no code. */
export function offerChoices(field: OfferField, sector: Sector, units: readonly UnitName[]): readonly Choice[] {
  const choices: Partial<Record<OfferField, () => readonly Choice[]>> = {
    status: () => vocabulary('status'),
    kind: () => vocabulary('kind'),
    audiences: () => vocabulary('audience'),
    forms: () => vocabulary('form'),
    line: () => lineChoices(sector),
    theme: themeChoices,
    units: () => unitChoices(units),
    level: () =>
      LEVELS.map((level) => ({
        value: String(level),
        label: { nl: levelLabel(level, 'nl'), en: levelLabel(level, 'en') },
        words: [`trede ${level}`, `niveau ${level}`],
      })),
  };
  return choices[field]?.() ?? [];
}
