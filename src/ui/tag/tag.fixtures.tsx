import type { Gallery } from '../fixture.ts';
import { ChipLink, Tag } from './tag.tsx';

export const gallery: Gallery = {
  component: 'tag',
  notes: 'Tag { look?: plain | good | attention | wrong }; ChipLink { href }.',
  fixtures: [
    { name: 'Tags', render: (lang) => (
      <p>
        <Tag>{lang === 'nl' ? 'idee' : 'idea'}</Tag> <Tag look="good">{lang === 'nl' ? 'loopt' : 'running'}</Tag>{' '}
        <Tag look="attention">pilot</Tag> <Tag look="wrong">{lang === 'nl' ? 'verlopen' : 'out of date'}</Tag>
      </p>
    ) },
    { name: 'Chip', render: (lang) => <ChipLink href="#a">{lang === 'nl' ? 'Eenzaamheid' : 'Loneliness'}</ChipLink> },
  ],
};
