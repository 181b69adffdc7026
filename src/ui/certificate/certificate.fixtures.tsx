import type { Gallery } from '../fixture.ts';
import { Certificate } from './certificate.tsx';

export const gallery: Gallery = {
  component: 'certificate',
  notes: 'Certificate { title, declares, person, took, what, facts, sign, heading? }. On paper it is one A4.',
  fixtures: [{
    name: 'Somebody took part',
    render: (lang) => (
      <Certificate
        heading="h3"
        title={lang === 'nl' ? 'Bewijs van deelname' : 'Certificate of attendance'}
        declares={lang === 'nl' ? 'Hogeschool Voorbeeld verklaart dat' : 'Voorbeeld University declares that'}
        person="Gerda Gidsvoorbeeld"
        took={lang === 'nl' ? 'heeft deelgenomen aan de training' : 'took part in the training'}
        what={lang === 'nl' ? 'Luisteren en doorvragen' : 'Listening and asking on'}
        facts={[
          { name: lang === 'nl' ? 'Datum' : 'Date', value: lang === 'nl' ? '3 december 2026' : '3 December 2026' },
          { name: lang === 'nl' ? 'Plaats' : 'Place', value: 'De Linde 1.04' },
        ]}
        sign="Hogeschool Voorbeeld"
      />
    ),
  }],
};
