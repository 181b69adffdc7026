import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { ThenNow } from '../../../ui/then-now/then-now.tsx';
import type { ResultView } from '../presenters/result.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: ResultView; href: (path: string) => string };

/** What came of a scan, beside the years before. */
export const ResultPage = ({ lang, view, href }: Props) => {
  const all = wordsOf(lang);
  const words = all.result;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/zelfscan'), label: all.title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{view.round}</p>
      <p class="measure">{words.lead} {all.noScore}</p>
      <p class="no-print"><PrintButton lang={lang} /></p>
      <h2>{words.thenNow}</h2>
      <ThenNow caption={view.legend} rows={view.lines} />
      <Table
        lang={lang}
        caption={words.table}
        stacked
        columns={[words.part, ...view.years, words.why].map((label) => ({ label }))}
        rows={view.rows.map(({ name, levels, why }) => [name, ...levels, why])}
      />
    </>
  );
};
