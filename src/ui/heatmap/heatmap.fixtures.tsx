import type { Gallery } from '../fixture.ts';
import { Heatmap } from './heatmap.tsx';

const linked = (counts: readonly number[]) => counts.map((count) => ({ count, href: '#a' }));

export const gallery: Gallery = {
  component: 'heatmap',
  notes: 'Heatmap { lang, caption, corner, columns: string[], rows: { label, cells: { count, href? }[] }[] }.',
  fixtures: [{
    name: 'Level × for whom',
    render: (lang) => (
      <Heatmap lang={lang} caption={lang === 'nl' ? 'Aantal initiatieven' : 'Number of initiatives'}
        corner={lang === 'nl' ? 'Voor wie' : 'For whom'} columns={['1', '2', '3', '4', '5', '6']} rows={[
          { label: lang === 'nl' ? 'Eerstejaars' : 'First-years', cells: linked([8, 5, 3, 1, 0, 2]) },
          { label: lang === 'nl' ? 'Mantelzorgers' : 'Carers', cells: [1, 2, 0, 0, 0, 0].map((count) => ({ count })) },
        ]} />
    ),
  }],
};
