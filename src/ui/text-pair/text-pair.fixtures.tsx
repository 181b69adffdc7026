import type { Gallery } from '../fixture.ts';
import { TextPair } from './text-pair.tsx';

export const gallery: Gallery = {
  component: 'text-pair',
  notes: 'TextPair { lang, name, label, hint?, values: { nl, en }, errors?: { nl, en }, rows? }. Fields: name.nl, name.en.',
  fixtures: [
    { name: 'One line, and a list', render: (lang) => (
      <>
        <TextPair lang={lang} name="p1" label={lang === 'nl' ? 'Naam' : 'Name'} values={{ nl: 'De stage', en: 'Placement' }} />
        <TextPair lang={lang} name="p2" label={lang === 'nl' ? 'Waar op te letten' : 'What to watch for'} rows={3}
          hint={lang === 'nl' ? 'Elke regel is een punt.' : 'Each line is a point.'}
          values={{ nl: 'Wie niet komt.\nWie alleen zit.', en: 'Who does not come.\nWho sits alone.' }} />
      </>
    ) },
    { name: 'With an error', render: (lang) => (
      <TextPair lang={lang} name="p3" label={lang === 'nl' ? 'Naam' : 'Name'} values={{ nl: 'De stage' }}
        errors={{ en: lang === 'nl' ? 'Vul dit in het Engels in.' : 'Fill this in, in English.' }} />
    ) },
  ],
};
