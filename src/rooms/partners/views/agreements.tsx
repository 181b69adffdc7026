import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AgreementRow } from '../presenters/lists.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang;
  rows: readonly AgreementRow[];
  /** what needs somebody, in one line */
  counts?: string;
  /** whether who looks may change them */
  keeps: boolean;
  href: (path: string) => string;
};

const Partner = ({ lang, row, href }: { lang: Lang; row: AgreementRow; href: Props['href'] }) =>
  row.published ? (
    <a href={href(`/keten/${row.partnerId}`)}>
      <PartText lang={lang} text={row.partner} />
    </a>
  ) : (
    <PartText lang={lang} text={row.partner} />
  );

/** What was agreed with partners, for who works here. */
export const AgreementsPage = ({ lang, rows, counts, keeps, href }: Props) => {
  const all = wordsOf(lang);
  const words = all.agreements;
  const { partner, what, state, with: withWhom, fallback, owner } = words.columns;
  const change = (row: AgreementRow) => (
    <div>
      <a href={href(`/keten/afspraken/${row.id}`)}>
        {words.change}
        <span class="visually-hidden">
          : <PartText lang={lang} text={row.partner} />, {row.what}
        </span>
      </a>
    </div>
  );
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/keten'), label: all.map.title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {counts && (
        <Notice lang={lang} kind="warning">
          {counts}
        </Notice>
      )}
      <div class="row no-print">
        {keeps && <a href={href('/keten/partners')}>{all.map.keep}</a>}
        <PrintButton lang={lang} />
      </div>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.caption}
          quietCaption
          stacked
          columns={[partner, what, state, withWhom, fallback, owner].map((label) => ({ label }))}
          rows={rows.map((row) => [
            <Partner lang={lang} row={row} href={href} />,
            row.what,
            <>
              <Tag look={row.look}>{row.label}</Tag> {row.when}
            </>,
            <>
              {row.withWhom}
              <div class="soft">{row.contact}</div>
            </>,
            row.fallback ?? <span class="soft">{words.noFallback}</span>,
            <>
              {row.owner}
              {keeps && change(row)}
            </>,
          ])}
        />
      )}
    </>
  );
};
