import type { AccountTables } from '../../../../src/platform/database/tables/account.ts';
import type { GoalsTables } from '../../../../src/platform/database/tables/goals.ts';
import type { MoneyTables } from '../../../../src/platform/database/tables/money.ts';
import type { PlanTables } from '../../../../src/platform/database/tables/plan.ts';
import type { VisionTables } from '../../../../src/platform/database/tables/vision.ts';
import { idOf, ME, SOMEBODY, STRANGER, UNIT } from '../actors.ts';
import { both, NOW, type Row, type Rows, them, us } from '../rows.ts';

const edited = { version: 1, updated_at: NOW };

const goal = (owner: Row, name: string, unit_id: string | null = null) => ({
  ...owner, ...edited, id: idOf(`goal ${name}`), unit_id, parent_id: null, continues_id: null, from_year: 2026, until_year: 2027,
  body: { name: both('Meer lopen'), owner: 'Team Bedacht' }, concepts: ['fs.b1'], initiative_ids: [],
  indicator: { kind: 'figure', what: both('lopers'), better: 'higher' }, baseline: 10, target: 20.5, due_on: '2027-06-01',
  state: 'open', outcome: null,
});
const figure = (owner: Row, name: string) => ({
  ...owner, id: idOf(`figure ${name}`), goal_id: idOf(`goal ${name}`), on_date: '2026-11-01', value: 12.5, low: 10, high: 15,
  source: 'Telling', made_at: NOW,
});
const outside = (owner: Row, name: string, unit_id: string | null = null) => ({
  ...owner, ...edited, id: idOf(`outside ${name}`), unit_id, year: 2025, what: 'Uitval', value: 12.5, unit: '%', source: 'Telling',
  url: null,
});
const match = { what: 'offers', header: 'abc', matching: { 0: 'name' }, updated_at: NOW };

export const goalsWorld: Readonly<Record<keyof GoalsTables, Rows>> = {
  goal: {
    'for all': goal(us, 'all'), 'in A': goal(us, 'A', UNIT.a1), 'in B': goal(us, 'B', UNIT.b), "another institution's": goal(them, 'their'),
  },
  goal_figure: {
    'for all': figure(us, 'all'), 'in A': figure(us, 'A'), 'in B': figure(us, 'B'), "another institution's": figure(them, 'their'),
  },
  outside_figure: {
    'for all': outside(us, 'all'), 'in A': outside(us, 'A', UNIT.a), "another institution's": outside(them, 'their'),
  },
  column_match: { ours: { ...us, ...match }, "another institution's": { ...them, ...match } },
};

const vision = (owner: Row, name: string, unit_id: string | null, change: Row = {}) => ({
  ...owner, ...edited, id: idOf(`vision ${name}`), unit_id, state: 'draft', decided_by: null, decided_on: null, review_on: null,
  body: { text: 'Samen', values: [], spearheads: [], tookPart: '' }, ...change,
});
const DECIDED = { state: 'decided', decided_by: 'College', decided_on: '2026-01-01' };
const part = (owner: Row, name: string, what: string, by_person: string) =>
  ({ ...owner, vision_id: idOf(`vision ${name}`), part: what, text: 'Wij vinden', by_person, made_at: NOW });
const comment = (owner: Row, name: string, subject: string, as_role: string, by_person: string) => ({
  ...owner, id: idOf(`comment ${name}`), subject, subject_id: idOf('vision draft'), by_person, as_role, text: 'Goed stuk',
  made_at: NOW, answer: null, answered_on: null,
});
const member = (owner: Row, name: string) =>
  ({ ...owner, ...edited, id: idOf(`member ${name}`), name: 'Bo Bedacht', does: 'Leidt het', hours: 4, position: 1 });
const responsibility = (owner: Row, name: string) =>
  ({ ...owner, ...edited, id: idOf(`responsibility ${name}`), who: 'Decaan', does: 'Adviseert', does_not: 'Behandelt', position: 1 });

export const visionWorld: Readonly<Record<keyof VisionTables, Rows>> = {
  vision: {
    'a draft for all': vision(us, 'draft', null), 'a draft in A': vision(us, 'A', UNIT.a), 'decided, for all': vision(us, 'decided', null, DECIDED),
    "another institution's": vision(them, 'their', null, DECIDED),
  },
  vision_part: {
    'of the board, of a draft': part(us, 'draft', 'board', ME), 'of students, of a draft': part(us, 'draft', 'students', SOMEBODY),
    'of the board, decided': part(us, 'decided', 'board', ME), "another institution's": part(them, 'their', 'board', STRANGER),
  },
  policy_comment: {
    'mine as a student, of a vision': comment(us, '1', 'vision', 'student', ME),
    "the council's, of a vision": comment(us, '2', 'vision', 'representative', SOMEBODY),
    "the council's, of an account": comment(us, '3', 'account', 'representative', SOMEBODY),
    "another institution's": comment(them, '4', 'vision', 'student', STRANGER),
  },
  team_member: { ours: member(us, '1'), "another institution's": member(them, '2') },
  responsibility: { ours: responsibility(us, '1'), "another institution's": responsibility(them, '2') },
};

const action = (owner: Row, name: string, unit_id: string | null) => ({
  ...owner, ...edited, id: idOf(`action ${name}`), unit_id, goal_id: null, initiative_id: null, title: 'Bankjes', note: '',
  owner_name: 'Kim', owner_email: 'kim@bedacht.example', start_on: null, due_on: '2027-01-01', state: 'planned', done_on: null,
  cents: 1000, after_ids: [], reminded_on: null,
});
const proposal = (owner: Row, name: string, by_person: string, state = 'sent') => ({
  ...owner, id: idOf(`proposal ${name}`), by_person, title: 'Schaken', what: 'Samen schaken', asks_cents: 5000, asks_room: '', asks_help: '', reach: '',
  state, made_at: NOW, answer: null, grant_cents: null, room: null, contact: null, answered_on: null, account: null, spent_cents: null,
  people: null, accounted_on: null,
});

export const planWorld: Readonly<Record<Exclude<keyof PlanTables, 'granted_proposal'>, Rows>> = {
  plan_action: {
    'for all': action(us, 'all', null), 'in A': action(us, 'A', UNIT.a1), 'in B': action(us, 'B', UNIT.b),
    "another institution's": action(them, 'their', null),
  },
  student_proposal: {
    'mine, sent': proposal(us, '1', ME), 'mine, granted': proposal(us, '2', ME, 'granted'),
    "somebody else's, sent": proposal(us, '3', SOMEBODY), "somebody else's, done": proposal(us, '4', SOMEBODY, 'done'),
    "somebody else's, taken back": proposal(us, '5', SOMEBODY, 'withdrawn'), "another institution's": proposal(them, '6', STRANGER),
  },
};

const source = (owner: Row, name: string) => ({
  ...owner, ...edited, id: idOf(`source ${name}`), kind: 'agreement', name: 'Akkoord', conditions: '', from_on: null, until_on: '2030-12-31',
});
const load = (owner: Row, name: string) => ({
  ...owner, id: idOf(`load ${name}`), file_name: 'uitgaven.xlsx', loaded_rows: 1, loaded_cents: 1000, refused_rows: 0, refused_cents: 0,
  made_at: NOW,
});
const entry = (owner: Row, name: string, unit_id: string | null) => ({
  ...owner, ...edited, id: idOf(`entry ${name}`), kind: 'spent', year: 2026, source_id: null, unit_id, initiative_id: null, what: 'Bankjes',
  cents: 1000, hours: 2.5, rate_cents: 400, import_id: null, import_row: null,
});
const share = (owner: Row, name: string) => ({ ...owner, entry_id: idOf(`entry ${name}`), concept: 'lk.1.2', cents: 1000 });

export const moneyWorld: Readonly<Record<keyof MoneyTables, Rows>> = {
  money_source: { ours: source(us, '1'), "another institution's": source(them, '2') },
  money_import: { ours: load(us, '1'), "another institution's": load(them, '2') },
  money_entry: {
    'for all': entry(us, 'all', null), 'in A': entry(us, 'A', UNIT.a1), 'in B': entry(us, 'B', UNIT.b),
    "another institution's": entry(them, 'their', null),
  },
  money_share: {
    'for all': share(us, 'all'), 'in A': share(us, 'A'), 'in B': share(us, 'B'), "another institution's": share(them, 'their'),
  },
};

const paragraph = { year: 2025, key: 'intro', lang: 'nl', text: 'Dit deden we.', generated: 'Dit deden we.', ...edited };
const version = (owner: Row, number: number, kind: string) =>
  ({ ...owner, id: idOf(`version ${number}`), year: 2025, number, kind, report: { year: 2025 }, made_on: '2026-11-01' });
const rowsOf = (owner: Row, number: number) => ({ ...owner, version_id: idOf(`version ${number}`), rows: { money: [] } });

export const accountWorld: Readonly<Record<keyof AccountTables, Rows>> = {
  account_paragraph: { ours: { ...us, ...paragraph }, "another institution's": { ...them, ...paragraph } },
  account_version: {
    'for comment': version(us, 1, 'for-comment'), frozen: version(us, 2, 'frozen'), "another institution's": version(them, 3, 'frozen'),
  },
  account_rows: { ours: rowsOf(us, 2), "another institution's": rowsOf(them, 3) },
};
