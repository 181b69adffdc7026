import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios, TextArea } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Quoted } from '../../../ui/quoted/quoted.tsx';
import { Spread } from '../../../ui/spread/spread.tsx';
import type { PartView } from '../presenters/talk.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; view: PartView; longest: number; saved: boolean; problems: readonly FieldError[];
  href: (path: string) => string;
};

const Seen = ({ lang, view }: Pick<Props, 'lang' | 'view'>) => {
  const words = wordsOf(lang).talk;
  return (
    <section class="panel" aria-labelledby="spread">
      <h2 id="spread">{words.spread}</h2>
      <p><strong>{view.apart}</strong></p>
      {view.dots && <Spread label={words.spread} rows={view.dots} />}
      {view.split && <p class="soft small">{words.legend}</p>}
      {view.differs && <p>{view.differs}</p>}
      {view.sentences.length > 0 && (
        <>
          <h3>{words.sentences}</h3>
          <Quoted lines={view.sentences} />
        </>
      )}
    </section>
  );
};

/** One part to talk about, and what was agreed of it. */
export const PartPage = ({ lang, view, longest, saved, problems, href }: Props) => {
  const words = wordsOf(lang).talk;
  const talk = href(`/beleid/zelfscan/${view.id}/gesprek`);
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: talk, label: words.back }]} />
      <h1>{view.name}</h1>
      <p class="lead">{view.round}</p>
      {saved && <Notice lang={lang} kind="ok" live title={words.saved} />}
      <div class="stack">
        <Seen lang={lang} view={view} />
        <form method="post" action={`${talk}/${view.concept}`} class="panel stack" novalidate>
          <h2>{words.together}</h2>
          <Radios lang={lang} name="level" label={words.level} required options={view.options} value={view.values.level} error={errorAt(problems, 'level')} />
          <TextArea
            lang={lang}
            name="why"
            label={words.why}
            hint={words.whyHint}
            required
            rows={4}
            maxlength={longest}
            value={view.values.why}
            error={errorAt(problems, 'why')}
          />
          <Buttons><Button>{words.save}</Button></Buttons>
        </form>
      </div>
    </>
  );
};
