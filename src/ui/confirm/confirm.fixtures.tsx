import type { Gallery } from '../fixture.ts';
import { Confirm } from './confirm.tsx';

export const gallery: Gallery = {
  component: 'confirm',
  notes: 'Confirm { lang, action, question, yes, back, danger?, hidden?, children }. The only heading 1 of its page.',
  fixtures: [{
    name: 'Something that cannot be undone',
    render: (lang) => (
      <Confirm lang={lang} action="#" back="#back" danger hidden={{ id: '7' }}
        question={lang === 'nl' ? 'Dit initiatief verwijderen?' : 'Delete this initiative?'}
        yes={lang === 'nl' ? 'Verwijder dit initiatief' : 'Delete this initiative'}>
        <p>{lang === 'nl' ? 'Studenten vinden het dan niet meer.' : 'Students will no longer find it.'}</p>
      </Confirm>
    ),
  }],
};
