import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';
import type { Tables } from '../platform/database/tables.ts';
import { people } from './people.ts';
import { type DemoDate, demoDates, demoDuties, demoOwn, demoStaff } from './training.ts';

type Home = {
  readonly institutionId: string; readonly now: Date;
  /** the id of something of this institution, from a kind and its key */
  readonly idOf: (kind: string, ...key: string[]) => string;
};
type Signup = Omit<Tables['training_signup'], 'institution_id' | 'id'>;

const DAY_MS = 86_400_000;
const keyOf = ({ training, day }: Pick<DemoDate, 'training' | 'day'>) => `${training} ${day}`;

async function addStaff(tx: Tx, { institutionId, now, idOf }: Home) {
  await tx.insertInto('person').values(demoStaff.map(({ sub, name }) => ({
    institution_id: institutionId, id: idOf('person', sub), sub, display_name: name, affiliation: 'employee' as const,
    email: null,
  }))).execute();
  await tx.insertInto('role_grant').values(demoStaff.map(({ sub, role, unit, days }) => ({
    institution_id: institutionId, id: idOf('grant', sub, role), person_id: idOf('person', sub), role,
    unit_id: unit ? idOf('unit', unit) : null, source: 'installation' as const, granted_at: new Date(now.getTime() - days * DAY_MS),
  }))).execute();
}

/** One sign-up: in the past somebody was there, in the future they have a place while there is one. */
function signupFor(date: DemoDate, sub: string, name: string, before: number, { now, idOf }: Home): Signup {
  const was = date.day < 0;
  return {
    date_id: idOf('training-date', keyOf(date)), person_id: idOf('person', sub), name,
    state: was ? 'attended' : before < date.seats ? 'signed-up' : 'waiting',
    signed_up_at: new Date(now.getTime() + Math.min(date.day, 0) * DAY_MS - DAY_MS * 30 + before * 60_000),
    attended_on: was ? addDays(dayOf(now), date.day) : null,
  };
}

/** Who of the invented staff goes where: spread over the dates, and as many of ten as their programme says. */
function goesTo(date: DemoDate, n: number): boolean {
  const one = demoStaff[n];
  if (!one) return false;
  if (date.training === 'intervisie-studiebegeleiders') return date.day === 12 && n % 11 === 3;
  if (date.day > 0) return n % 17 === date.day % 17;
  const health = ['verpleegkunde', 'fysiotherapie', 'sportkunde'].includes(one.unit ?? '');
  if (date.training === 'training-zorgstage' && !health) return false;
  const dates = demoDates.filter(({ training, day }) => training === date.training && day < 0);
  return (n * 7) % 10 < one.rate && dates[n % dates.length] === date;
}

function signups(home: Home): readonly Signup[] {
  return demoDates.flatMap((date) => {
    const own = demoOwn.filter(([, training, day]) => training === date.training && day === date.day)
      .map(([sub]) => ({ sub, name: people.find((one) => one.sub === sub)?.displayName ?? '' }));
    const others = demoStaff.filter((_, n) => goesTo(date, n));
    return [...own, ...others].map(({ sub, name }, before) => signupFor(date, sub, name, before, home));
  });
}

/** Dates, duties, invented staff, and who signed up, at the large institution of the demo. */
export async function loadTraining(tx: Tx, home: Home): Promise<void> {
  const { institutionId: institution_id, now, idOf } = home;
  await addStaff(tx, home);
  const all = signups(home);
  const dateId = (date: DemoDate) => idOf('training-date', keyOf(date));
  await tx.insertInto('training_date').values(demoDates.map((date) => {
    const day = addDays(dayOf(now), date.day);
    return {
      institution_id, id: dateId(date), initiative_id: idOf('initiative', date.training), form: date.form ?? 'training',
      starts_at: `${day}T${date.from}`, ends_at: `${day}T${date.to}`, place: date.place, cancelled_at: null,
      signup_until: addDays(day, -2),
    } as const;
  })).execute();
  await tx.insertInto('training_seats').values(demoDates.map((date) => ({
    institution_id, date_id: dateId(date), seats: date.seats,
    taken: all.filter(({ date_id, state }) => date_id === dateId(date) && state !== 'waiting').length,
  }))).execute();
  await tx.insertInto('training_duty').values(demoDuties.map(({ training, role, within, renew }) => ({
    institution_id, id: idOf('training-duty', training, role), initiative_id: idOf('initiative', training), role,
    within_days: within, renew_after_months: renew,
  }))).execute();
  await tx.insertInto('training_signup').values(all.map((one) => (
    { institution_id, id: idOf('training-signup', one.date_id, one.person_id), ...one }
  ))).execute();
}
