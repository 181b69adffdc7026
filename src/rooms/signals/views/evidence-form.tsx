import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkboxes } from '../../../ui/field/choice-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import type { EvidenceChoices, Typed } from '../presenters/evidence.ts';
import { wordsOf } from '../words.ts';

type Props = {
  readonly lang: Lang;
  readonly href: (path: string) => string;
  readonly choices: EvidenceChoices;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
};

/** What goes on the page for the municipality: chosen and written by the coordinator. */
export const EvidenceFormPage = ({ lang, href, choices, typed, errors }: Props) => {
  const { title, evidence: words } = wordsOf(lang);
  return (
    <div class="stack stack--loose measure">
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: href('/signalen'), label: title }]} />
      <div class="stack stack--tight"><h1>{words.title}</h1><p class="lead">{words.lead}</p></div>
      <form method="post" action={href('/signalen/gemeente')} class="stack" novalidate>
        <Checkboxes lang={lang} name="themes" label={words.themes} required options={choices.themes} values={typed.themes}
          error={errorAt(errors, 'themes')} />
        <TextArea lang={lang} name="intro" label={words.intro} hint={words.introHint} required rows={5} maxlength={choices.longest}
          value={typed.intro} error={errorAt(errors, 'intro')} />
        {choices.impressions.length === 0 ? <p>{words.noImpressions}</p> : (
          <Checkboxes lang={lang} name="impressions" label={words.impressions} hint={words.impressionsHint}
            options={choices.impressions} values={typed.impressions} />
        )}
        <TextArea lang={lang} name="request" label={words.request} hint={words.requestHint} required rows={5} maxlength={choices.longest}
          value={typed.request} error={errorAt(errors, 'request')} />
        <Buttons><Button>{words.make}</Button></Buttons>
      </form>
    </div>
  );
};
