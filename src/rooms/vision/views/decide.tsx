import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { DateField, TextField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; id: string; version: number; unit: string; empty: readonly string[];
  values: { readonly by: string; readonly on: string; readonly review: string };
  problems: readonly FieldError[]; href: (path: string) => string;
};

/** By whom and when a draft was decided. */
export const DecidePage = ({ lang, id, version, unit, empty, values, problems, href }: Props) => {
  const all = wordsOf(lang);
  const words = all.decide;
  const address = href(`/beleid/visie/${id}`);
  const at = (name: keyof typeof values) =>
    ({ lang, name, label: words[name], value: values[name], error: errorAt(problems, name) });
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: address, label: all.vision.of(unit) }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {empty.length > 0 && <Notice lang={lang} kind="warning" title={words.empty}><ul>{empty.map((part) => <li>{part}</li>)}</ul></Notice>}
      <form method="post" action={`${address}/besluit`} class="stack measure" novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <TextField {...at('by')} hint={words.byHint} required maxlength={200} />
        <DateField {...at('on')} required />
        <DateField {...at('review')} />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
    </>
  );
};
