import type { CheckInTables, GiftTables } from '../../../../src/platform/database/tables/check-in.ts';
import type { RoundsTables } from '../../../../src/platform/database/tables/rounds.ts';
import { idOf, ME, PARTNER, SOMEBODY, STRANGER, UNIT } from '../actors.ts';
import { both, NOW, type Row, type Rows, them, us } from '../rows.ts';

const DAY = '2026-11-20';
const FAR = '2099-01-01';
const decided = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, { by: 'Bo Bedacht', as: 'bestuur', on: DAY }]));
const setting = (owner: Row) => ({
  ...owner, is_on: true, decided: decided(['purpose', 'dpia', 'council', 'follow-up']), most_rounds: 3, most_minutes: 10,
  version: 1, updated_at: NOW,
});
const instrument = (owner: Row) =>
  ({ ...owner, key: 'eigen', body: { key: 'eigen' }, is_on: true, clinical: false, decided: {}, version: 1, updated_at: NOW });
/** That of the link is the one that its signed link speaks about. */
const vault = (owner: Row, id: string, person_id: string, young = false) =>
  ({ ...owner, id, person_id, key_id: idOf(`key of ${id}`), young, parent_on: null, seen_on: DAY });
const VAULT = { mine: idOf('my vault'), other: idOf("somebody's vault"), young: PARTNER.ours, their: idOf('their vault') };
const item = (owner: Row, name: string, vault_id: string) =>
  ({ ...owner, id: idOf(`item ${name}`), vault_id, kind: 'record', sealed: 'x', version: 1, gone_on: FAR });
const dropped = (owner: Row) => ({ ...owner, hash: 'a'.repeat(64), dropped_on: DAY });
const reminder = (owner: Row, id: string, vault_id: string) =>
  ({ ...owner, id, vault_id, sealed: 'x', lang: 'nl', every: 'month', next_on: FAR });

export const checkInWorld: Readonly<Record<keyof CheckInTables, Rows>> = {
  check_in_setting: { ours: setting(us), "another institution's": setting(them) },
  instrument: { ours: instrument(us), "another institution's": instrument(them) },
  vault: {
    mine: vault(us, VAULT.mine, ME), "somebody else's": vault(us, VAULT.other, SOMEBODY),
    'of who is below 16': vault(us, VAULT.young, idOf('a young student'), true), "another institution's": vault(them, VAULT.their, STRANGER),
  },
  vault_item: {
    mine: item(us, '1', VAULT.mine), "somebody else's": item(us, '2', VAULT.other), "another institution's": item(them, '3', VAULT.their),
  },
  dropped_key: { ours: dropped(us), "another institution's": dropped(them) },
  check_in_reminder: {
    mine: reminder(us, idOf('reminder'), VAULT.mine), "somebody else's": reminder(us, idOf('reminder 2'), VAULT.other),
    'the one of the link': reminder(us, PARTNER.ours, VAULT.young), "another institution's": reminder(them, idOf('reminder 3'), VAULT.their),
  },
};

const receiver = (owner: Row, person_id: string, role: string) =>
  ({ ...owner, person_id, role, name: 'Bo Bedacht', about: null, assesses: true });
const gift = (owner: Row, name: string, vault_id: string, receiver_id: string, change: Row = {}) => ({
  ...owner, id: idOf(`gift ${name}`), vault_id, receiver_id, receiver_role: 'guide', receiver_name: 'Bo Bedacht', assesses: true,
  sealed: 'x', made_on: DAY, until_on: FAR, opened_at: null, ...change,
});

export const giftWorld: Readonly<Record<keyof GiftTables, Rows>> = {
  gift_receiver: {
    'myself, as guide': receiver(us, ME, 'guide'), 'somebody else, as guide': receiver(us, SOMEBODY, 'guide'),
    "another institution's": receiver(them, STRANGER, 'guide'),
  },
  gift: {
    'mine, to somebody': gift(us, '1', VAULT.mine, SOMEBODY), 'to me, as guide': gift(us, '2', VAULT.other, ME),
    'to me, as guide, its day is over': gift(us, '3', VAULT.other, ME, { until_on: '2026-11-21' }),
    "somebody else's, to somebody": gift(us, '4', VAULT.other, SOMEBODY), "another institution's": gift(them, '5', VAULT.their, STRANGER),
  },
};

const round = (owner: Row, name: string, change: Row = {}) => ({
  ...owner, id: idOf(`check-in round ${name}`), series: 'start', instrument: 'start', title: both('Start'), units: [], years: [1],
  opens_on: DAY, closes_on: FAR, minutes: 4, code: idOf(name).slice(0, 8), in_class: false, invite: null, remind_on: [], invited: null,
  elsewhere: false, closed_on: null, version: 1, made_at: NOW, ...change,
});
const of = (name: string) => idOf(`check-in round ${name}`);
const address = (owner: Row, name: string, change: Row = {}) => ({
  ...owner, id: idOf(`address ${name}`), round_id: of(name), email: 'bo@bedacht.example', lang: 'nl', invited_on: null, reminded: 0,
  reminded_on: null, ...change,
});
/** The link of a partner stands for whoever asks about one thing; a mark is asked about in the same way. */
const mark = (owner: Row, name: string) => ({ ...owner, round_id: of(name), mark: idOf(`mark ${name}`), unit_id: null, year: 1 });
const turnout = (owner: Row, name: string) =>
  ({ ...owner, id: idOf(`turnout ${name}`), round_id: of(name), unit_id: null, year: 1, people: 40 });
const other = (owner: Row, name: string, units: readonly string[] = []) => ({
  ...owner, id: idOf(`other ${name}`), title: 'NSE', asked_by: 'Landelijk', units, years: [], opens_on: DAY, closes_on: FAR, minutes: 15,
});
const contribution = (owner: Row, name: string, change: Row = {}) => ({
  ...owner, id: idOf(`contribution ${name}`), series: 'start', round_id: null, period: '2026-11', instrument: 'start', edition: '1',
  pseudonym: idOf(`pseudonym ${name}`), unit_id: null, year: 1, background: {}, scores: {}, imported: false, frozen_on: null, ...change,
});

export const roundsWorld: Readonly<Record<keyof RoundsTables, Rows>> = {
  round: {
    'for all': round(us, 'all'), 'in A': round(us, 'A', { units: [UNIT.a] }), closed: round(us, 'closed', { closed_on: DAY }),
    "another institution's": round(them, 'their'),
  },
  round_address: { 'for all': address(us, 'all'), 'in A': address(us, 'A'), "another institution's": address(them, 'their') },
  round_mark: { ours: mark(us, 'all'), "another institution's": mark(them, 'their') },
  round_turnout: { ours: turnout(us, 'closed'), "another institution's": turnout(them, 'their') },
  other_survey: { 'for all': other(us, 'all'), 'in A': other(us, 'A', [UNIT.a1]), "another institution's": other(them, 'their') },
  contribution: {
    ours: contribution(us, '1'), frozen: contribution(us, '2', { frozen_on: DAY }),
    imported: contribution(us, '3', { imported: true, pseudonym: null }), "another institution's": contribution(them, '4'),
  },
};
