import type { SignalsTables } from '../../../../src/platform/database/tables/signals.ts';
import { idOf, ME, SOMEBODY, STRANGER } from '../actors.ts';
import { NOW, type Row, type Rows, them, us } from '../rows.ts';

const release = (owner: Row) => ({ ...owner, period: '2026-Q3', released_on: '2026-10-02' });
const figure = (owner: Row) =>
  ({ ...release(owner), dimension: 'theme', key: 'fs-t.7.1', what: 'asked', students: 25 });
const impression = (owner: Row, name: string, author_id: string) => ({
  ...owner, id: idOf(`impression ${name}`), month: '2026-11-01', theme: 'fs-t.7.1', author_id,
  text: 'Studenten vinden geen kamer.', made_at: NOW,
});

export const signalsWorld: Readonly<Record<keyof SignalsTables, Rows>> = {
  signal_release: { ours: release(us), "another institution's": release(them) },
  signal_figure: { ours: figure(us), "another institution's": figure(them) },
  impression: {
    mine: impression(us, '1', ME), "somebody else's here": impression(us, '2', SOMEBODY),
    "another institution's": impression(them, '3', STRANGER),
  },
};
