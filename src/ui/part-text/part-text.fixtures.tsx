import type { Gallery } from '../fixture.ts';
import { PartText } from './part-text.tsx';

export const gallery: Gallery = {
  component: 'part-text',
  notes: 'PartText { lang, text: string | { nl?, en? } }; inLanguage(lang, text) for where no element fits.',
  fixtures: [
    { name: 'Both languages', render: (lang) => (
      <p><PartText lang={lang} text={{ nl: 'Samen eten', en: 'Eating together' }} /></p>
    ) },
    { name: 'Only Dutch', render: (lang) => <p><PartText lang={lang} text={{ nl: 'Samen eten' }} /></p> },
  ],
};
