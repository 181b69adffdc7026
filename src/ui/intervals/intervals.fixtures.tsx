import type { Gallery } from '../fixture.ts';
import { Intervals } from './intervals.tsx';

export const gallery: Gallery = {
  component: 'intervals',
  notes: 'Intervals { caption, rows, note? }. Places from 0 to 1; the caller says in words what the line is.',
  fixtures: [{
    name: 'Before, after and the difference',
    render: (lang) => (
      <Intervals
        caption={lang === 'nl' ? 'Ervoor, erna en het verschil' : 'Before, after and the difference'}
        rows={[
          { label: lang === 'nl' ? 'Ervoor' : 'Before', value: '3,1', at: 0.4, from: 0.2, to: 0.6 },
          { label: lang === 'nl' ? 'Erna' : 'After', value: '3,6', at: 0.6, from: 0.45, to: 0.75 },
          { label: lang === 'nl' ? 'Verschil' : 'Difference', value: '+0,5 (0,2 / 0,8)', at: 0.75, from: 0.6, to: 0.9, zero: 0.5 },
        ]}
        note={lang === 'nl' ? 'De streep is de marge.' : 'The line is the margin.'}
      />
    ),
  }],
};
