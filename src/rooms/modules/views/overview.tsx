import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { MayView, OverviewView } from '../presenters/overview.ts';
import { wordsOf } from '../words.ts';
import { Blocks, Sources } from './blocks.tsx';
import { MayNotice } from './may.tsx';
import { Written } from './written.tsx';

type Props = {
  lang: Lang; href: (path: string) => string; view: OverviewView; may: MayView;
  /** what somebody just did */
  did?: 'kept' | 'gone';
};

const Steps = ({ lang, href, view }: Props) => (
  <section class="stack" aria-labelledby="steps">
    <h2 id="steps">{wordsOf(lang).steps}</h2>
    <ol>
      {view.steps.map(({ path, title, state }) => (
        <li><a href={href(path)}>{title}</a>{state && <>{' '}<Tag>{state}</Tag></>}</li>
      ))}
    </ol>
  </section>
);

const SoFar = ({ lang, href, view }: Props) => {
  const words = wordsOf(lang).done;
  return (
    <section class="stack" aria-labelledby="written">
      <h2 id="written">{words.soFar}</h2>
      <Written lang={lang} view={view.written} />
      {view.any && <p><a href={href(`${view.path}/klaar`)}>{words.all}</a></p>}
      <p><a href={href(`${view.path}/weg`)}>{words.remove}</a></p>
    </section>
  );
};

/** One exercise before its steps: what it is, where one is, what was written so far. */
export const OverviewPage = (props: Props) => {
  const { lang, href, view, may, did } = props;
  const words = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/oefenen'), label: words.title }]} />
      {did === 'kept' && <Notice lang={lang} kind="ok" live title={words.keptTitle}><p>{words.kept}</p></Notice>}
      {did === 'gone' && <Notice lang={lang} kind="ok" live title={words.gone} />}
      <h1>{view.title}</h1>
      <p class="lead measure">{view.summary}</p>
      <p class="soft">{view.facts}</p>
      <div class="stack stack--loose measure">
        <div class="stack"><Blocks lang={lang} blocks={view.intro} open={false} /></div>
        <div><ButtonLink look="primary" href={href(view.go.path)}>{view.go.label}</ButtonLink></div>
        {may === 'open' ? <p class="soft">{words.nothing} {words.private}</p>
          : <MayNotice lang={lang} href={href} may={may} back={view.path} />}
        <Steps {...props} />
        {view.begun && <SoFar {...props} />}
        <Sources lang={lang} sources={view.sources} />
        <p class="soft small">{view.reviewed}</p>
      </div>
    </>
  );
};
