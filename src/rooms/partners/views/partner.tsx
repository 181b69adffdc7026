import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Choices } from '../presenters/form.ts';
import type { AgreementRow } from '../presenters/lists.ts';
import { wordsOf } from '../words/index.ts';
import type { FormState } from './fields.tsx';
import { PartnerForm } from './partner-form.tsx';

type Props = {
  state: FormState;
  options: Choices;
  problems: readonly FieldError[];
  href: (path: string) => string;
  /** absent for a new one */
  existing?: {
    readonly id: string;
    readonly version: number;
    readonly name: Text;
    readonly asked: string;
    readonly agreements: readonly AgreementRow[];
  };
  /** what came of asking, when that was just done */
  outcome?: { readonly ok: boolean; readonly text: string };
};

const Ask = ({ lang, asked, action }: { lang: Lang; asked: string; action: string }) => {
  const words = wordsOf(lang).ask;
  return (
    <section class="panel stack" aria-labelledby="ask">
      <h2 id="ask">{words.title}</h2>
      <p>{words.text}</p>
      <p>{asked}</p>
      <form method="post" action={action}>
        <Button look="secondary">{words.button}</Button>
      </form>
    </section>
  );
};

const Agreements = ({ lang, rows, id, href }: { lang: Lang; rows: readonly AgreementRow[]; id: string; href: Props['href'] }) => {
  const words = wordsOf(lang).agreements;
  return (
    <section class="panel stack" aria-labelledby="agreements">
      <h2 id="agreements">{words.of}</h2>
      {rows.length === 0 && <p>{words.none}</p>}
      {rows.length > 0 && (
        <ul class="plain-list stack stack--tight">
          {rows.map((row) => (
            <li>
              <a href={href(`/keten/afspraken/${row.id}`)}>{row.what}</a> <Tag look={row.look}>{row.label}</Tag> {row.when}
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={href(`/keten/partners/${id}/afspraken/nieuw`)}>{words.add}</ButtonLink>
      </p>
    </section>
  );
};

/** One partner for its coordinator: asking it, what was agreed, and the form. Or a form for a new one. */
export const PartnerPage = ({ state, options, problems, href, existing, outcome }: Props) => {
  const { lang } = state;
  const words = wordsOf(lang);
  const path = existing ? `/keten/partners/${existing.id}` : '/keten/partners/nieuw';
  return (
    <>
      <ErrorSummary lang={lang} errors={problems} />
      <Breadcrumb lang={lang} links={[{ href: href('/keten/partners'), label: words.partners.title }]} />
      <h1>{existing ? <PartText lang={lang} text={existing.name} /> : words.form.newTitle}</h1>
      {outcome && (
        <Notice lang={lang} kind={outcome.ok ? 'ok' : 'warning'} live>
          {outcome.text}
        </Notice>
      )}
      <div class="stack">
        {existing && <Ask lang={lang} asked={existing.asked} action={href(`${path}/vraag`)} />}
        {existing && <Agreements lang={lang} rows={existing.agreements} id={existing.id} href={href} />}
        <PartnerForm state={state} options={options} action={href(path)} version={existing?.version} />
      </div>
    </>
  );
};
