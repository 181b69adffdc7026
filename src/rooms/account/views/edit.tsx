import type { FC } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { TextArea } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { EditView } from '../presenters/edit.ts';
import { wordsOf } from '../words/index.ts';
import { Frame, type Href } from './frame.tsx';
import { Blocks } from './report.tsx';

type Props = { lang: Lang; href: Href; year: number; view: EditView; errors?: readonly FieldError[] };

const Tags: FC<{ lang: Lang; caption: string; rows: EditView['mine'] }> = ({ lang, caption, rows }) => {
  const words = wordsOf(lang).edit;
  return (
    <div class="report__tags">
      <Table
        lang={lang}
        caption={caption}
        quietCaption
        stacked
        columns={[{ label: words.tag }, { label: words.what }, { label: words.now, numeric: true }]}
        rows={rows.map(([tag, what, now]) => [<code>{tag}</code>, what, now])}
      />
    </div>
  );
};

/** One paragraph: what stands there, what the data say, and which figures can be used. */
export const EditPage: FC<Props> = ({ lang, href, year, view, errors = [] }) => {
  const words = wordsOf(lang);
  const error = errorAt(errors, 'text');
  return (
    <Frame
      lang={lang}
      href={href}
      title={words.report.editOf(view.title)}
      lead={words.edit.lead}
      up={{ path: `/beleid/verantwoording/${year}`, label: words.years.draft(year) }}
    >
      <ErrorSummary lang={lang} errors={errors} />
      <p class="soft">{words.edit.language}</p>
      {view.behind && (
        <Notice lang={lang} kind="warning">
          <p>{words.edit.behind}</p>
        </Notice>
      )}
      <form class="report__write" method="post" action={href(view.action)}>
        <input type="hidden" name="version" value={view.version} />
        <TextArea
          lang={lang}
          name="text"
          label={words.edit.field}
          hint={words.edit.hint}
          rows={12}
          required
          value={view.value}
          {...(error ? { error } : {})}
        />
        <Buttons>
          <Button>{words.edit.save}</Button>
          {view.changed && (
            <Button look="secondary" formaction={href(`${view.action}/terug`)}>
              {words.edit.back}
            </Button>
          )}
          <ButtonLink href={href(view.cancel)} look="subtle">
            {words.edit.cancel}
          </ButtonLink>
        </Buttons>
      </form>
      <section class="stack">
        <h2>{words.edit.generated}</h2>
        <div class="report__piece">
          <Blocks lang={lang} href={href} blocks={view.generated} />
        </div>
      </section>
      <section class="stack">
        <h2>{words.edit.tags}</h2>
        {view.mine.length > 0 && (
          <>
            <h3>{words.edit.mine}</h3>
            <Tags lang={lang} caption={words.edit.mine} rows={view.mine} />
          </>
        )}
        <details class="report__more">
          <summary>{words.edit.others}</summary>
          <Tags lang={lang} caption={words.edit.others} rows={view.others} />
        </details>
      </section>
    </Frame>
  );
};
