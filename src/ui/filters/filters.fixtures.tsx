import { Checkboxes } from '../field/index.ts';
import type { Gallery } from '../fixture.ts';
import type { Lang } from '../words/index.ts';
import { Filters } from './filters.tsx';

const form = (lang: Lang, id: string, values: string[] = []) => (
  <Checkboxes lang={lang} id={id} name="form" label={lang === 'nl' ? 'Vorm' : 'Form'} values={values} options={[
    { value: 'chat', label: 'Chat' }, { value: 'group', label: lang === 'nl' ? 'Groep' : 'Group' },
  ]} />
);

export const gallery: Gallery = {
  component: 'filters',
  notes: 'Filters { lang, action, method?, chosen?, clear?, hidden?, children }. Open when something is chosen.',
  fixtures: [
    { name: 'Nothing chosen', render: (lang) => <Filters lang={lang} action="#">{form(lang, 'f1')}</Filters> },
    { name: 'One chosen', render: (lang) => (
      <Filters lang={lang} action="#" chosen={1} clear="#clear">{form(lang, 'f2', ['chat'])}</Filters>
    ) },
  ],
};
