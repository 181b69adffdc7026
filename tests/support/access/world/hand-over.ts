import type { HandOverTables } from '../../../../src/platform/database/tables/hand-over.ts';
import { idOf, ME, OFFER, SOMEBODY, STRANGER } from '../actors.ts';
import { NOW, type Row, type Rows, them, us } from '../rows.ts';

const reception = (owner: Row, initiative_id: string) =>
  ({ ...owner, initiative_id, term_days: 10, keep_days: 56, confidential: false, open: true });
const member = (owner: Row, initiative_id: string, person_id: string) =>
  ({ ...owner, initiative_id, person_id, name: 'Bo Bedacht' });

const handOver = (owner: Row, name: string, change: Row) => ({
  ...owner, id: idOf(`hand-over ${name}`), state: 'sent', initiative_id: OFFER.all, student_id: SOMEBODY, guide_id: null,
  recipients: [], recipient_names: [], theme: null, better_id: null, accepted_by: null, made_at: NOW, consented_at: null,
  sent_at: NOW, seen_at: null, accepted_at: null, first_contact_at: null, ended_at: null, due_on: '2026-12-02',
  reminded_on: null, gone_on: '2027-05-01', ...change,
});
const text = (owner: Row, name: string, item: string, author: string, yes: boolean) =>
  ({ ...owner, hand_over_id: idOf(`hand-over ${name}`), item, author, yes, sealed: 'c2VhbGVk', made_at: NOW });
const word = (owner: Row, name: string, guide_id: string, change: Row = {}) => ({
  ...owner, id: idOf(`hand-over ${name}`), guide_id, guide_name: 'Bo Bedacht', made_at: NOW, opened_at: null, steps: false,
  step: null, said: null, gone_on: '2027-05-01', ...change,
});
const mark = (owner: Row, name: string) =>
  ({ ...owner, period: '2026-Q4', theme: 'fs-t.3.1', initiative_id: null, what: 'asked', mark: name });

const drafted = { state: 'drafted', sent_at: null, due_on: null };

export const handOverWorld: Readonly<Record<keyof HandOverTables, Rows>> = {
  reception: { ours: reception(us, OFFER.all), "another institution's": reception(them, OFFER.other) },
  reception_member: {
    myself: member(us, OFFER.all, ME), 'somebody else here': member(us, OFFER.all, SOMEBODY),
    "another institution's": member(them, OFFER.other, STRANGER),
  },
  hand_over: {
    'my draft, as a student': handOver(us, '1', { ...drafted, student_id: ME }),
    'sent by me, as a student': handOver(us, '2', { student_id: ME, recipients: [SOMEBODY] }),
    'sent to me': handOver(us, '3', { recipients: [ME] }),
    'declined by me': handOver(us, '4', { state: 'declined', recipients: [ME] }),
    "somebody's draft, meant for me": handOver(us, '5', { ...drafted, recipients: [ME] }),
    'my draft, as a guide, not opened': handOver(us, '6', { ...drafted, student_id: null, guide_id: ME }),
    "another guide's draft": handOver(us, '7', { ...drafted, student_id: null, guide_id: SOMEBODY }),
    "somebody's, to somebody": handOver(us, '8', { recipients: [SOMEBODY] }),
    'withdrawn, was sent to me': handOver(us, '9', { state: 'withdrawn', student_id: null, recipients: [ME] }),
    "another institution's": handOver(them, '10', { initiative_id: OFFER.other, student_id: STRANGER, recipients: [ME] }),
  },
  hand_over_text: {
    'of my draft, as a student': text(us, '1', 'question', 'student', false),
    'of what I sent': text(us, '2', 'question', 'student', true),
    'sent to me, with a yes': text(us, '3', 'question', 'student', true),
    'of what was sent to me, without a yes': text(us, '3', 'tried', 'student', false),
    'my answer, as a receiver': text(us, '3', 'answer', 'receiver', false),
    "of somebody's draft, meant for me": text(us, '5', 'question', 'student', true),
    'of my draft, as a guide, not opened': text(us, '6', 'question', 'guide', false),
    "of another guide's draft": text(us, '7', 'question', 'guide', false),
    "of somebody's, to somebody": text(us, '8', 'question', 'student', true),
    "another institution's": text(them, '10', 'question', 'student', true),
  },
  hand_over_word: {
    'to a guide, of my hand-over': word(us, '2', SOMEBODY),
    'of what was sent to me, steps are shared': word(us, '3', SOMEBODY, { steps: true }),
    'of what I declined, steps are not shared': word(us, '4', SOMEBODY),
    'to me, as a guide': word(us, '8', ME), "to another guide, of somebody's": word(us, '7', SOMEBODY),
    "another institution's": word(them, '10', STRANGER),
  },
  hand_over_mark: { ours: mark(us, '1'), "another institution's": mark(them, '2') },
  offer_waiting: {
    ours: { ...us, initiative_id: OFFER.a, from_days: 3, to_days: 12, students: 11, computed_on: '2026-11-22' },
    "another institution's": { ...them, initiative_id: OFFER.other, from_days: 3, to_days: 12, students: 11, computed_on: '2026-11-22' },
  },
  hand_over_overdue: {
    'of an offer': { ...us, initiative_id: OFFER.all, overdue: 2, counted_on: '2026-11-22' },
    'of all together': { ...us, initiative_id: null, overdue: 3, counted_on: '2026-11-22' },
    "another institution's": { ...them, initiative_id: null, overdue: 1, counted_on: '2026-11-22' },
  },
};
