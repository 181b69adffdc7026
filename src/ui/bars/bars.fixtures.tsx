import type { Gallery } from '../fixture.ts';
import { Bars } from './bars.tsx';

export const gallery: Gallery = {
  component: 'bars',
  notes: 'Bars { caption, bars: { label, value, text?, mark?, href?, note? }[], max? }.',
  fixtures: [{
    name: 'Figures, one of them nothing',
    render: (lang) => (
      <Bars caption={lang === 'nl' ? 'Initiatieven per thema' : 'Initiatives by theme'} bars={[
        { label: lang === 'nl' ? 'Eenzaamheid' : 'Loneliness', value: 14, href: '#a' },
        { label: lang === 'nl' ? 'Slaap' : 'Sleep', value: 5, note: lang === 'nl' ? 'en 2 ideeën' : 'and 2 ideas' },
        { label: lang === 'nl' ? 'Huisvesting' : 'Housing', value: 0 },
      ]} />
    ),
  }, {
    name: 'Amounts, held against something',
    render: (lang) => (
      <Bars caption={lang === 'nl' ? 'Uitgegeven' : 'Spent'} bars={[
        { label: lang === 'nl' ? 'Preventie' : 'Prevention', value: 60, text: '€ 60', mark: 80, href: '#a',
          note: lang === 'nl' ? 'van € 80 begroot' : 'of € 80 in the budget' },
        { label: lang === 'nl' ? 'Zorgketen' : 'Chain of care', value: 100, text: '€ 100' },
      ]} />
    ),
  }],
};
