import { derivedId } from '../core/exchange/uuid.ts';
import type { Counted } from '../core/signals/findings.ts';
import { addDays, monthOf } from '../core/time/days.ts';
import { quarterOf, quartersBefore, startOfQuarter } from '../core/time/quarters.ts';
import type { Tx } from '../platform/database/database.ts';

type Figures = readonly (readonly [key: string, Readonly<Partial<Record<Counted, number>>>])[];

/** Invented figures as they could have been released: themes and offers, the quarter before the last one and the last. */
const THEMES: readonly [Figures, Figures] = [
  [
    ['fs-t.2.1', { asked: 45, waited: 15 }], ['fs-t.2.2', { asked: 40 }], ['fs-t.7.2', { asked: 25 }], ['fs-t.3.2', { asked: 20 }],
    ['fs-t.7.1', { asked: 15 }], ['fs-t.2.3', { asked: 15 }], ['fs-t.2.4', { asked: 15 }],
  ],
  [
    ['fs-t.2.1', { asked: 60, waited: 20 }], ['fs-t.2.2', { asked: 45, waited: 10 }], ['fs-t.7.1', { asked: 35, declined: 15 }],
    ['fs-t.7.2', { asked: 30 }], ['fs-t.3.2', { asked: 25 }], ['fs-t.2.3', { asked: 20 }], ['fs-t.2.4', { asked: 20, declined: 10 }],
    ['fs-t.7.4', { asked: 15, declined: 10 }], ['fs-t.7.5', { asked: 10 }],
  ],
];
const OFFERS: readonly [Figures, Figures] = [
  [['gesprek-studentenpsycholoog', { asked: 95, waited: 20 }], ['studentendecaan', { asked: 80 }]],
  [
    ['gesprek-studentenpsycholoog', { asked: 120, waited: 30, declined: 15 }], ['studentendecaan', { asked: 105, declined: 20 }],
  ],
];

/** Questions in Find help over six months: how many of each theme. */
const QUESTIONS: Readonly<Record<string, number>> = {
  'fs-t.2.2': 34, 'fs-t.2.1': 28, 'fs-t.7.1': 27, 'fs-t.7.2': 24, 'fs-t.3.2': 19, 'fs-t.2.3': 18, 'fs-t.6.1': 16, 'fs-t.3.5': 12,
  'fs-t.7.3': 11, 'fs-t.3.4': 7, 'fs-t.4.7': 6, 'fs-t.5.1': 4, 'fs-t.6.5': 3, 'fs-t.7.4': 3,
};
const MONTHS = 6;

/** Who wrote what, so many months ago. */
const IMPRESSIONS: readonly (readonly [who: string, monthsAgo: number, theme: string, text: string])[] = [
  ['demo-dean', 0, 'fs-t.7.1', 'Studenten vertellen vaker dat ze geen kamer vinden en ver reizen. Sommigen slapen doordeweeks bij vrienden.\nDe vraag komt nu ook van ouderejaars.'],
  ['demo-dean', 1, 'fs-t.7.2', 'Aan het eind van de maand is het geld op. Steeds meer studenten werken meer dan twintig uur naast hun studie.'],
  ['demo-psychologist', 0, 'fs-t.2.2', 'Rond de toetsweken hoor ik vaker dat studenten zichzelf geen rust gunnen. Het helpt als een opleiding pauzes inroostert.'],
  ['demo-psychologist', 1, 'fs-t.7.4', 'Doorverwijzen naar de GGZ duurt lang. Studenten wachten maanden en blijven zo lang bij ons komen.'],
  ['demo-psychologist', 2, 'fs-t.2.3', 'In het eerste jaar voelen veel studenten zich alleen, ook als ze genoeg mensen om zich heen hebben.'],
];

function monthAgo(now: Date, months: number): string {
  const [year = 0, month = 1] = monthOf(now).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}

async function loadFigures(tx: Tx, institutionId: string, idOf: (offer: string) => string, now: Date): Promise<void> {
  for (const at of [0, 1] as const) {
    const period = quartersBefore(quarterOf(now), 2 - at);
    const released_on = addDays(startOfQuarter(quartersBefore(period, -1)), 1);
    const rows = (dimension: 'theme' | 'offer', figures: Figures, nameOf: (key: string) => string) => figures.flatMap(([key, counts]) =>
      (Object.entries(counts) as [Counted, number][]).map(([what, students]) =>
        ({ institution_id: institutionId, period, dimension, key: nameOf(key), what, students, released_on })));
    await tx.insertInto('signal_release').values({ institution_id: institutionId, period, released_on }).execute();
    await tx.insertInto('signal_figure')
      .values([...rows('theme', THEMES[at], (key) => key), ...rows('offer', OFFERS[at], idOf)]).execute();
  }
}

async function loadQuestions(tx: Tx, institutionId: string, now: Date, divide: number): Promise<void> {
  const rows = Object.entries(QUESTIONS).flatMap(([theme, many]) => Array.from({ length: Math.floor(many / divide) }, (_, i) => (
    { institution_id: institutionId, month: monthAgo(now, 1 + i % MONTHS), theme, what: 'asked' as const })));
  await tx.insertInto('question_count').values(rows).execute();
}

async function loadImpressions(tx: Tx, space: string, home: string, institutionId: string, now: Date): Promise<void> {
  await tx.insertInto('impression').values(IMPRESSIONS.map(([who, months, theme, text]) => ({
    institution_id: institutionId, id: derivedId(space, home, 'impression', who, theme), month: monthAgo(now, months), theme,
    author_id: derivedId(space, home, 'person', who), text, made_at: now,
  }))).execute();
}

/** Figures, counts and impressions to look at. The second institution is small: of its quarter nothing could be shown. */
export async function loadSignals(tx: Tx, space: string, home: string, institutionId: string, now: Date): Promise<void> {
  if (home === 'voorbeeld') {
    await loadFigures(tx, institutionId, (offer) => derivedId(space, home, 'initiative', offer), now);
    await loadQuestions(tx, institutionId, now, 1);
    await loadImpressions(tx, space, home, institutionId, now);
    return;
  }
  const period = quartersBefore(quarterOf(now), 1);
  await tx.insertInto('signal_release')
    .values({ institution_id: institutionId, period, released_on: startOfQuarter(quarterOf(now)) }).execute();
  await loadQuestions(tx, institutionId, now, 4);
}
