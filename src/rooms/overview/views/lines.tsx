import type { Lang } from '../../../core/frameworks/types.ts';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { LineView } from '../presenters/lines.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; caption: string; rows: readonly LineView[] };

/** Initiatives in rows, each with the way to it for who may go there. */
export const Lines = ({ lang, caption, rows }: Props) => {
  const words = wordsOf(lang).list;
  return (
    <Table lang={lang} caption={caption} quietCaption stacked columns={[
      { label: words.name }, { label: words.kind }, { label: words.status }, { label: words.level },
      { label: words.unit }, { label: words.found },
    ]} rows={rows.map(({ name, href, kind, status, level, unit, found }) => [
      href ? <a href={href}>{name}</a> : name, kind, status, level, unit,
      <Tag look={found ? 'good' : 'plain'}>{found ? words.yes : words.no}</Tag>,
    ])} />
  );
};
