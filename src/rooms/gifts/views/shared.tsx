import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { SharedView } from '../presenters/student.ts';
import { wordsOf } from '../words/index.ts';

type Href = (path: string) => string;
export type Said = 'given' | 'stopped';

const Rows = ({ lang, view, href }: { lang: Lang; view: SharedView; href: Href }) => {
  const words = wordsOf(lang).shared;
  return (
    <Table lang={lang} caption={words.table} quietCaption stacked
      columns={[words.what, words.to, words.until, words.opened, words.act].map((label) => ({ label }))}
      rows={view.map(({ id, what, to, until, opened, isOpened }) => [
        what, to, until, <Tag look={isOpened ? 'good' : 'plain'}>{opened}</Tag>,
        <form method="post" action={href(`/gedeeld/${id}/stop`)}>
          <Button look="secondary">{words.stop}<span class="visually-hidden"> ({what}, {to})</span></Button>
        </form>,
      ])} />
  );
};

/** What a student gives to read, to whom, and whether it was opened. */
export const SharedPage = ({ lang, view, href, said }: { lang: Lang; view: SharedView; href: Href; said?: Said }) => {
  const words = wordsOf(lang).shared;
  return (
    <>
      {said === 'given' && <Notice lang={lang} kind="ok" live title={words.given}><p>{words.givenText}</p></Notice>}
      {said === 'stopped' && <Notice lang={lang} kind="ok" live title={words.stopped}><p>{words.stoppedText}</p></Notice>}
      <h1>{words.heading}</h1>
      <p class="lead measure">{words.lead}</p>
      {view.length === 0
        ? <EmptyState title={words.none}><p>{words.noneText}</p></EmptyState>
        : <Rows lang={lang} view={view} href={href} />}
      <Buttons>
        <ButtonLink look={view.length === 0 ? 'primary' : 'secondary'} href={href('/gedeeld/nieuw')}>{words.give}</ButtonLink>
        <ButtonLink look="subtle" href={href('/check-in')}>{words.back}</ButtonLink>
      </Buttons>
    </>
  );
};
