import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { PreviewView, Shown } from '../presenters/preview.ts';
import { wordsOf } from '../words.ts';
import { ErrorLines, Lines } from './lines.tsx';

type Props = { lang: Lang; view: PreviewView; id: string; href: (path: string) => string };

const Counts = ({ lang, view: { counts, kinds, refused, proposals } }: Props) => {
  const words = wordsOf(lang).preview;
  return (
    <Stats>
      {kinds.map((what) => <Stat value={counts[what]} label={words[what]} />)}
      {refused > 0 && <Stat value={refused} label={words.refused} note={words.refusedNote} href="#refused" />}
      {proposals > 0 && <Stat value={proposals} label={words.proposals} note={words.proposalsNote} />}
    </Stats>
  );
};

const Apply = ({ lang, view, id, href }: Props) => {
  const words = wordsOf(lang).preview;
  const lines = Math.max(view.toWrite, view.complete);
  const again = <ButtonLink href={href('/initiatieven/inlezen')}>{words.cancel}</ButtonLink>;
  if (lines === 0) {
    return (
      <>
        <Notice lang={lang}>{view.counts.unchanged > 0 ? words.nothingNew : words.nothing}</Notice>
        <Buttons>{again}</Buttons>
      </>
    );
  }
  return (
    <form class={view.complete > 0 ? 'panel' : 'stack'} method="post" action={href(`/initiatieven/inlezen/${id}`)}>
      {view.complete > 0 && (
        <Checkbox name="publish" label={words.publish} hint={words.publishHint(view.complete)} />
      )}
      <Buttons>
        <Button>{words.apply(lines)}</Button>
        {again}
      </Buttons>
    </form>
  );
};

/** What will happen, before anything does. */
export const PreviewPage = (props: Props) => {
  const { lang, view, id, href } = props;
  const words = wordsOf(lang);
  const at = (shown: Shown, page = 1) => href(`/initiatieven/inlezen/${id}?toon=${shown}&page=${page}`);
  return (
    <>
      <Breadcrumb lang={lang} links={[
        { href: href('/initiatieven'), label: words.back }, { href: href('/initiatieven/inlezen'), label: words.importTitle },
      ]} />
      <h1>{words.preview.title}</h1>
      <p class="lead">{words.preview.lead(view.name)}</p>
      <Counts {...props} />
      <div class="stack stack--loose">
        {view.remembered && <Notice lang={lang} kind="ok" title={words.matching.asLastTime}>{words.matching.asLastTimeText}</Notice>}
        {view.matched && <p><a href={href(`/initiatieven/inlezen/${id}/kolommen`)}>{words.matching.again}</a></p>}
        {view.notes.length > 0 && (
          <Notice lang={lang} title={words.preview.notes}>{view.notes.map((note) => <p>{note}</p>)}</Notice>
        )}
        <Apply {...props} />
        {view.errors.length > 0 && <ErrorLines lang={lang} view={view} />}
        {view.kinds.length > 0 && (
          <>
            <Tabs label={words.preview.tabs} tabs={view.kinds.map((shown) => ({
              href: at(shown), label: `${words.preview[shown]} (${view.counts[shown]})`, here: shown === view.shown,
            }))} />
            <Lines lang={lang} view={view} />
            <Pagination lang={lang} page={view.page} pages={view.pages} href={(page) => at(view.shown, page)} />
          </>
        )}
      </div>
    </>
  );
};
