import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { inLanguage, PartText } from '../../../ui/part-text/part-text.tsx';
import { wordsOf } from '../words/index.ts';

/** What one can choose from, from its labels. */
export const optionsOf = (labels: Readonly<Record<string, string>>, hints: Readonly<Record<string, string>> = {}) =>
  Object.entries(labels).map(([value, label]) => ({ value, label, ...(hints[value] ? { hint: hints[value] } : {}) }));

type Props = {
  lang: Lang; name: Text; title: string; lead?: string; errors?: readonly FieldError[];
  /** the card this belongs to; absent before there is one */
  card?: string;
  href: (path: string) => string; children?: Child;
};

/** A page around one form: which evaluation, what is asked, and the way back. */
export const Frame = ({ lang, name, title, lead, errors = [], card, href, children }: Props) => (
  <>
    <ErrorSummary lang={lang} errors={errors} />
    <Breadcrumb
      lang={lang}
      links={[
        { href: href('/beleid/evaluaties'), label: wordsOf(lang).title },
        ...(card ? [{ href: card, label: inLanguage(lang, name).text }] : []),
      ]}
    />
    <h1>{title}</h1>
    <p class="lead"><PartText lang={lang} text={name} /></p>
    {lead && <p class="measure">{lead}</p>}
    <div class="stack stack--loose measure">{children}</div>
  </>
);
