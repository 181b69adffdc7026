import type { Gallery } from '../fixture.ts';
import { ScaleField } from './scale-field.tsx';

export const gallery: Gallery = {
  component: 'scale-field',
  notes: 'ScaleField { lang, name, label, ends: [words for 0, words for 10], value?, hint?, error?, id?, required? }.',
  fixtures: [{
    name: 'Nothing chosen, and a number that can be taken back',
    render: (lang) => (
      <>
        <ScaleField lang={lang} name="s1" label={lang === 'nl' ? 'Hoe uitgerust ben je?' : 'How rested are you?'}
          ends={lang === 'nl' ? ['helemaal niet', 'helemaal'] : ['not at all', 'completely']} />
        <ScaleField lang={lang} name="s2" label={lang === 'nl' ? 'Hoe druk is je hoofd?' : 'How busy is your head?'} value="7"
          ends={lang === 'nl' ? ['rustig', 'vol'] : ['calm', 'full']} />
      </>
    ),
  }],
};
