import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Row } from '../presenter.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string; rows: readonly Row[] };

/** Every rule in words: when it applies, where it leads, and whether it is theirs. */
export const RulesPage = ({ lang, href, rows }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: words.policy }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="measure">{words.note}</p>
      <Table lang={lang} caption={words.caption} quietCaption stacked
        columns={[
          { label: words.rule }, { label: words.when }, { label: words.then }, { label: words.step },
          { label: words.state },
        ]}
        rows={rows.map(({ key, id, label, when, then, step, state, look }) => [
          <><a href={href(`/beleid/check-in/advies/${key}`)}>{label}</a> <span class="soft small nowrap">{id}</span></>,
          <ul class="plain-list">{when.map((line, i) => <li>{i > 0 && `${words.or} `}{line}</li>)}</ul>,
          then, step, <Tag look={look}>{state}</Tag>,
        ])} />
    </>
  );
};
