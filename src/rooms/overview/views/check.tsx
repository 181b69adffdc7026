import type { Lang } from '../../../core/frameworks/types.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { CheckView } from '../presenters/schemes.ts';
import { wordsOf } from '../words.ts';

/** What is not right in a file, each with its line; and what is right already. */
export const Check = ({ lang, view }: { lang: Lang; view: CheckView }) => {
  const words = wordsOf(lang).check;
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="file-check">
      <h2 id="file-check">{view.title}</h2>
      <p>{words.nothing}</p>
      <Table lang={lang} caption={words.caption} quietCaption stacked
        columns={[{ label: words.where }, { label: words.what }]}
        rows={view.rows.map(({ where, what }) => [where, what])} />
      {view.good.length > 0 && (
        <details class="overview-more">
          <summary>{view.goodTitle}</summary>
          <ul>{view.good.map((label) => <li>{label}</li>)}</ul>
        </details>
      )}
    </div>
  );
};
