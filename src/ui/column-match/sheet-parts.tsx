import type { FC } from 'hono/jsx';
import type { AsideView, Field } from '../../core/exchange/matching/index.ts';
import { Radios } from '../field/index.ts';
import { Table } from '../table/table.tsx';
import type { Lang } from '../words/index.ts';
import { matchWords } from './words.ts';

type Sheet = { readonly at: number; readonly name: string; readonly rows: number; readonly hidden: boolean };

/** Which sheet of a workbook. Inside a form. */
export const SheetChoice: FC<{ lang: Lang; sheets: readonly Sheet[]; chosen?: number; error?: string }> = ({
  lang,
  sheets,
  chosen,
  error,
}) => {
  const words = matchWords(lang);
  return (
    <Radios
      lang={lang}
      name="sheet"
      label={words.sheet}
      required
      error={error}
      value={chosen === undefined ? undefined : String(chosen)}
      options={sheets.map(({ at, name, rows, hidden }) => ({
        value: String(at),
        label: name,
        hint: [words.rows(rows), hidden ? words.hidden : ''].filter(Boolean).join(', '),
      }))}
    />
  );
};

export type Rows = {
  readonly fields: readonly Field[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

/** The first rows as they are read with what is chosen now. */
export const FirstRows: FC<{ lang: Lang; first: Rows }> = ({ lang, first }) => {
  const words = matchWords(lang);
  return (
    <Table
      lang={lang}
      caption={words.firstRows}
      stacked
      columns={[{ label: words.line }, ...first.fields.map(({ label }) => ({ label: label[lang] }))]}
      rows={first.rows.map(({ line, cells }) => [`${words.line} ${line}`, ...cells])}
    />
  );
};

/** What is set apart: titles, headings, totals, notes; folded, and complete. */
export const SetAside: FC<{ lang: Lang; lines: readonly AsideView[] }> = ({ lang, lines }) => {
  const words = matchWords(lang);
  if (lines.length === 0) return <></>;
  return (
    <details class="match__known">
      <summary>{words.aside(lines.length)}</summary>
      <p>{words.asideText}</p>
      <Table
        lang={lang}
        caption={words.aside(lines.length)}
        quietCaption
        stacked
        columns={[{ label: words.line }, { label: words.what }, { label: words.text }]}
        rows={lines.map(({ line, kind, text }) => [`${words.line} ${line}`, words.kinds[kind], text])}
      />
    </details>
  );
};
