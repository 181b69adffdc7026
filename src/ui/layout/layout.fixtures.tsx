import type { Gallery } from '../fixture.ts';
import { SearchBox } from '../search-box/search-box.tsx';
import { Hero } from './hero.tsx';

export const gallery: Gallery = {
  component: 'layout',
  notes: 'Page { lang, title, path, institution?: { name, base }, person?: { name, links, signOut? }, nav?, here?, '
    + 'demo?, theme?, signIn?, islands?, head?, hero?, wide? }: this page is one. Hero goes into `hero`. Words '
    + 'of layout: measure, stack, row, grid, beside, panel, plain-list, lead, soft, small, visually-hidden, '
    + 'no-print.',
  fixtures: [
    { name: 'Hero', render: (lang) => <Hero><SearchBox lang={lang} action="#" /></Hero> },
    { name: 'Panel and lead', render: (lang) => (
      <div class="panel"><p class="lead">{lang === 'nl' ? 'Rustig beginnen.' : 'A calm start.'}</p></div>
    ) },
  ],
};
