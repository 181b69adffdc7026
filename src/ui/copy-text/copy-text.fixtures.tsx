import type { Gallery } from '../fixture.ts';
import { CopyText } from './copy-text.tsx';

export const gallery: Gallery = {
  component: 'copy-text',
  notes: 'CopyText { lang, id, label, text, textLang?, mail?: { subject } }. A page that shows it asks for the island copy.',
  fixtures: [
    { name: 'A message to pass on', render: (lang) => (
      <CopyText lang={lang} id="message" label={lang === 'nl' ? 'In het Nederlands' : 'In Dutch'} textLang="nl"
        text={'Hoi allemaal, welkom.\nOp https://voorbeeld.example/hulp zie je wie je kan helpen.'} mail={{ subject: 'Welkom' }} />
    ) },
  ],
};
