import type { Child, FC } from 'hono/jsx';
import type { ColumnView } from '../../core/exchange/matching/index.ts';
import { SelectField, TextField, type Option } from '../field/index.ts';
import { Notice } from '../notice/notice.tsx';
import { errorAt, type FieldError } from '../error-summary/error-summary.tsx';
import type { Lang } from '../words/index.ts';
import { matchWords } from './words.ts';

type ColumnProps = { lang: Lang; column: ColumnView; fields: readonly Option[]; error?: string };

/** Why a field is proposed, or that none is. */
function reason({ lang, column: { proposed, chosen, examples } }: ColumnProps): string {
  const words = matchWords(lang);
  if (examples.length === 0) return words.empty;
  if (chosen === '') return proposed ? '' : words.unknown;
  if (proposed?.field !== chosen) return '';
  return proposed.because === 'cells' ? words.because.cells : words.because.header[proposed.sure];
}

/** One column: its name, a few of its cells, and the field that it is. */
const Column: FC<ColumnProps> = (props) => {
  const { lang, column, fields, error } = props;
  const words = matchWords(lang);
  return (
    <li class="match__column">
      <div class="match__sample">
        <strong>{column.name === '' ? words.noName(column.letter) : column.name}</strong>
        {column.name !== '' && <span class="soft small"> {words.column(column.letter)}</span>}
        {column.examples.length > 0 && (
          <>
            <span class="visually-hidden">. {words.examples}: </span>
            <ul class="plain-list match__examples">{column.examples.map((example) => <li>{example}</li>)}</ul>
          </>
        )}
      </div>
      <SelectField lang={lang} name={`c${column.at}`} required empty={words.skip} options={fields} value={column.chosen}
        label={column.name === '' ? words.noName(column.letter) : column.name} hint={reason(props) || undefined} error={error} />
    </li>
  );
};

type Props = {
  lang: Lang;
  columns: readonly ColumnView[];
  fields: readonly Option[];
  /** what headings between the rows say, and what they can mean */
  sections: { readonly words: readonly string[]; readonly options: readonly Option[]; readonly chosen: string };
  /** line of the header */
  header: number;
  remembered?: boolean;
  errors: readonly FieldError[];
  /** fields for the file as a whole */
  children?: Child;
};

/** The columns of a spreadsheet, each to be matched to a field by hand. Stands inside a form. */
export const ColumnMatch: FC<Props> = ({ lang, columns, fields, sections, header, remembered, errors, children }) => {
  const words = matchWords(lang);
  return (
    <div class="match stack">
      {remembered && <Notice lang={lang} kind="ok" title={words.asLastTime}>{words.asLastTimeText}</Notice>}
      {children}
      <h2>{words.each}</h2>
      <ul class="plain-list match__columns">
        {columns.map((column) => (
          <Column lang={lang} column={column} fields={fields} error={errorAt(errors, `c${column.at}`)} />
        ))}
      </ul>
      {sections.words.length > 0 && (
        <SelectField lang={lang} name="sections" required label={words.sections} empty={words.sectionsSkip} value={sections.chosen}
          hint={words.sectionsHint(sections.words.slice(0, 4).join(', '))}
          options={[...sections.options, { value: 'rows', label: words.sectionsRows }]} />
      )}
      <TextField lang={lang} name="header" label={words.headerLine} hint={words.headerHint} required width="short"
        inputmode="numeric" value={String(header)} error={errorAt(errors, 'header')} />
    </div>
  );
};
