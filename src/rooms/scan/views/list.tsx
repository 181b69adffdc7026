import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { ListView } from '../presenters/list.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: ListView; href: (path: string) => string };

const Join = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).list;
  return (
    <section class="stack" aria-labelledby="join">
      <h2 id="join">{words.join}</h2>
      {view.open.length === 0 && <p>{words.noneOpen}</p>}
      {view.open.map(({ id, what, unit, year, progress, button, begun }) => (
        <article class="panel stack stack--tight">
          <h3>{what}</h3>
          <p>{unit}, {year}</p>
          <p class="soft">{progress}</p>
          <p>
            <ButtonLink look={begun ? 'secondary' : 'primary'} href={href(`/beleid/zelfscan/${id}`)}>
              {button}<span class="visually-hidden">: {what}, {unit}, {year}</span>
            </ButtonLink>
          </p>
        </article>
      ))}
    </section>
  );
};

/** What there is to fill in, and every scan there was. */
export const ListPage = (props: Props) => {
  const { lang, view, href } = props;
  const all = wordsOf(lang);
  const words = all.list;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid'), label: all.policy }]} />
      <h1>{all.title}</h1>
      <p class="lead measure">{all.lead}</p>
      <p class="measure">{all.noScore}</p>
      {view.opens && view.rows.length > 0 && <p><ButtonLink href={href('/beleid/zelfscan/nieuw')}>{words.open}</ButtonLink></p>}
      {view.rows.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
          {view.opens && <ButtonLink look="primary" href={href('/beleid/zelfscan/nieuw')}>{words.open}</ButtonLink>}
        </EmptyState>
      ) : (
        <>
          <Join {...props} />
          <h2>{words.rounds}</h2>
          <Table
            lang={lang}
            caption={words.caption}
            quietCaption
            stacked
            columns={[words.what, words.unit, words.state].map((label) => ({ label }))}
            rows={view.rows.map(({ id, what, unit, year, state, look }) => [
              <a href={href(`/beleid/zelfscan/${id}`)}>{what} {year}<span class="visually-hidden">, {unit}</span></a>,
              unit,
              <Tag look={look}>{state}</Tag>,
            ])}
          />
        </>
      )}
    </>
  );
};
