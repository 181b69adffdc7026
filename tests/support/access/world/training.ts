import type { TrainingTables } from '../../../../src/platform/database/tables/training.ts';
import { idOf, ME, OFFER, SOMEBODY, STRANGER, UNIT } from '../actors.ts';
import { NOW, type Row, type Rows, them, us } from '../rows.ts';

/** Trainings: one of A, one for all, and another institution's; they stand in the world of initiatives. */
export const TRAINING = { a: idOf('training in A'), all: idOf('training for all'), other: OFFER.other };
const DATE = { a: idOf('date in A'), all: idOf('date for all'), other: idOf('their date') };
const DUTY = { a: idOf('duty in A'), all: idOf('duty for all'), other: idOf('their duty') };

const date = (owner: Row, id: string, initiative_id: string) => ({
  ...owner, id, initiative_id, form: 'training', starts_at: '2026-12-03T13:00', ends_at: '2026-12-03T16:00',
  place: 'De Linde', signup_until: '2026-12-01', cancelled_at: null,
});
const seats = (owner: Row, date_id: string) => ({ ...owner, date_id, seats: 12, taken: 1 });
const signup = (owner: Row, name: string, date_id: string, person_id: string, state = 'signed-up') => ({
  ...owner, id: idOf(`signup ${name}`), date_id, person_id, name: 'Bo Bedacht', state, signed_up_at: NOW,
  attended_on: state === 'attended' ? '2026-11-20' : null,
});
const duty = (owner: Row, id: string, initiative_id: string, role = 'guide') =>
  ({ ...owner, id, initiative_id, role, within_days: 90, renew_after_months: 24 });
const coverage = (owner: Row, duty_id: string, unit_id: string | null) =>
  ({ ...owner, duty_id, unit_id, made_on: '2026-11-22', shown: 'share', must: 20, have: 12 });

export const trainingWorld: Readonly<Record<keyof TrainingTables, Rows>> = {
  training_date: {
    'of a training in A': date(us, DATE.a, TRAINING.a), 'of a training for all': date(us, DATE.all, TRAINING.all),
    "another institution's": date(them, DATE.other, TRAINING.other),
  },
  training_seats: {
    'of a training in A': seats(us, DATE.a), 'of a training for all': seats(us, DATE.all),
    "another institution's": seats(them, DATE.other),
  },
  training_signup: {
    'mine, for a training in A': signup(us, '1', DATE.a, ME),
    'mine, attended, for a training for all': signup(us, '2', DATE.all, ME, 'attended'),
    "somebody's, for a training in A": signup(us, '3', DATE.a, SOMEBODY),
    "somebody's, attended, for a training for all": signup(us, '4', DATE.all, SOMEBODY, 'attended'),
    "another institution's": signup(them, '5', DATE.other, STRANGER),
  },
  training_duty: {
    'of a training in A': duty(us, DUTY.a, TRAINING.a), 'of a training for all': duty(us, DUTY.all, TRAINING.all),
    "another institution's": duty(them, DUTY.other, TRAINING.other),
  },
  training_coverage: {
    'for all': coverage(us, DUTY.all, null), 'for A1': coverage(us, DUTY.all, UNIT.a1), 'for B': coverage(us, DUTY.all, UNIT.b),
    "another institution's": coverage(them, DUTY.other, null),
  },
};
