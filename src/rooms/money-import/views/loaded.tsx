import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { LoadedView } from '../presenters/imports.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang;
  view: LoadedView;
  fresh: boolean;
  crumbs: readonly { readonly href: string; readonly label: string }[];
  href: (path: string) => string;
};

/** What was loaded from one file, and what there is of it now. */
export const LoadedPage = ({ lang, view, fresh, crumbs, href }: Props) => {
  const words = wordsOf(lang).loaded;
  return (
    <>
      <Breadcrumb lang={lang} links={crumbs} />
      <h1>{words.title(view.name)}</h1>
      {fresh && <Notice lang={lang} kind="ok" title={words.done(view.loadedRows, view.loadedSum)} live />}
      <Facts>
        <Fact name={words.when}>{view.when}</Fact>
        <Fact name={words.there}>{words.thereText(view.now, view.nowSum)}</Fact>
        <Fact name={words.refused}>{words.refusedText(view.refusedRows, view.refusedSum)}</Fact>
        {view.changed > 0 && <Fact name={words.changed}>{view.changed}</Fact>}
      </Facts>
      {view.per.length > 0 && (
        <Table
          lang={lang}
          caption={words.per}
          stacked
          columns={[
            { label: words.kind },
            { label: wordsOf(lang).columns.amounts, numeric: true },
            { label: words.sum, numeric: true },
          ]}
          rows={view.per.map(({ label, amounts, sum }) => [label, String(amounts), sum])}
        />
      )}
      <Buttons>
        <ButtonLink look="primary" href={href(`/beleid/geld${view.year ? `?jaar=${view.year}` : ''}`)}>
          {words.toMoney(view.year)}
        </ButtonLink>
        {view.year && (
          <ButtonLink href={href(`/beleid/verantwoording/${view.year}`)}>{words.toAccount(view.year)}</ButtonLink>
        )}
        <ButtonLink href={href('/beleid/geld/inlezen')}>{words.more}</ButtonLink>
        <ButtonLink look="subtle" href={href(`/beleid/geld/inlezen/gedaan/${view.id}/weg`)}>
          {words.undo}
        </ButtonLink>
      </Buttons>
    </>
  );
};

/** Asks before everything from a file is taken away. */
export const UndoPage = ({
  lang,
  view,
  action,
  back,
}: {
  lang: Lang;
  view: LoadedView;
  action: string;
  back: string;
}) => {
  const words = wordsOf(lang).undo;
  return (
    <Confirm lang={lang} action={action} back={back} danger question={words.question} yes={words.yes(view.now)}>
      <p>{words.text(view.name, view.now, view.nowSum)}</p>
      {view.changed > 0 && <p>{words.changed(view.changed)}</p>}
    </Confirm>
  );
};
