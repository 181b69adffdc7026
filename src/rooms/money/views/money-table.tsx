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

const Name = ({ lang, line: { name, path }, href }: Pick<Props, 'lang' | 'href'> & { line: Line }) => {
  const text = <PartText lang={lang} text={name} />;
  return path ? <a href={href(path)}>{text}</a> : text;
};

/** Budget against spent, this year against last, line by line. Every amount leads to its rows. */
export const MoneyTable = ({ lang, href, caption, first, year, lines, total }: Props) => {
  const words = wordsOf(lang);
  // of a year about which nothing is known there is no column: nothing would look like none
  const known = lines.some(({ before }) => before.path !== undefined);
  const numbers = [words.spent, words.budget, words.left, words.used, ...(known ? [words.before(year - 1)] : [])];
  const cells = ({ budget, spent, left, used, before }: Omit<Line, 'name'>) => [
    <Money amount={spent} href={href} />, <Money amount={budget} href={href} />, left,
    used ?? <span class="soft">{words.noBudget}</span>, ...(known ? [<Money amount={before} href={href} />] : []),
  ];
  const rows = lines.map((line) => [
    <Name lang={lang} line={line} href={href} />, ...cells(line),
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
