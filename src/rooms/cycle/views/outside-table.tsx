import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { OutsideRow } from '../presenters/cycle.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; rows: readonly OutsideRow[]; caption: string;
  /** whether rows are of more than one year */
  years?: boolean;
  /** where a row can be changed, for who may */
  act?: (id: string, what: string) => Child;
};

/** Figures from elsewhere, each with its source. */
export const OutsideTable = ({ lang, rows, caption, years, act }: Props) => {
  const words = wordsOf(lang).figures;
  return (
    <Table lang={lang} caption={caption} quietCaption={years} stacked
      columns={[
        { label: words.what }, { label: words.value, numeric: true }, ...(years ? [{ label: words.year }] : []),
        { label: words.of }, { label: words.source }, ...(act ? [{ label: words.act }] : []),
      ]}
      rows={rows.map(({ id, what, value, year, unit, source, url }) => [
        what, value, ...(years ? [year] : []), unit, url ? <a href={url}>{source}</a> : source, ...(act ? [act(id,
          what)] : []),
      ])} />
  );
};
