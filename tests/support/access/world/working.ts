import type { EvaluationTables } from '../../../../src/platform/database/tables/evaluation.ts';
import type { ScanTables } from '../../../../src/platform/database/tables/scan.ts';
import { idOf, ME, OFFER, SOMEBODY, STRANGER, UNIT } from '../actors.ts';
import { NOW, type Row, type Rows, them, us } from '../rows.ts';

const round = (owner: Row, name: string, state: string, unit_id: string | null = null) =>
  ({ ...owner, id: idOf(`round ${name}`), unit_id, year: 2026, scheme: 'fs', state, version: 1, updated_at: NOW });
const answer = (owner: Row, name: string, person_id: string, as_student: boolean) => ({
  ...owner, round_id: idOf(`round ${name}`), person_id, as_student, levels: { 'fs.v': 2 }, notes: { 'fs.v': 'Nog dun' }, updated_at: NOW,
});
const agreed = (owner: Row, name: string) =>
  ({ ...owner, round_id: idOf(`round ${name}`), concept: 'fs.v', level: 2, why: 'Samen gezegd', made_at: NOW });

export const scanWorld: Readonly<Record<keyof ScanTables, Rows>> = {
  scan_round: {
    open: round(us, 'open', 'open'), 'talked about': round(us, 'talk', 'talk'), 'talked about, in B': round(us, 'talk B', 'talk', UNIT.b),
    closed: round(us, 'closed', 'closed'), "another institution's": round(them, 'their', 'talk'),
  },
  scan_answer: {
    'mine as staff, open': answer(us, 'open', ME, false), "somebody else's, open": answer(us, 'open', SOMEBODY, true),
    "somebody else's, talked about": answer(us, 'talk', SOMEBODY, true), 'mine, closed': answer(us, 'closed', ME, false),
    "another institution's": answer(them, 'their', STRANGER, false),
  },
  scan_agreed: {
    'talked about': agreed(us, 'talk'), 'talked about, in B': agreed(us, 'talk B'), closed: agreed(us, 'closed'),
    "another institution's": agreed(them, 'their'),
  },
};

const evaluation = (owner: Row, name: string, initiative_id: string, state = 'running') => ({
  ...owner, id: idOf(`evaluation ${name}`), initiative_id, year: 2026, state, plan: { how: {}, students: 'Panel' }, reach: null,
  reception: null, effect: null, feasibility: null, ask_on: '2026-12-01', asked_on: null, closed_on: null, version: 1, updated_at: NOW,
});
const voice = (owner: Row, name: string, of: string, as_role: string, by_person: string) => ({
  ...owner, id: idOf(`voice ${name}`), evaluation_id: idOf(`evaluation ${of}`), as_role, how: 'panel', people: 8, text: 'Fijn',
  said_on: '2026-11-20', by_person,
});
const form = (owner: Row, name: string, of: string, change: Row = {}) => ({
  ...owner, id: idOf(`form ${name}`), evaluation_id: idOf(`evaluation ${of}`), kind: 'reception', code: idOf(name).slice(0, 8), about: { nl: 'Wandelen' }, scale: null,
  opens_on: '2026-11-01', closes_on: '2026-12-01', released_on: null, ...change,
});
const said = (owner: Row, name: string, of: string) =>
  ({ ...owner, id: idOf(`said ${name}`), form_id: idOf(`form ${of}`), moment: 'after', pair: null, answers: { q1: 4 }, remark: 'Fijn' });
const released = (owner: Row, of: string) =>
  ({ ...owner, form_id: idOf(`form ${of}`), people: 12, result: { q1: [12] }, released_on: '2026-11-21' });
const decision = (owner: Row, name: string, initiative_id: string) => ({
  ...owner, id: idOf(`decision ${name}`), initiative_id, evaluation_id: null, what: 'keep', why: 'Het helpt', decided_by: 'Team',
  decided_on: '2026-11-21', look_again_on: null, with_students: true, goal_id: null, made_at: NOW,
});

export const evaluationWorld: Readonly<Record<keyof EvaluationTables, Rows>> = {
  evaluation: {
    'of an offer in A': evaluation(us, 'A', OFFER.a), 'planned, of one in A': evaluation(us, 'A planned', OFFER.hidden, 'planned'),
    'of an offer for all': evaluation(us, 'all', OFFER.all), "another institution's": evaluation(them, 'their', OFFER.other),
  },
  evaluation_voice: {
    'mine, as coordinator, in A': voice(us, '1', 'A', 'coordinator', ME), 'mine, as coordinator, for all': voice(us, '2', 'all', 'coordinator', ME),
    "the council's": voice(us, '3', 'A', 'representative', SOMEBODY), "another institution's": voice(them, '4', 'their', 'coordinator', STRANGER),
  },
  feedback_form: {
    'open, in A': form(us, 'A', 'A'), 'open, for all': form(us, 'all', 'all'), 'released, in A': form(us, 'A past', 'A', { released_on: '2026-11-21' }),
    "another institution's": form(them, 'their', 'their'),
  },
  feedback_answer: {
    'to an open form': said(us, '1', 'A'), 'to a released form': said(us, '2', 'A past'), "another institution's": said(them, '3', 'their'),
  },
  feedback_release: { ours: released(us, 'A past'), "another institution's": released(them, 'their') },
  decision: {
    'about an offer in A': decision(us, '1', OFFER.a), 'about an offer for all': decision(us, '2', OFFER.all),
    "another institution's": decision(them, '3', OFFER.other),
  },
};
