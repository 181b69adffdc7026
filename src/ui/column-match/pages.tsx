import type { Child, FC } from 'hono/jsx';
import type { AsideView, ColumnView, WordsView } from '../../core/exchange/matching/index.ts';
import { Breadcrumb } from '../breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../button/button.tsx';
import { ErrorSummary, type FieldError } from '../error-summary/error-summary.tsx';
import type { Option } from '../field/index.ts';
import type { Lang } from '../words/index.ts';
import { ColumnMatch } from './column-match.tsx';
import { FirstRows, type Rows, SetAside, SheetChoice } from './sheet-parts.tsx';
import { ValueMatch } from './value-match.tsx';
import { matchWords } from './words.ts';

type Common = {
  lang: Lang;
  /** of the file */
  name: string;
  /** where the form goes */
  action: string;
  errors: readonly FieldError[];
  /** the way back; the last one is where another file is chosen */
  crumbs: readonly { readonly href: string; readonly label: string }[];
};

/** Heading, way back and form around one question about the file. */
const Step: FC<Common & { title: string; lead: string; children?: Child }> = (props) => (
  <>
    <ErrorSummary lang={props.lang} errors={props.errors} />
    <Breadcrumb lang={props.lang} links={props.crumbs} />
    <h1>{props.title}</h1>
    <p class="lead">{props.lead}</p>
    <form class="stack stack--loose" method="post" action={props.action} novalidate>{props.children}</form>
  </>
);

type SheetProps = Common & {
  chosen: number | undefined;
  sheets: readonly { readonly at: number; readonly name: string; readonly rows: number; readonly hidden: boolean }[];
};

/** Which sheet of the workbook. */
export const SheetPage: FC<SheetProps> = (props) => {
  const words = matchWords(props.lang);
  return (
    <Step {...props} title={words.sheet} lead={words.sheetLead(props.name)}>
      <SheetChoice lang={props.lang} sheets={props.sheets} chosen={props.chosen} error={props.errors[0]?.message} />
      <p><Button>{words.next}</Button></p>
    </Step>
  );
};

type ColumnsProps = Common & {
  columns: readonly ColumnView[]; fields: readonly Option[]; header: number; remembered: boolean; first: Rows;
  sections: { readonly words: readonly string[]; readonly options: readonly Option[]; readonly chosen: string };
  aside: readonly AsideView[];
  /** how many rows were found */
  rows: number;
  /** fields for the file as a whole */
  children?: Child;
};

/** What each column is. */
export const ColumnsPage: FC<ColumnsProps> = (props) => {
  const { lang, first, aside, crumbs } = props;
  const words = matchWords(lang);
  return (
    <Step {...props} title={words.columnsTitle} lead={words.columnsLead(props.name, props.rows)}>
      <ColumnMatch {...props}>{props.children}</ColumnMatch>
      <Buttons>
        <Button>{words.next}</Button>
        <ButtonLink href={crumbs.at(-1)?.href ?? ''}>{words.other}</ButtonLink>
      </Buttons>
      {first.fields.length > 0 && <FirstRows lang={lang} first={first} />}
      <SetAside lang={lang} lines={aside} />
    </Step>
  );
};

/** What the words in the columns stand for. */
export const ValuesPage: FC<Common & { fields: readonly WordsView[]; back: string; children?: Child }> = (props) => {
  const words = matchWords(props.lang);
  return (
    <Step {...props} title={words.valuesTitle} lead={words.valuesLead}>
      {props.children}
      <ValueMatch lang={props.lang} fields={props.fields} />
      <Buttons>
        <Button>{words.see}</Button>
        <ButtonLink href={props.back}>{words.toColumns}</ButtonLink>
      </Buttons>
    </Step>
  );
};
