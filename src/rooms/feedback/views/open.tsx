import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { AcuteHelp } from '../../../ui/acute-panel/acute-help.tsx';
import type { AcuteView } from '../../../ui/acute-panel/view.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary, errorAt, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { TextArea, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { inLanguage } from '../../../ui/part-text/part-text.tsx';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; about: Text; action: string; href: (path: string) => string;
  statements: readonly { readonly key: string; readonly text: string }[];
  /** whether it is about before and after */
  paired: boolean;
  values: Readonly<Record<string, string>>; errors: readonly FieldError[];
};

const Way = ({ lang, href }: Pick<Props, 'lang' | 'href'>) => (
  <p class="small">{wordsOf(lang).open.now} <a href={href('/nu')}>{wordsOf(lang).open.nowLink}</a></p>
);

/** The form for who took part: a phone first, without a name. */
export const OpenPage = ({ lang, about, action, href, statements, paired, values, errors }: Props) => {
  const words = wordsOf(lang).open;
  const options = words.answers.map((label, i) => ({ value: String(i + 1), label }));
  const at = (name: string) => ({ lang, name, value: values[name], error: errorAt(errors, name) });
  return (
    <div class="measure">
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{paired ? words.before : words.title}</h1>
      <p class="lead">{words.about(inLanguage(lang, about).text)}</p>
      <Notice lang={lang} title={words.optional}><p>{words.safe}</p></Notice>
      <form method="post" action={action} novalidate>
        {paired && (
          <Radios {...at('moment')} label={words.moment} required
            options={Object.entries(words.moments).map(([value, label]) => ({ value, label }))} />
        )}
        {statements.map(({ key, text }) => <Radios {...at(key)} label={text} required options={options} />)}
        {paired ? <TextField {...at('word')} label={words.word} hint={words.wordHint} maxlength={60} />
          : <TextArea {...at('remark')} label={words.remark} hint={words.remarkHint} rows={4} maxlength={600} />}
        <Button>{words.send}</Button>
      </form>
      <Way lang={lang} href={href} />
    </div>
  );
};

type EndProps = Pick<Props, 'lang' | 'href'> & { closed?: boolean; acute?: AcuteView };

/**
 * After sending, or when the form has closed. Help stands on top when the words asked for it; nothing of that is
 * kept.
 */
export const EndPage = ({ lang, href, closed = false, acute }: EndProps) => {
  const words = wordsOf(lang).open;
  return (
    <div class="measure stack">
      {acute && <AcuteHelp lang={lang} view={acute} />}
      <h1>{closed ? words.closed : words.thanks}</h1>
      <p class="lead">{closed ? words.closedText : words.thanksText}</p>
      <p><a href={href('/')}>{words.find}</a></p>
      <Way lang={lang} href={href} />
    </div>
  );
};
