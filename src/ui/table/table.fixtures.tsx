import type { Gallery } from '../fixture.ts';
import type { Lang } from '../words/index.ts';
import { Tag } from '../tag/tag.tsx';
import { Table } from './table.tsx';

const columns = (lang: Lang) => [
  { label: lang === 'nl' ? 'Naam' : 'Name' }, { label: 'Status' },
  { label: lang === 'nl' ? 'Aantal' : 'Number', numeric: true },
];
const rows = (lang: Lang) => [
  [<a href="#a">Studiehuis</a>, <Tag look="good">{lang === 'nl' ? 'loopt' : 'running'}</Tag>, '4'],
  [<a href="#b">Buddy</a>, <Tag look="attention">pilot</Tag>, '12'],
];

export const gallery: Gallery = {
  component: 'table',
  notes: 'Table { lang, caption, columns: { label, numeric? }[], rows, quietCaption?, stacked? }. '
    + 'The first cell of a row is its heading.',
  fixtures: [
    { name: 'Sliding', render: (lang) => (
      <Table lang={lang} caption={lang === 'nl' ? 'Initiatieven' : 'Initiatives'} columns={columns(lang)}
        rows={rows(lang)} />
    ) },
    { name: 'Stacked on a phone', render: (lang) => (
      <Table lang={lang} caption={lang === 'nl' ? 'Initiatieven, gestapeld' : 'Initiatives, stacked'} stacked
        columns={columns(lang)} rows={rows(lang)} />
    ) },
  ],
};
