import type { Gallery } from '../fixture.ts';
import { Compare } from './compare.tsx';

const nl = {
  kinds: { same: 'hetzelfde', changed: 'veranderd', removed: 'weg', added: 'nieuw' }, gone: 'weg:', fresh: 'nieuw:', end: 'einde', nothing: 'niets',
};
const en: typeof nl = {
  kinds: { same: 'the same', changed: 'changed', removed: 'gone', added: 'new' }, gone: 'gone:', fresh: 'new:', end: 'end', nothing: 'nothing',
};
const rows = (same: string, old: string, now: string) => [
  { kind: 'changed' as const, before: [{ kind: 'same' as const, text: same }, { kind: 'removed' as const, text: old }],
    after: [{ kind: 'same' as const, text: same }, { kind: 'added' as const, text: now }] },
  { kind: 'added' as const, before: [], after: [{ kind: 'added' as const, text: now }] },
];

export const gallery: Gallery = {
  component: 'compare',
  notes: 'Compare { before, after, rows: { kind, before, after }[], words }.',
  fixtures: [{
    name: 'One paragraph changed, one new',
    render: (lang) => (lang === 'nl' ? <Compare before="2023" after="2026" words={nl} rows={rows('Wij zien elke student', 'vaak.', 'elke dag.')} />
      : <Compare before="2023" after="2026" words={en} rows={rows('We see every student', 'often.', 'every day.')} />),
  }],
};
