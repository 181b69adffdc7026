import { ButtonLink } from '../button/button.tsx';
import type { Gallery } from '../fixture.ts';
import { EmptyState } from './empty-state.tsx';

export const gallery: Gallery = {
  component: 'empty-state',
  notes: 'EmptyState { title, heading?, children }.',
  fixtures: [{
    name: 'Nothing yet, and what to do',
    render: (lang) => (
      <EmptyState heading="h3" title={lang === 'nl' ? 'Hier staat nog niets' : 'Nothing here yet'}>
        <p>{lang === 'nl' ? 'Lees een lijst in, of begin met één initiatief.' : 'Import a list, or start with one.'}</p>
        <ButtonLink href="#a">{lang === 'nl' ? 'Lees een lijst in' : 'Import a list'}</ButtonLink>
      </EmptyState>
    ),
  }],
};
