import type { Gallery } from '../fixture.ts';
import { Fact, Facts } from './facts.tsx';

export const gallery: Gallery = {
  component: 'facts',
  notes: 'Facts around Fact { name }.',
  fixtures: [{
    name: 'Two facts',
    render: (lang) => (
      <Facts>
        <Fact name={lang === 'nl' ? 'Waar' : 'Where'}>{lang === 'nl' ? 'Gebouw De Linde' : 'Building De Linde'}</Fact>
        <Fact name={lang === 'nl' ? 'Kosten' : 'Cost'}>{lang === 'nl' ? 'gratis' : 'free'}</Fact>
      </Facts>
    ),
  }],
};
