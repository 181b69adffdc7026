import type { FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';

export type HeatCell = { readonly count: number; readonly href?: string };
export type HeatRow = { readonly label: string; readonly cells: readonly HeatCell[] };

type Props = {
  lang: Lang;
  caption: string;
  /** what the rows are, above the first column: "Voor wie" */
  corner: string;
  columns: readonly string[];
  rows: readonly HeatRow[];
};

/** How dark a cell is: 0 for nothing, else 1–4 as a part of the largest count. */
export const shade = (count: number, max: number): number => (count <= 0 ? 0 : Math.max(1, Math.ceil(count / max * 4)));

const Cell: FC<{ cell: HeatCell; shade: number; name: string }> = ({ cell, shade: depth, name }) => (
  <td class={`heatmap__cell heatmap__cell--${depth}`}>
    {cell.href ? <a href={cell.href} aria-label={`${name}: ${cell.count}`}>{cell.count}</a> : cell.count}
  </td>
);

/** Two lists crossed: a table with a number in every cell, shaded so that holes and heaps stand out. */
export const Heatmap: FC<Props> = ({ lang, caption, corner, columns, rows }) => {
  const max = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.count)));
  return (
    <div class="table-frame" role="region" tabindex={0} aria-label={`${caption}. ${t(lang).table.scroll}`}>
      <table class="heatmap">
        <caption>{caption}</caption>
        <thead>
          <tr><th scope="col">{corner}</th>{columns.map((column) => <th scope="col">{column}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, i) => (
                <Cell cell={cell} shade={shade(cell.count, max)} name={`${row.label}, ${columns[i]}`} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
