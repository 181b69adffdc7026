import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { type Option, SelectField } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang;
  href: (path: string) => string;
  smallest: number;
  since: string;
  rows: readonly { label: string; asked: string; followed: string }[];
  sent: readonly { id: string; sent_on: string; question: string }[];
  own: readonly { phrase: string; theme: string; label: string }[];
  themes: readonly Option[];
  typed: Readonly<Record<string, string>>;
  error?: { field: string; message: string };
};

const Counts = ({ lang, rows, smallest, since }: Props) => {
  const words = wordsOf(lang);
  return (
    <section class="stack" aria-labelledby="counts">
      <h2 id="counts">{words.counts}</h2>
      <p>
        {words.since(since)}. {words.countsNote(smallest)}
      </p>
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.caption}
          quietCaption
          columns={[
            { label: words.theme },
            { label: words.asked, numeric: true },
            { label: words.followed, numeric: true },
          ]}
          rows={rows.map(({ label, asked, followed }) => [label, asked, followed])}
        />
      )}
    </section>
  );
};

const Sent = ({ lang, sent, href }: Props) => {
  const words = wordsOf(lang);
  return (
    <section class="stack" aria-labelledby="sent">
      <h2 id="sent">{words.sent}</h2>
      <p>{words.sentNote}</p>
      {sent.length === 0 && <p>{words.noSent}</p>}
      {sent.map(({ id, sent_on, question }) => (
        <form method="post" action={href('/vragen/verwijder')} class="panel stack stack--tight">
          <input type="hidden" name="id" value={id} />
          <p>
            {sent_on}: {question}
          </p>
          <Button look="subtle">{words.remove}</Button>
        </form>
      ))}
    </section>
  );
};

const OwnWords = ({ lang, own, themes, href, typed, error }: Props) => {
  const words = wordsOf(lang);
  const errorAt = (field: string) => (error?.field === field ? error.message : undefined);
  const remove = ({ phrase, theme }: { phrase: string; theme: string }) => (
    <form method="post" action={href('/vragen/woorden/weg')}>
      <input type="hidden" name="phrase" value={phrase} />
      <input type="hidden" name="theme" value={theme} />
      <Button look="subtle">
        {words.remove}
        <span class="visually-hidden">: {phrase}</span>
      </Button>
    </form>
  );
  return (
    <section class="stack" aria-labelledby="words">
      <h2 id="words">{words.words}</h2>
      <p>{words.wordsLead}</p>
      {own.length === 0 ? (
        <p>{words.noWords}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.wordsCaption}
          quietCaption
          stacked
          columns={[{ label: words.phrase }, { label: words.theme }, { label: words.action }]}
          rows={own.map((one) => [one.phrase, one.label, remove(one)])}
        />
      )}
      <form method="post" action={href('/vragen/woorden')} class="stack" novalidate>
        <TextField
          lang={lang}
          name="phrase"
          label={words.phrase}
          required
          value={typed['phrase']}
          error={errorAt('phrase')}
          maxlength={80}
        />
        <SelectField
          lang={lang}
          name="theme"
          label={words.theme}
          required
          options={themes}
          value={typed['theme']}
          error={errorAt('theme')}
        />
        <p>
          <Button>{words.add}</Button>
        </p>
      </form>
    </section>
  );
};

/** What students need and do not find: numbers, questions they sent along, and the words to learn from them. */
export const NeedsPage = (props: Props) => {
  const words = wordsOf(props.lang);
  return (
    <>
      <ErrorSummary lang={props.lang} errors={props.error ? [props.error] : []} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Counts {...props} />
      <Sent {...props} />
      <OwnWords {...props} />
    </>
  );
};
