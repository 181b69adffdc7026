import type { DateForm, DutyRole } from '../core/training/types.ts';

/** A date of a training of the demo, so many days from now. */
export type DemoDate = {
  readonly training: string; readonly day: number; readonly from: string; readonly to: string; readonly place: string;
  readonly seats: number; readonly form?: DateForm;
};

const past = (training: string, days: readonly number[]): readonly DemoDate[] =>
  days.map((day) => ({ training, day, from: '09:00', to: '12:30', place: 'De Linde 1.04', seats: 60 }));

/** Dates that were, and dates that come. */
export const demoDates: readonly DemoDate[] = [
  ...past('training-praten-over-zelfdoding', [-800, -700, -400, -120]),
  ...past('training-nieuwe-begeleiders', [-600, -300, -90]),
  ...past('training-zorgstage', [-500, -200]),
  { training: 'training-praten-over-zelfdoding', day: 21, from: '13:00', to: '16:30', place: 'De Linde 1.04', seats: 16 },
  { training: 'training-praten-over-zelfdoding', day: 49, from: '09:00', to: '12:30', place: 'De Linde 1.04', seats: 16 },
  { training: 'training-nieuwe-begeleiders', day: 33, from: '09:00', to: '12:00', place: 'De Eik 2.11', seats: 20 },
  { training: 'training-zorgstage', day: 40, from: '14:00', to: '16:00', place: 'Skillslab', seats: 12 },
  { training: 'intervisie-studiebegeleiders', day: 12, from: '15:00', to: '16:30', place: 'De Eik 0.02', seats: 8, form: 'peer-consultation' },
  { training: 'intervisie-studiebegeleiders', day: 54, from: '15:00', to: '16:30', place: 'online', seats: 8, form: 'peer-consultation' },
  { training: 'gesprekshulp-hoe-gaat-het', day: 18, from: '12:00', to: '13:00', place: 'De Linde 0.01', seats: 24, form: 'conversation-aid' },
];

/** Whose role asks which training. */
export const demoDuties: readonly { training: string; role: DutyRole; within: number; renew: number | null }[] = [
  { training: 'training-praten-over-zelfdoding', role: 'guide', within: 365, renew: 24 },
  { training: 'training-praten-over-zelfdoding', role: 'specialist', within: 180, renew: 24 },
  { training: 'training-nieuwe-begeleiders', role: 'guide', within: 365, renew: null },
  { training: 'training-zorgstage', role: 'guide', within: 180, renew: 36 },
  { training: 'gesprekshulp-hoe-gaat-het', role: 'executive', within: 120, renew: null },
];

const FIRST = [
  'Aad', 'Bea', 'Cas', 'Dina', 'Ed', 'Floor', 'Gijs', 'Hetty', 'Ivo', 'Jolijn', 'Koen', 'Lia', 'Mees', 'Noor', 'Olaf',
  'Puck', 'Ruud', 'Saar', 'Teun', 'Ursula', 'Ward', 'Yfke', 'Zita',
];
const LAST = ['Proefhof', 'Testerman', 'Voorbeeldsma', 'Van Testen', 'Probeersma', 'Exempelaar'];

/** The whole institution, as a place where guides work. */
const WHOLE = '';
/** Guides and specialists of the demo who cannot sign in: how many at each programme. */
const GUIDES: Readonly<Record<string, number>> = {
  [WHOLE]: 12,   'hbo-ict': 13, werktuigbouwkunde: 4, bouwkunde: 11, verpleegkunde: 14, fysiotherapie: 11, sportkunde: 3, pabo: 12,
  'social-work': 12, 'leraar-nederlands': 11, bedrijfskunde: 12, 'international-business': 6, 'hbo-rechten': 5,
};
/** Of ten people, so many attended; where nearly everybody or nobody did, that shows in words. */
const RATE: Readonly<Record<string, number>> = { pabo: 10, bedrijfskunde: 1, bouwkunde: 5, fysiotherapie: 7 };

export type DemoStaff = {
  readonly sub: string; readonly name: string; readonly role: 'guide' | 'specialist';
  /** key of a unit; absent: the whole institution */
  readonly unit?: string;
  /** days since they got the role */
  readonly days: number;
  /** attended of ten */
  readonly rate: number;
};

/** Invented staff, always the same. */
export const demoStaff: readonly DemoStaff[] = Object.entries(GUIDES).flatMap(([unit, count]) =>
  Array.from({ length: count }, (_, i) => ({ unit, i }))).map(({ unit, i }, n) => ({
  sub: `demo-staff-${n + 1}`, name: `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`,
  role: i === 0 && unit === 'social-work' ? 'specialist' : 'guide', ...(unit === WHOLE ? {} : { unit }), days: 60 + ((n * 137) % 900),
  rate: RATE[unit] ?? 6,
}));

/** What the people who sign in attended or signed up for: sub, training, and the day of the date. */
export const demoOwn: readonly (readonly [sub: string, training: string, day: number])[] = [
  ['demo-guide', 'training-praten-over-zelfdoding', -700],
  ['demo-guide', 'intervisie-studiebegeleiders', 12],
  ['demo-guide-techniek', 'training-praten-over-zelfdoding', -120],
  ['demo-guide-techniek', 'training-nieuwe-begeleiders', -90],
  ['demo-psychologist', 'training-praten-over-zelfdoding', -800],
  ['demo-confidential', 'training-praten-over-zelfdoding', -400],
  ['demo-coordinator', 'gesprekshulp-hoe-gaat-het', 18],
];
