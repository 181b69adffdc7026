import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { type Option, SelectField } from '../../../ui/field/index.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; options: readonly Option[]; value: string; problems: readonly FieldError[];
  href: (path: string) => string;
};

/** For whom a new vision is. */
export const StartPage = ({ lang, options, value, problems, href }: Props) => {
  const words = wordsOf(lang).start;
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/visie'), label: wordsOf(lang).vision.title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" action={href('/beleid/visie/nieuw')} class="stack measure" novalidate>
        <SelectField lang={lang} name="unit" label={words.unit} required options={options} value={value} empty={false} error={errorAt(problems, 'unit')} />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
    </>
  );
};
