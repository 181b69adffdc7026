import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { TalkView } from '../presenters/talk.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: TalkView; href: (path: string) => string };

/** All parts to talk about, where people see it most differently first. */
export const TalkPage = ({ lang, view, href }: Props) => {
  const all = wordsOf(lang);
  const words = all.talk;
  const address = href(`/beleid/zelfscan/${view.id}`);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/zelfscan'), label: all.title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{view.round}</p>
      {view.enough ? <p>{view.people} {words.lead}</p> : (
        <>
          <Notice lang={lang} kind="warning" title={words.fewTitle}>{words.fewText}</Notice>
          <form method="post" action={`${address}/heropen`}>
            <input type="hidden" name="version" value={String(view.version)} />
            <Button look="secondary">{words.reopen}</Button>
          </form>
        </>
      )}
      <Table
        lang={lang}
        caption={words.caption}
        stacked
        columns={[words.part, words.apart, words.agreed].map((label) => ({ label }))}
        rows={view.rows.map(({ concept, name, apart, far, agreed }) => [
          <a href={`${address}/gesprek/${concept}`}>{name}</a>,
          far ? <strong>{apart}</strong> : apart,
          agreed ? <Tag look="good">{agreed}</Tag> : <span class="soft">{words.open}</span>,
        ])}
      />
      <p class="no-print"><ButtonLink href={`${address}/sluiten`}>{words.close}</ButtonLink></p>
    </>
  );
};
