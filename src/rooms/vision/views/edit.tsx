import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextArea } from '../../../ui/field/index.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; id: string; unit: string; version: number;
  values: { readonly text: string; readonly values: string; readonly spearheads: string; readonly tookPart: string };
  problems: readonly FieldError[]; href: (path: string) => string;
};

/** A draft to write. */
export const EditPage = ({ lang, id, unit, version, values, problems, href }: Props) => {
  const all = wordsOf(lang);
  const words = all.form;
  const address = href(`/beleid/visie/${id}`);
  const at = (name: keyof typeof values) =>
    ({ lang, name, label: words[name], hint: words[`${name}Hint`], value: values[name], error: errorAt(problems, name) });
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: address, label: all.vision.of(unit) }]} />
      <h1>{words.title}</h1>
      <p>{words.parts}</p>
      <form method="post" action={`${address}/bewerken`} class="stack measure" novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <TextArea {...at('text')} required rows={14} />
        <TextArea {...at('values')} rows={4} />
        <TextArea {...at('spearheads')} rows={4} />
        <TextArea {...at('tookPart')} rows={3} />
        <Buttons><Button>{words.save}</Button><ButtonLink look="subtle" href={address}>{all.vision.title}</ButtonLink></Buttons>
      </form>
    </>
  );
};
