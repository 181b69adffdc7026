import type { Lang } from '../../../core/frameworks/types.ts';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { Line } from '../presenters/year.ts';
import { wordsOf } from '../words/index.ts';
import { type Href, Money } from './parts.tsx';

type Props = {
  lang: Lang; href: Href; caption: string;
  /** what the first column is about */
  first: string;
  year: number; lines: readonly Line[]; total?: Omit<Line, 'name'>;
};

/** Budget against spent, this year against last, line by line. Every amount leads to its rows. */
export const MoneyTable = ({ lang, href, caption, first, year, lines, total }: Props) => {
  const words = wordsOf(lang);
  const numbers = [words.spent, words.budget, words.difference, words.used, words.before(year - 1)];
  const cells = ({ budget, spent, between, used, before }: Omit<Line, 'name'>) => [
    <Money amount={spent} href={href} />, <Money amount={budget} href={href} />, <span>{between}</span>,
    used, <Money amount={before} href={href} />,
  ];
  const rows = lines.map((line) => [
    line.path ? <a href={href(line.path)}><PartText lang={lang} text={line.name} /></a> : <PartText lang={lang} text={line.name} />,
    ...cells(line),
  ]);
  return (
    <Table
      lang={lang}
      caption={caption}
      quietCaption
      stacked
      columns={[{ label: first }, ...numbers.map((label) => ({ label, numeric: true }))]}
      rows={total ? [...rows, [words.total, ...cells(total)]] : rows}
    />
  );
};
