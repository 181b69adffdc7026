import type { Lang } from '../../../core/frameworks/types.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import type { AcuteView } from '../../../ui/acute-panel/view.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { FillView, Question } from '../presenters/fill.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; view: FillView; action: string; acute?: AcuteView;
  /** another device wrote meanwhile */
  elsewhere?: boolean;
};

const OneQuestion = ({ lang, question, heading }: { lang: Lang; question: Question; heading: 'h2' }) => {
  const Heading = heading;
  return (
    <>
      {question.part && <Heading>{question.part}</Heading>}
      <Radios lang={lang} name={question.field} label={question.text} required options={question.options}
        value={question.value} error={question.error} />
    </>
  );
};

/** What one can do, the way on first: it is what the Enter key does. */
const Steps = ({ lang, view }: { lang: Lang; view: FillView }) => {
  const words = wordsOf(lang).fill;
  const one = view.at !== undefined;
  return (
    <>
      <Buttons>
        <Button name="go" value="next">{one ? words.next : words.toEnd}</Button>
        {one && <Button name="go" value="skip" look="secondary">{words.skip}</Button>}
        {one && !view.first && <Button name="go" value="back" look="secondary">{words.previous}</Button>}
      </Buttons>
      <Buttons>
        <Button name="go" value="stop" look="subtle">{words.stop}</Button>
        <Button name="go" value={one ? 'all' : 'one'} look="subtle">{one ? words.showAll : words.showOne}</Button>
      </Buttons>
    </>
  );
};

/** Questions: one on the screen, or all of them. Nothing is required. */
export const FillPage = ({ lang, href, view, action, acute, elsewhere = false }: Props) => {
  const words = wordsOf(lang);
  const errors = view.questions.flatMap(({ field, error }) => (error ? [{ field, message: error }] : []));
  return (
    <div class="stack">
      {acute && <AcuteHelp lang={lang} view={acute} />}
      <Breadcrumb lang={lang} links={[{ href: href('/check-in'), label: words.back }]} />
      <ErrorSummary lang={lang} errors={errors} />
      {elsewhere && <Notice lang={lang} title={words.fill.elsewhere} live><p>{words.fill.elsewhereText}</p></Notice>}
      <div class="stack stack--tight">
        <h1>{view.title}</h1>
        <p class="soft">{view.progress}</p>
        <p>{view.inClass && `${words.fill.class} `}{view.recall} {words.fill.free}</p>
      </div>
      <form method="post" action={action} class="stack stack--loose measure" novalidate>
        <input type="hidden" name="version" value={String(view.version)} />
        {view.at !== undefined && <input type="hidden" name="at" value={view.at} />}
        {view.questions.map((question) => <OneQuestion lang={lang} question={question} heading="h2" />)}
        <Steps lang={lang} view={view} />
      </form>
    </div>
  );
};
