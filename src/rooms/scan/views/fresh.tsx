import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios, SelectField, TextField } from '../../../ui/field/index.ts';
import type { FreshChoices } from '../presenters/list.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; choices: FreshChoices; values: { readonly scheme: string; readonly unit: string; readonly year: string };
  problems: readonly FieldError[]; href: (path: string) => string;
};

/** A round to open: about what, for whom, for which year. */
export const FreshPage = ({ lang, choices, values, problems, href }: Props) => {
  const words = wordsOf(lang).fresh;
  const at = (name: keyof typeof values) =>
    ({ lang, name, label: words[name], value: values[name], error: errorAt(problems, name), required: true });
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: href('/beleid/zelfscan'), label: wordsOf(lang).title }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" action={href('/beleid/zelfscan/nieuw')} class="stack measure" novalidate>
        <Radios {...at('scheme')} options={choices.schemes} />
        <SelectField {...at('unit')} options={choices.units} empty={false} />
        <TextField {...at('year')} width="short" inputmode="numeric" maxlength={4} />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
    </>
  );
};
