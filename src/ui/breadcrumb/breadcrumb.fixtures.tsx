import type { Gallery } from '../fixture.ts';
import { Breadcrumb } from './breadcrumb.tsx';

export const gallery: Gallery = {
  component: 'breadcrumb',
  notes: 'Breadcrumb { lang, links: { href, label }[] }. The way up, without the page itself.',
  fixtures: [{
    name: 'Two steps up',
    render: (lang) => (
      <Breadcrumb lang={lang} links={[
        { href: '#a', label: lang === 'nl' ? 'Overzicht' : 'Overview' },
        { href: '#b', label: lang === 'nl' ? 'Initiatieven' : 'Initiatives' },
      ]} />
    ),
  }],
};
