import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox, SelectField } from '../../../ui/field/choice-field.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { FormView } from '../presenter.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; path: string; view: FormView; saved: boolean; conflict: boolean;
};

const Answer = ({ lang, path, saved, conflict }: Props) => {
  const words = wordsOf(lang);
  if (saved) return <Notice lang={lang} kind="ok" live><p>{words.saved}</p></Notice>;
  return conflict ? (
    <Notice lang={lang} kind="warning" live title={words.conflictTitle}>
      <p>{words.conflict}</p>
      <p><a href={path} target="_blank" rel="noopener">{words.conflictLink}</a></p>
    </Notice>
  ) : <></>;
};

const Fields = ({ lang, view }: Props) => {
  const words = wordsOf(lang);
  const { values, errors, options } = view;
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <TextArea lang={lang} name="because-nl" label={`${words.because}: ${words.inNl}`} rows={3} required maxlength={400}
        value={values.because.nl} error={errorAt('because-nl')} />
      <TextArea lang={lang} name="because-en" label={`${words.because}: ${words.inEn}`} rows={3} required maxlength={400}
        value={values.because.en} />
      <TextField lang={lang} name="label-nl" label={`${words.label}: ${words.inNl}`} required maxlength={400}
        value={values.label.nl} error={errorAt('label-nl')} />
      <TextField lang={lang} name="label-en" label={`${words.label}: ${words.inEn}`} required maxlength={400}
        value={values.label.en} />
      <SelectField lang={lang} name="then" label={words.thenLabel} hint={words.thenHint} required options={options}
        value={values.then} error={errorAt('then')} />
      <TextField lang={lang} name="owner" label={words.owner} hint={words.ownerHint} required maxlength={120}
        value={values.owner} error={errorAt('owner')} />
      <Checkbox name="shown" label={words.shown} hint={words.shownHint} checked={values.shown} />
    </>
  );
};

/** One rule: when it applies (to read), its words and where it leads (to change), and whether it is used. */
export const RulePage = (props: Props) => {
  const { lang, href, path, view } = props;
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={view.errors} />
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/check-in/advies'), label: words.back }]} />
      <h1>{view.row.id}</h1>
      <Answer {...props} />
      <div class="stack stack--loose">
        <section class="panel" aria-labelledby="when">
          <h2 id="when">{words.when}</h2>
          <ul>{view.row.when.map((line) => <li>{line}</li>)}</ul>
          <p>{words.then}: {view.row.then}. {words.step}: {view.row.step}.</p>
        </section>
        <form method="post" action={path} novalidate>
          <input type="hidden" name="version" value={String(view.version)} />
          <h2>{words.words}</h2>
          <Fields {...props} />
          <p><Button>{words.save}</Button></p>
        </form>
        {view.changed && (
          <form method="post" action={`${path}/terug`} class="panel stack stack--tight">
            <input type="hidden" name="version" value={String(view.version)} />
            <h2>{words.backTitle}</h2>
            <p>{words.backNote}</p>
            <div><Button look="secondary">{words.backButton}</Button></div>
          </form>
        )}
      </div>
    </>
  );
};
