import type { ReportInput } from '../../../src/core/reporting/input.ts';

const id = (n: number): string => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;
const named = (nl: string, en: string) => ({ name: { nl, en }, summary: { nl: `${nl} in een zin.`, en: `${en} in a sentence.` } });

/** A year of an invented institution in which everything happened at least once. */
export const fullYear: ReportInput = {
  year: 2026, today: '2026-11-26',
  institution: { name: { nl: 'Hogeschool Bedacht', en: 'Bedacht University' }, sector: 'hbo' },
  sources: [
    { id: id(1), kind: 'agreement', name: 'Akkoord', conditions: 'Alleen voor de vier lijnen.', until: '2030-12-31' },
    { id: id(2), kind: 'temporary', name: 'Nationaal programma', conditions: '', until: '2027-12-31' },
    { id: id(3), kind: 'own', name: 'Eigen middelen', conditions: '' },
  ],
  entries: [
    { id: id(11), kind: 'budget', year: 2026, what: 'Plan', cents: 5_000_000, shares: [{ concept: 'lk.1.2', cents: 3_000_000 }, { concept: 'lk.2', cents: 2_000_000 }] },
    { id: id(12), kind: 'spent', year: 2026, what: 'Toezicht', cents: 1_234_550, sourceId: id(1), initiativeId: id(21), shares: [{ concept: 'lk.1.2', cents: 1_000_000 }, { concept: 'lk.2.1', cents: 234_550 }] },
    { id: id(13), kind: 'spent', year: 2026, what: 'Trainers', cents: 800_000, sourceId: id(2), initiativeId: id(22), shares: [{ concept: 'lk.2.4', cents: 800_000 }] },
    { id: id(14), kind: 'spent', year: 2026, what: 'Drukwerk', cents: 12_345, shares: [] },
    { id: id(15), kind: 'spent', year: 2025, what: 'Toezicht', cents: 900_000, sourceId: id(1), initiativeId: id(21), shares: [{ concept: 'lk.1', cents: 900_000 }] },
    { id: id(16), kind: 'spent', year: 2025, what: 'Folder', cents: 100_000, initiativeId: id(23), shares: [{ concept: 'lk.4', cents: 100_000 }] },
  ],
  initiatives: [
    { id: id(21), ...named('Studiehuiskamer', 'Study living room'), kind: 'facility', status: 'running', concepts: ['lk.1.2'] },
    { id: id(22), ...named('Toets zonder knoop', 'Exam without a knot'), kind: 'offer', status: 'running', concepts: ['lk.2.1'] },
    { id: id(23), ...named('Folder', 'Leaflet'), kind: 'policy', status: 'ended', concepts: [] },
    { id: id(24), ...named('Luistermaatje', 'Listening mate'), kind: 'offer', status: 'running', concepts: ['lk.1.2'] },
  ],
  evaluations: [
    { id: id(31), initiativeId: id(22), year: 2026, state: 'closed',
      reach: { people: 84, population: 600, of: 'eerstejaars', from: 'typed', notReached: '', source: 'lijsten' },
      reception: { answered: 40, positive: 31, mark: 7.6, source: 'formulier' },
      effect: { scale: { nl: 'Vertrouwen in een toets', en: 'Confidence before an exam' }, better: 'higher', from: 'file', source: 'bestand',
        caveats: [{ nl: 'Er is geen vergelijkingsgroep.', en: 'There is no comparison group.' }],
        result: { n: 32, excluded: [], meanBefore: 2.5, meanAfter: 3.1, sdBefore: 0.8, sdAfter: 0.7, meanDifference: 0.6123, ci95: [0.31, 0.91],
          dAv: 0.8, gAv: 0.79, reliability: { notEstimable: 'x' }, reliableChange: { notEstimable: 'x' } } } },
    { id: id(32), initiativeId: id(21), year: 2026, state: 'closed', reach: { people: 'few', of: '', from: 'typed', notReached: '', source: 'x' } },
  ],
  voices: [{ id: id(41), evaluationId: id(31), how: 'panel', people: 6, on: '2026-05-01' }],
  decisions: [
    { id: id(51), initiativeId: id(22), evaluationId: id(31), what: 'keep', why: 'Het helpt.', decidedBy: 'Kim Voorbeeld', decidedOn: '2026-06-01', lookAgainOn: '2027-06-01', withStudents: true },
    { id: id(52), initiativeId: id(23), what: 'stop', why: 'Niemand las hem.', decidedBy: 'Kim Voorbeeld', decidedOn: '2026-02-01', withStudents: false },
  ],
  goals: [
    { id: id(61), fromYear: 2026, untilYear: 2026, body: { name: { nl: 'Meer studenten voelen zich thuis', en: 'More students feel at home' }, owner: 'Kim' },
      concepts: ['lk.1'], initiativeIds: [id(21)], indicator: { kind: 'figure', what: { nl: 'studenten die zich thuis voelen', en: 'students who feel at home' }, unit: '%', better: 'higher' },
      baseline: 61, target: 70, state: 'open', version: 1 },
    { id: id(62), fromYear: 2027, untilYear: 2027, continuesId: id(61), body: { name: { nl: 'Nog meer thuis' }, owner: 'Kim' }, concepts: [], initiativeIds: [],
      indicator: { kind: 'yes-no', what: { nl: 'gedaan' }, better: 'higher' }, state: 'open', version: 1 },
  ],
  progress: [{ goalId: id(61), state: 'on-way', current: { on: '2026-06-01', value: 66, low: 64, high: 68, source: 'eigen vraag' } }],
  actions: [
    { id: id(71), title: 'Bankjes', state: 'done', dueOn: '2026-03-01', doneOn: '2026-02-20' },
    { id: id(72), title: 'Rooster', state: 'doing', dueOn: '2026-09-01' },
  ],
  proposals: [{ id: id(81), title: 'Schaakavond', grantCents: 25_000, answeredOn: '2026-04-01', done: true }],
  comments: [
    { id: id(91), subject: 'vision', text: 'Goed stuk.', on: '2026-03-01', answered: true },
    { id: id(92), subject: 'account', text: 'Waar is de ruimte voor ons?', on: '2026-10-01', answered: false },
  ],
  scans: [{ id: id(95), year: 2026, agreed: 12, filledIn: 14, byStudents: 4 }],
  visions: [{ state: 'decided', decidedOn: '2025-09-01', parts: ['board'] }],
};

/** Nothing was filled in yet. */
export const emptyYear: ReportInput = {
  year: 2026, today: '2026-11-26', institution: { name: { nl: 'ROC Bedacht', en: 'ROC Bedacht' }, sector: 'mbo' }, sources: [], entries: [],
  initiatives: [], evaluations: [], voices: [], decisions: [], goals: [], progress: [], actions: [], proposals: [], comments: [], scans: [], visions: [],
};
