import type { Gallery } from '../fixture.ts';
import { Slide } from './slide.tsx';

export const gallery: Gallery = {
  component: 'slide',
  notes: 'SlidePage { lang, title, lines, from, address, links }: a whole page. Slide is the slide alone.',
  fixtures: [
    { name: 'A slide', render: (lang) => (
      <Slide title={lang === 'nl' ? 'De eerste toetsen komen eraan' : 'The first tests are coming'} from="Hogeschool Voorbeeld"
        address="voorbeeld.example/hulp" lines={lang === 'nl' ? ['Klein beginnen is ook beginnen', 'Slaap en pauze horen bij leren']
          : ['A small start is a start too', 'Sleep and breaks are part of learning']} />
    ) },
  ],
};
