import type { Gallery } from '../fixture.ts';
import { Tabs } from './tabs.tsx';

export const gallery: Gallery = {
  component: 'tabs',
  notes: 'Tabs { label, tabs: { href, label, here? }[] }. Links, each to a page of its own.',
  fixtures: [{
    name: 'The first is here',
    render: (lang) => (
      <Tabs label={lang === 'nl' ? 'Kaders' : 'Frameworks'} tabs={[
        { href: '#a', label: 'Framework', here: true }, { href: '#b', label: lang === 'nl' ? 'Thema’s' : 'Themes' },
      ]} />
    ),
  }],
};
