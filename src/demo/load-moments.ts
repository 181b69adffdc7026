import { adjustments } from '../core/guidance/content/adjustments/index.ts';
import { roles } from '../core/guidance/content/roles/index.ts';
import { periodIn, yearOf } from '../core/guidance/year.ts';
import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';

type Days = { readonly unit?: string; readonly moment: string; readonly from: string; readonly to: string };

/** Invented days: a later start, tests that fall elsewhere, and a placement that comes twice a year. */
const days: Readonly<Record<string, readonly Days[]>> = {
  voorbeeld: [
    { moment: 'start', from: '08-31', to: '09-18' },
    { unit: 'gezondheid', moment: 'bsa-gesprek', from: '01-25', to: '02-12' },
    { unit: 'verpleegkunde', moment: 'stage', from: '11-16', to: '12-18' },
    { unit: 'verpleegkunde', moment: 'stage', from: '04-12', to: '05-14' },
    { unit: 'hbo-ict', moment: 'voor-eerste-toetsen', from: '10-05', to: '10-30' },
    { unit: 'hbo-ict', moment: 'na-eerste-toetsen', from: '11-09', to: '12-04' },
    { unit: 'muziek', moment: 'afstuderen', from: '06-07', to: '06-25' },
  ],
  proef: [
    { moment: 'start', from: '08-24', to: '09-11' },
    { unit: 'helpende', moment: 'stage', from: '11-02', to: '12-18' },
  ],
};

const extraTime = {
  decides: {
    nl: 'Bij ons beslist de examencommissie. De decaan stuurt je aanvraag door, met een kort advies.',
    en: 'Here the exam board decides. The dean passes on your request, with short advice.',
  },
  takes: {
    nl: 'Twee weken. In de weken voor de toetsen drie.',
    en: 'Two weeks. In the weeks before the tests three.',
  },
};
const mentor = {
  name: { nl: 'Studiebegeleider of mentor', en: 'Study guide or mentor' },
};

type Own = { readonly kind: 'adjustment' | 'role'; readonly body: object & { readonly key: string }; readonly owner: string; readonly late: number };

const own: readonly Own[] = [
  ...adjustments.filter(({ key }) => key === 'extra-time')
    .map((text) => ({ kind: 'adjustment' as const, body: { ...text, ...extraTime }, owner: 'Bureau Decanaat', late: 200 })),
  // the day to look at this one again has passed, so that a coordinator sees what that looks like
  ...roles.filter(({ key }) => key === 'mentor')
    .map((text) => ({ kind: 'role' as const, body: { ...text, ...mentor }, owner: 'Team Studentenwelzijn', late: -10 })),
];

/**
 * Days of key moments in this academic year, and two texts that Hogeschool Voorbeeld made its own.
 * @param idOf the same names always give the same id
 */
export async function loadMoments(
  tx: Tx, home: { readonly id: string; readonly key: string }, idOf: (...names: string[]) => string, now: Date,
): Promise<void> {
  const year = yearOf(dayOf(now));
  for (const { unit, moment, from, to } of days[home.key] ?? []) {
    const period = periodIn({ from, to }, year);
    await tx.insertInto('moment_date').values({
      institution_id: home.id, id: idOf(home.key, 'moment', unit ?? '', moment, from),
      unit_id: unit ? idOf(home.key, 'unit', unit) : null, moment, from_on: period.from, to_on: period.to,
    }).execute();
  }
  for (const { kind, body, owner, late } of home.key === 'voorbeeld' ? own : []) {
    await tx.insertInto('guidance_content').values({
      institution_id: home.id, kind, key: body.key, version: 1, body: JSON.stringify(body), shown: true, owner,
      review_on: addDays(dayOf(now), late), made_at: now, made_by: null,
    }).execute();
  }
}
