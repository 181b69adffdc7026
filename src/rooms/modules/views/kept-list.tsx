import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { KeptRows } from '../presenters/keeper.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string } & KeptRows;

const List = ({ lang, href, rows }: Pick<Props, 'lang' | 'href'> & { rows: KeptRows['rest'] }) => {
  const words = wordsOf(lang).keeper;
  return (
    <Table lang={lang} caption={words.caption} quietCaption stacked
      columns={[{ label: words.name }, { label: words.state }, { label: words.approval }, { label: words.review }]}
      rows={rows.map((row) => [
        <a href={href(row.path)}>{row.name}</a>, <Tag look={row.off ? 'attention' : 'plain'}>{row.state}</Tag>,
        row.waiting ? <Tag look="attention">{row.approval}</Tag> : row.approval, row.review,
      ])} />
  );
};

/** Every exercise for who keeps them; what wants to be looked at again on top. */
export const KeptListPage = ({ lang, href, past, rest }: Props) => {
  const words = wordsOf(lang).keeper;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: words.policy }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="stack stack--loose">
        <div><ButtonLink href={href('/beleid/oefeningen/nieuw')}>{words.add}</ButtonLink></div>
        {past.length > 0 && (
          <section class="stack" aria-labelledby="past">
            <h2 id="past">{words.past}</h2>
            <p>{words.pastNote}</p>
            <List lang={lang} href={href} rows={past} />
          </section>
        )}
        {rest.length > 0 && (
          <section class="stack" aria-labelledby="rest">
            <h2 id="rest">{past.length > 0 ? words.rest : words.all}</h2>
            <List lang={lang} href={href} rows={rest} />
          </section>
        )}
      </div>
    </>
  );
};
