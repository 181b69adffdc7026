import type { Gallery } from '../fixture.ts';
import { Spread } from './spread.tsx';

export const gallery: Gallery = {
  component: 'spread',
  notes: 'Spread { label, rows: { level, count, second?, text }[] }. Only for five people or more.',
  fixtures: [{
    name: 'Eleven people, of whom five students',
    render: (lang) => (
      <Spread label={lang === 'nl' ? 'Wie koos wat' : 'Who chose what'} rows={lang === 'nl' ? [
        { level: 1, count: 3, second: 3, text: '3 studenten' }, { level: 2, count: 2, second: 2, text: '2 studenten' },
        { level: 3, count: 6, text: '6 medewerkers' }, { level: 4, count: 0, text: 'niemand' },
      ] : [
        { level: 1, count: 3, second: 3, text: '3 students' }, { level: 2, count: 2, second: 2, text: '2 students' },
        { level: 3, count: 6, text: '6 staff' }, { level: 4, count: 0, text: 'nobody' },
      ]} />
    ),
  }],
};
