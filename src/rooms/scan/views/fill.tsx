import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Radios, TextField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { FillView } from '../presenters/fill.ts';
import { wordsOf } from '../words/index.ts';

type Props = {
  lang: Lang; view: FillView; saved: boolean; problems: readonly FieldError[]; href: (path: string) => string;
};
type Part = FillView['parts'][number];

const OnePart = ({ lang, part, view, problems }: Omit<Props, 'saved' | 'href'> & { part: Part }) => {
  const words = wordsOf(lang).fill;
  return (
    <section class="panel stack" aria-label={part.name}>
      <Radios
        lang={lang}
        name={part.field}
        label={part.name}
        hint={part.note}
        options={part.options}
        value={part.value}
      />
      <TextField
        lang={lang}
        name={`${part.field}-note`}
        label={words.note}
        hint={words.noteHint}
        value={part.said}
        error={errorAt(problems, `${part.field}-note`)}
        maxlength={view.longest}
      />
    </section>
  );
};

/** One page of the scan to fill in alone. */
export const FillPage = (props: Props) => {
  const { lang, view, saved, problems, href } = props;
  const all = wordsOf(lang);
  const words = all.fill;
  const address = href(`/beleid/zelfscan/${view.id}`);
  const page = (key: string) => `${address}/invullen?deel=${key}`;
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: address, label: all.title }]} />
      <h1>{view.title}</h1>
      <p class="lead">{view.page && `${view.page}. `}{words.lead}</p>
      {saved && <Notice lang={lang} kind="ok" live title={words.saved}>{view.done}</Notice>}
      {view.tabs.length > 1 && (
        <Tabs label={words.parts} tabs={view.tabs.map(({ key, label, here }) => ({ href: page(key), label, here }))} />
      )}
      <form method="post" action={page(view.key)} class="stack measure" novalidate>
        {view.parts.map((part) => <OnePart lang={lang} part={part} view={view} problems={problems} />)}
        <Buttons>
          <Button>{view.save}</Button>
          {view.before && <ButtonLink look="subtle" href={page(view.before)}>{words.previous}</ButtonLink>}
        </Buttons>
      </form>
    </>
  );
};
