import type { Lang } from '../../../core/frameworks/types.ts';
import type { Values } from '../../../core/guidance/editing/index.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox } from '../../../ui/field/choice-field.tsx';
import { DateField, TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { ShownField } from '../presenter.ts';
import { wordsOf } from '../words.ts';
import { Fields } from './fields.tsx';

type Version = { readonly version: number; readonly date: string; readonly owner: string; readonly state: string };
type Props = {
  lang: Lang; href: (path: string) => string; path: string; name: string; kind: string;
  fields: readonly ShownField[]; values: Values; errors: readonly FieldError[];
  version: number; history: readonly Version[];
  /** there is something to go back from */
  own: boolean; saved: boolean;
  /** somebody else was first: what was typed is still there, or nothing was typed */
  conflict?: 'typed' | 'back';
  /** where people read it */
  seen?: string;
};

const Answer = ({ lang, href, saved, conflict, seen, path }: Props) => {
  const words = wordsOf(lang);
  if (conflict) {
    return (
      <Notice lang={lang} kind="warning" live title={words.conflictTitle}>
        <p>{conflict === 'typed' ? words.conflict : words.conflictBack}</p>
        {conflict === 'typed' && <p><a href={path} target="_blank" rel="noopener">{words.conflictLink}</a></p>}
      </Notice>
    );
  }
  return saved ? (
    <Notice lang={lang} kind="ok" live title={words.saved}>{seen && <p><a href={href(seen)}>{words.see}</a></p>}</Notice>
  ) : seen ? <p><a href={href(seen)}>{words.see}</a></p> : <></>;
};

const Around = ({ lang, values, errors }: Props) => {
  const words = wordsOf(lang);
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <h2>{words.around}</h2>
      <TextField lang={lang} name="owner" label={words.ownerLabel} hint={words.ownerHint} required maxlength={120}
        value={values['owner']} error={errorAt('owner')} />
      <DateField lang={lang} name="reviewOn" label={words.reviewLabel} hint={words.reviewHint} value={values['reviewOn']}
        error={errorAt('reviewOn')} />
      <Checkbox name="shown" label={words.shownLabel} hint={words.shownHint} checked={values['shown'] === '1'} />
    </>
  );
};

const History = ({ lang, history }: Props) => {
  const words = wordsOf(lang);
  return (
    <section class="stack" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <Table lang={lang} caption={words.historyCaption} quietCaption stacked
        columns={[{ label: words.version }, { label: words.date }, { label: words.owner }, { label: words.whose }]}
        rows={history.map(({ version, date, owner, state }) => [version, date, owner, state])} />
    </section>
  );
};

/** One text to change: its words in both languages, who keeps it, and the versions there were. */
export const TextPage = (props: Props) => {
  const { lang, href, path, name, kind, version, own, history } = props;
  const words = wordsOf(lang);
  return (
    <>
      <ErrorSummary lang={lang} errors={props.errors} />
      <Breadcrumb lang={lang} links={[{ href: href('/teksten'), label: words.back }]} />
      <h1>{kind}: {name}</h1>
      <Answer {...props} />
      <div class="stack stack--loose">
        <form method="post" action={path} novalidate>
          <input type="hidden" name="version" value={String(version)} />
          <h2>{words.words}</h2>
          <Fields {...props} />
          <Around {...props} />
          <p><Button>{words.save}</Button></p>
        </form>
        {own && (
          <form method="post" action={`${path}/terug`} class="panel stack stack--tight">
            <input type="hidden" name="version" value={String(version)} />
            <h2>{words.backTitle}</h2>
            <p>{words.backNote}</p>
            <div><Button look="secondary">{words.backButton}</Button></div>
          </form>
        )}
        {history.length > 0 && <History {...props} />}
      </div>
    </>
  );
};
