import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { FileField, TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; path: string;
  /** of the exercise that is changed; absent for a new one */
  moduleKey?: string;
  values: Readonly<Record<string, string>>; errors: readonly FieldError[]; conflict: boolean;
};

const Conflict = ({ lang, href, moduleKey }: Props) => {
  const words = wordsOf(lang).keeper;
  return (
    <Notice lang={lang} kind="warning" live title={words.conflictTitle}>
      <p>{words.conflict}</p>
      {moduleKey && <p><a href={href(`/beleid/oefeningen/${moduleKey}`)} target="_blank" rel="noopener">{words.conflictLink}</a></p>}
    </Notice>
  );
};

/** The words of an exercise as Markdown, to paste or to send as files; nothing that was typed is lost. */
export const TextFormPage = (props: Props) => {
  const { lang, href, path, moduleKey, values, errors, conflict } = props;
  const { form: words, back } = wordsOf(lang).keeper;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang}
        links={[{ href: href(`/beleid/oefeningen${moduleKey ? `/${moduleKey}` : ''}`), label: back }]} />
      {conflict && <Conflict {...props} />}
      <h1>{moduleKey ? words.changeTitle : words.newTitle}</h1>
      <p class="lead">{words.lead}</p>
      <details class="field__other"><summary>{words.how}</summary><p class="measure">{words.howText}</p></details>
      <form method="post" action={href(path)} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="version" value={values['version'] ?? '0'} />
        <div class="text-pair__both">
          {(['nl', 'en'] as const).map((one) => (
            <div>
              <TextArea lang={lang} name={one} label={words.text[one]} required rows={22} textLang={one}
                value={values[one]} error={errorAt(errors, one)} />
              <FileField lang={lang} name={`${one}-file`} label={words.file[one]} accept=".md,text/markdown,text/plain" />
            </div>
          ))}
        </div>
        <TextField lang={lang} name="owner" label={words.owner} hint={words.ownerHint} required maxlength={120}
          value={values['owner']} error={errorAt(errors, 'owner')} />
        <Button>{words.save}</Button>
      </form>
    </>
  );
};
