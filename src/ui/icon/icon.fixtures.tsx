import type { Gallery } from '../fixture.ts';
import { Icon, ICON_NAMES } from './icon.tsx';

export const gallery: Gallery = {
  component: 'icon',
  notes: 'Icon { name }. Always beside words.',
  fixtures: [{
    name: 'All drawings',
    render: () => (
      <ul class="plain-list grid" lang="en">{ICON_NAMES.map((name) => <li><Icon name={name} /> {name}</li>)}</ul>
    ),
  }],
};
