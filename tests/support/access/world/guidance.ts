import type { GuidanceTables } from '../../../../src/platform/database/tables/guidance.ts';
import { idOf, ME, UNIT } from '../actors.ts';
import { both, NOW, type Row, type Rows, them, us } from '../rows.ts';

const content = (owner: Row, kind: string, made_by: string | null = null) => ({
  ...owner, kind, key: 'somber', version: 1, body: { title: both('Somber') }, shown: true, owner: 'Team Bedacht',
  review_on: null, made_at: NOW, made_by,
});
const moment = (owner: Row, name: string, unit_id: string | null) =>
  ({ ...owner, id: idOf(`moment ${name}`), unit_id, moment: 'start', from_on: '2026-09-01', to_on: '2026-09-30' });

export const guidanceWorld: Readonly<Record<keyof GuidanceTables, Rows>> = {
  guidance_content: {
    'a route of mine': content(us, 'route', ME), 'a crisis protocol of mine': content(us, 'crisis', ME),
    "another institution's": content(them, 'route'),
  },
  moment_date: {
    'for all': moment(us, '1', null), 'for A1': moment(us, '2', UNIT.a1), 'for B': moment(us, '3', UNIT.b),
    "another institution's": moment(them, '4', null),
  },
};
