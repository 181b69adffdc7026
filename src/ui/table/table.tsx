import type { Child, FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';

export type Column = { readonly label: string; readonly numeric?: boolean };

type Props = {
  lang: Lang;
  caption: string;
  columns: readonly Column[];
  /** the first cell of a row is its heading */
  rows: readonly (readonly Child[])[];
  /** the caption is there for who does not see the page around it */
  quietCaption?: boolean;
  /** on a phone: each row as a small block with the name of the column before the value, instead of sliding */
  stacked?: boolean;
};

/** A table. A wide one slides sideways inside its own frame, which the keyboard can reach. */
export const Table: FC<Props> = ({ lang, caption, columns, rows, quietCaption = false, stacked = false }) => (
  <div class="table-frame" role="region" tabindex={0} aria-label={`${caption}. ${t(lang).table.scroll}`}>
    <table class={`utrecht-table utrecht-table--html-table${stacked ? ' table--stacked' : ''}`}>
      <caption class={quietCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }) => <th scope="col" class={numeric ? 'numeric' : undefined}>{label}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map((cell, i) => (i === 0 ? <th scope="row">{cell}</th> : (
              <td class={columns[i]?.numeric ? 'numeric' : undefined} data-label={columns[i]?.label}>{cell}</td>
            )))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
