import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; name: string; values: { readonly about: string; readonly assesses: string };
  errors: readonly FieldError[]; most: number; href: (path: string) => string;
};

/** How somebody stands on the list; neither answer is chosen beforehand. */
export const ListingPage = ({ lang, name, values, errors, most, href }: Props) => {
  const { listing: words, received } = wordsOf(lang);
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/gekregen'), label: received.heading }]} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.heading}</h1>
      <p class="lead measure">{words.lead}</p>
      <form class="panel stack measure" method="post" action={href('/gekregen/lijst')} novalidate>
        <p><strong>{words.name}:</strong> {name}</p>
        <TextField lang={lang} name="about" label={words.about} hint={words.aboutHint} required maxlength={most}
          value={values.about} error={errorAt(errors, 'about')} />
        <Radios lang={lang} name="assesses" label={words.assesses} hint={words.assessesHint} required
          options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} value={values.assesses}
          error={errorAt(errors, 'assesses')} />
        <h2>{words.know}</h2>
        <ul>{words.promises.map((one) => <li>{one}</li>)}</ul>
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
    </>
  );
};
