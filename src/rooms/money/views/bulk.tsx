import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox } from '../../../ui/field/index.ts';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { CopyRow, DivideRow } from '../presenters/bulk.ts';
import { wordsOf } from '../words/index.ts';
import { Frame, type Href } from './parts.tsx';

type Common = { lang: Lang; href: Href; year: number; problems: readonly FieldError[] };

const RowName = ({ lang, row, href }: { lang: Lang; row: DivideRow | CopyRow; href: Href }) => (
  <>
    <a href={href(`/beleid/geld/regels/${row.id}`)}>{row.what}</a>
    {row.initiative && <div class="soft small"><PartText lang={lang} text={row.initiative} /></div>}
  </>
);

/** The first box of a list has the id that the error summary leads to. */
const Box = ({ at, ...box }: { value: string; at: number; label: string; checked: boolean }) => (
  <Checkbox name="regel" id={at === 0 ? 'regel' : `regel-${at + 1}`} {...box} />
);

/** Rows that are not divided yet, each with a proposal to accept. */
export const DividePage = ({ lang, href, year, problems, rows }: Common & { rows: readonly DivideRow[] }) => {
  const words = wordsOf(lang).divide;
  const open = rows.filter(({ lines }) => lines);
  const proposal = (row: DivideRow) => (row.lines ? (
    <>
      {row.lines.map((line) => <div>{line}</div>)}
      <div class="soft small">{row.why}</div>
      <Box value={row.key} at={open.indexOf(row)} label={words.accept} checked />
    </>
  ) : (
    <><span class="soft">{words.noProposal}</span> <a href={href(`/beleid/geld/regels/${row.id}#verdeling-title`)}>{words.own}
      <span class="visually-hidden">: {row.what}</span></a></>
  ));
  return (
    <Frame lang={lang} href={href} title={words.title} lead={words.lead} problems={problems}>
      {rows.length === 0 ? <EmptyState title={words.none}><p>{words.noneText}</p></EmptyState> : (
        <form method="post" action={href(`/beleid/geld/verdelen?jaar=${year}`)} class="stack">
          <Table
            lang={lang}
            caption={words.caption}
            quietCaption
            stacked
            columns={[{ label: words.row }, { label: words.amount, numeric: true }, { label: words.proposal }]}
            rows={rows.map((row) => [
              <RowName lang={lang} row={row} href={href} />,
              <><span>{row.amount}</span> <div class="soft small">{row.kind}</div></>, proposal(row),
            ])}
          />
          {open.length > 0 && <Buttons><Button>{words.save}</Button></Buttons>}
        </form>
      )}
    </Frame>
  );
};

/** This year's budget, to take along to next year. */
export const CopyPage = ({ lang, href, year, problems, rows }: Common & { rows: readonly CopyRow[] }) => {
  const words = wordsOf(lang).copy;
  return (
    <Frame lang={lang} href={href} title={words.title(year + 1)} lead={words.lead(year + 1)} problems={problems}>
      {rows.length === 0 ? <EmptyState title={words.none}><p>{words.noneText}</p></EmptyState> : (
        <form method="post" action={href(`/beleid/geld/overnemen?jaar=${year}`)} class="stack">
          <Table
            lang={lang}
            caption={words.caption}
            quietCaption
            stacked
            columns={[
              { label: words.row }, { label: words.amount, numeric: true }, { label: words.source },
              { label: words.take },
            ]}
            rows={rows.map((row, at) => [
              <RowName lang={lang} row={row} href={href} />, <span>{row.amount}</span>,
              <>{row.source}{row.gone && <> <Tag look="attention">{words.gone}</Tag></>}</>,
              <>
                <Box value={row.id} at={at} label={words.take} checked={row.chosen} />
                {row.there && <span class="soft small">{words.there(year + 1)}</span>}
              </>,
            ])}
          />
          <Buttons><Button>{words.save}</Button></Buttons>
        </form>
      )}
    </Frame>
  );
};
