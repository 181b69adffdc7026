import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang;
  title: string;
  lead?: string;
  action: string;
  back: string;
  errors: readonly FieldError[];
  hidden?: Readonly<Record<string, string>>;
  /** a second button that saves and goes on to the whole form */
  more?: boolean;
  children?: Child;
};

/** A form on a page of its own: what still needs a look first, then the fields, then one button. */
export const FormPage = ({ lang, title, lead, action, back, errors, hidden = {}, more, children }: Props) => {
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <Breadcrumb lang={lang} links={[{ href: back, label: words.page.back }]} />
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      <form method="post" action={action} class="stack" novalidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {children}
        <Buttons>
          <Button>{words.form.save}</Button>
          {more && (
            <Button look="secondary" name="more" value="1">
              {words.form.more}
            </Button>
          )}
        </Buttons>
      </form>
    </>
  );
};
