import { Button } from '../button/button.tsx';
import type { Gallery } from '../fixture.ts';
import { WorkList } from './work-list.tsx';

export const gallery: Gallery = {
  component: 'work-list',
  notes: 'WorkList { work: { title, href, tags?, facts: Child[], alert?, acts? }[], heading? }. What is late has a tag that says so; the bar beside it only helps to find it.',
  fixtures: [
    { name: 'Late, and later', render: (lang) => (
      <>
        <h2>{lang === 'nl' ? 'Plan' : 'Plan'}</h2>
        <WorkList work={[
          {
            title: lang === 'nl' ? 'De huiskamer open tot negen uur' : 'The living room open until nine', href: '#a', alert: true,
            tags: [{ label: lang === 'nl' ? '3 dagen te laat' : '3 days late', look: 'wrong' }],
            facts: ['Kim Voorbeeld', lang === 'nl' ? '23 november 2026' : '23 November 2026'],
            acts: <form><Button look="secondary" type="button">{lang === 'nl' ? 'Klaar' : 'Done'}</Button></form>,
          },
          { title: lang === 'nl' ? 'Met studenten praten' : 'Talking with students', href: '#b', facts: ['Bo Voorbeeld'] },
        ]} />
      </>
    ) },
  ],
};
