import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { SetAside } from '../../../ui/column-match/sheet-parts.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { PreviewView } from '../presenters/preview.ts';
import { wordsOf } from '../words/index.ts';
import { Entries, Lines, Refused, Ties, Totals } from './preview-parts.tsx';

type Props = {
  lang: Lang;
  view: PreviewView;
  here: string;
  crumbs: readonly { readonly href: string; readonly label: string }[];
};

const Apply = ({ lang, view, here, crumbs }: Props) => {
  const words = wordsOf(lang).preview;
  const again = <ButtonLink href={crumbs.at(-1)?.href ?? ''}>{words.cancel}</ButtonLink>;
  if (view.count === 0)
    return (
      <>
        <Notice lang={lang}>{words.nothing}</Notice>
        <Buttons>{again}</Buttons>
      </>
    );
  return (
    <form method="post" action={here}>
      <Buttons>
        <Button>{words.apply(view.count)}</Button>
        {again}
        <ButtonLink look="subtle" href={`${here}/kolommen`}>
          {words.again}
        </ButtonLink>
      </Buttons>
    </form>
  );
};

/** What will be loaded, before anything is. */
export const PreviewPage = (props: Props) => {
  const { lang, view, here, crumbs } = props;
  const words = wordsOf(lang).preview;
  return (
    <>
      <Breadcrumb lang={lang} links={crumbs} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(view.name)}</p>
      <Stats>
        {view.ties.rows.map(({ label, sum, amounts }) => (
          <Stat value={sum} label={label} note={words.amounts(amounts)} />
        ))}
        {view.refused.length > 0 && (
          <Stat value={view.refused.length} label={words.refused} href="#refused" note={view.ties.refused.note} />
        )}
      </Stats>
      <div class="stack stack--loose">
        {view.twice && (
          <Notice lang={lang} kind="warning" title={words.twice}>
            {view.twice}
          </Notice>
        )}
        {view.remembered && (
          <Notice lang={lang} kind="ok" title={words.asLastTime}>
            {words.asLastTimeText}
          </Notice>
        )}
        {view.totals.rows.length > 0 &&
          (view.totals.off > 0 ? (
            <Notice lang={lang} kind="warning" title={words.offTitle(view.totals.off)}>
              {words.offText}
            </Notice>
          ) : (
            <Notice lang={lang} kind="ok" title={words.rightTitle}>
              {words.rightText}
            </Notice>
          ))}
        <Apply {...props} />
        {view.refused.length > 0 && <Refused lang={lang} view={view} />}
        <Ties lang={lang} view={view} />
        {view.totals.rows.length > 0 && <Totals lang={lang} view={view} />}
        {view.count > 0 && <Lines lang={lang} view={view} />}
        {view.notes.length > 0 && (
          <Table
            lang={lang}
            caption={words.notes}
            stacked
            columns={[{ label: words.row }, { label: words.notes }]}
            rows={view.notes.map(({ line, note }) => [`${words.row} ${line}`, note])}
          />
        )}
        {view.empty.count > 0 && <p>{words.empty(view.empty.count, view.empty.list)}</p>}
        <SetAside lang={lang} lines={view.aside} />
        {view.count > 0 && <Entries lang={lang} view={view} />}
        <Pagination lang={lang} page={view.page} pages={view.pages} href={(page) => `${here}?page=${page}`} />
      </div>
    </>
  );
};
