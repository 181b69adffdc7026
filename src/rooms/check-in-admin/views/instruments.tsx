import type { Lang } from '../../../core/frameworks/types.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import type { Option } from '../../../ui/field/choice-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { ListRow, State } from '../presenters/instruments.ts';
import { wordsOf } from '../words/index.ts';
import { type BringIn, BringInPart } from './bring-in.tsx';
import { Frame, type Href, PATHS } from './frame.tsx';

const LOOK = { on: 'good', off: 'plain', waits: 'attention' } as const;

/** On, off, or waiting for decisions, in a word. */
export const StateTag = ({ lang, state }: { lang: Lang; state: State }) => (
  <Tag look={LOOK[state]}>{wordsOf(lang).list[state]}</Tag>
);

const List = ({ lang, href, caption, rows }: { lang: Lang; href: Href; caption: string; rows: readonly ListRow[] }) => {
  const words = wordsOf(lang).list;
  return (
    <Table lang={lang} caption={caption} quietCaption stacked
      columns={[
        { label: words.name }, { label: words.state }, { label: words.items, numeric: true }, { label: words.rule },
      ]}
      rows={rows.map((row) => [
        <a href={href(`${PATHS.instruments}/${row.key}`)}>{row.name}</a>, <StateTag lang={lang} state={row.state} />,
        row.items, row.rule,
      ])} />
  );
};

type Props = {
  lang: Lang; href: Href; ours: readonly ListRow[]; theirs: readonly ListRow[]; rules: readonly Option[]; form: BringIn;
};

/** Instruments of ours and of the institution, and bringing one in. */
export const InstrumentsPage = ({ lang, href, ours, theirs, rules, form }: Props) => {
  const words = wordsOf(lang).list;
  return (
    <>
      <ErrorSummary lang={lang} errors={form.errors} />
      <Frame lang={lang} here="instruments" href={href}>
        <div class="stack stack--loose">
          {form.errors.length === 0 && (
            <>
              <p class="lead measure">{words.lead}</p>
              <section class="stack" aria-labelledby="ours">
                <h2 id="ours">{words.ours}</h2>
                <p>{words.oursText}</p>
                <List lang={lang} href={href} caption={words.ours} rows={ours} />
              </section>
              <section class="stack" aria-labelledby="theirs">
                <h2 id="theirs">{words.theirs}</h2>
                {theirs.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState>
                  : <List lang={lang} href={href} caption={words.theirs} rows={theirs} />}
              </section>
            </>
          )}
          <BringInPart lang={lang} href={href} rules={rules} form={form} />
        </div>
      </Frame>
    </>
  );
};
