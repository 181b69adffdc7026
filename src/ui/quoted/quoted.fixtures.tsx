import type { Gallery } from '../fixture.ts';
import { Quoted } from './quoted.tsx';

export const gallery: Gallery = {
  component: 'quoted',
  notes: 'Quoted { lines }. Only for words of a person, unchanged.',
  fixtures: [{
    name: 'Two lines',
    render: (lang) => <Quoted lines={lang === 'nl' ? ['Ik wil graag overleggen.', 'Liefst in de ochtend.'] : ['I would like to talk.', 'Mornings are best.']} />,
  }],
};
