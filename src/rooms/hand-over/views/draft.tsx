import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox, Radios } from '../../../ui/field/choice-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { DraftItem, DraftView } from '../presenters/student.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string; view: DraftView; errors: readonly FieldError[] };

/** One item: each line to change or strike, something more, and whether it may go along. */
const Item = ({ lang, one, errors }: { lang: Lang; one: DraftItem; errors: readonly FieldError[] }) => {
  const words = wordsOf(lang).draft;
  const { item, label, lines, yes } = one;
  return (
    <section class="panel stack" aria-labelledby={`${item}-title`}>
      <h2 id={`${item}-title`}>{label}</h2>
      {lines.map((line, at) => (
        <div class="stack stack--tight">
          <TextArea lang={lang} name={`${item}.${at}`} label={words.line(at + 1)} value={line} rows={2} required />
          <Checkbox name={`strike.${item}.${at}`} label={`${words.strike} (${words.line(at + 1).toLowerCase()})`} />
        </div>
      ))}
      {lines.length === 0 && <p class="soft">{words.nothing}</p>}
      <TextArea lang={lang} name={`${item}.more`} label={words.more} rows={2} error={errorAt(errors, `${item}.more`)} />
      <Radios lang={lang} name={`yes.${item}`} label={words.may} required value={yes} error={errorAt(errors, `yes.${item}`)}
        options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
    </section>
  );
};

/** The draft on the student's own device: every word can be changed, struck, or kept back. */
export const DraftPage = ({ lang, href, view, errors }: Props) => {
  const words = wordsOf(lang);
  const { guide } = view;
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/overdracht'), label: words.list.title }]} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.draft.title}</h1>
      <p class="lead measure">{words.draft.lead}</p>
      {guide && <Notice lang={lang} title={words.open.title}><p>{words.draft.fromGuide(guide.name)}</p></Notice>}
      <form method="post" action={href(`/overdracht/${view.id}/woorden`)} class="stack stack--loose measure" novalidate>
        <Radios lang={lang} name="place" label={words.place} required options={view.places} value={view.place}
          error={errorAt(errors, 'place')} />
        {view.items.map((one) => <Item lang={lang} one={one} errors={errors} />)}
        {guide && (
          <section class="panel stack" aria-labelledby="guide-title">
            <h2 id="guide-title">{words.draft.guideTitle(guide.name)}</h2>
            <Checkbox name="steps" label={words.draft.guideSteps(guide.name)} hint={words.draft.guideHint}
              checked={guide.steps} />
          </section>
        )}
        <Buttons>
          <Button>{words.draft.next}</Button>
          <ButtonLink look="subtle" href={href(`/overdracht/${view.id}/stoppen`)}>{words.draft.stop}</ButtonLink>
        </Buttons>
      </form>
    </>
  );
};
