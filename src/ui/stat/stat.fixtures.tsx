import type { Gallery } from '../fixture.ts';
import { Stat, Stats } from './stat.tsx';

export const gallery: Gallery = {
  component: 'stat',
  notes: 'Stats around Stat { value, label, note?, href? }.',
  fixtures: [{
    name: 'Three figures',
    render: (lang) => (
      <Stats>
        <Stat value={83} label={lang === 'nl' ? 'initiatieven' : 'initiatives'} href="#a" />
        <Stat value={12} label={lang === 'nl' ? 'zonder eigenaar' : 'without an owner'} />
        <Stat value={3} label={lang === 'nl' ? 'lege plekken' : 'gaps'} note={lang === 'nl' ? 'eerst 5' : 'was 5'} />
      </Stats>
    ),
  }],
};
