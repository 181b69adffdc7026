import type { Lang } from '../../../core/frameworks/types.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { PreviewView, SchemesView } from '../presenters/schemes.ts';
import { wordsOf } from '../words.ts';

const Folded = ({ title, labels, why }: { title: string; labels: readonly string[]; why?: string }) => (
  <details class="overview-more">
    <summary>{title}</summary>
    {why && <p>{why}</p>}
    <ul>{labels.map((label) => <li>{label}</li>)}</ul>
  </details>
);

/** What loading a file would change, and the question whether to do it. */
export const PreviewPage = ({ lang, view, schemes }: { lang: Lang; view: PreviewView; schemes: SchemesView }) => {
  const words = wordsOf(lang).preview;
  return (
    <Confirm lang={lang} action={schemes.load} question={view.question} yes={words.yes} back={schemes.here}
      hidden={view.hidden}>
      {view.careful ? <Notice lang={lang} kind="warning"><p>{view.version}</p></Notice> : <p>{view.version}</p>}
      <p>{view.counts}</p>
      {view.parts.length === 0 && <p>{words.nothing}</p>}
      {view.parts.map((part) => <Folded {...part} />)}
      {view.notes.length > 0 && <Folded title={view.notesTitle} labels={view.notes} />}
    </Confirm>
  );
};
