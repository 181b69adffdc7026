import type { Lang } from '../../../core/frameworks/types.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { DateField, Radios, TextArea, TextField } from '../../../ui/field/index.ts';
import type { Option } from '../../../ui/field/index.ts';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { SourceRow } from '../presenters/sources.ts';
import { wordsOf } from '../words/index.ts';
import { at, type FormState } from '../../../ui/field/at.ts';
import { Frame, type Href } from './parts.tsx';

type ListProps = { lang: Lang; rows: readonly SourceRow[]; href: Href; keeps: boolean; said?: string };

/** Where the money comes from, and what may be done with it. */
export const SourcesPage = ({ lang, rows, href, keeps, said }: ListProps) => {
  const all = wordsOf(lang);
  const words = all.sourceForm;
  const name = ({ id, name: text }: SourceRow) => (keeps ? <a href={href(`/beleid/geld/bronnen/${id}`)}>{text}</a> : text);
  return (
    <Frame lang={lang} href={href} title={words.title} lead={words.lead} {...(said ? { said } : {})}>
      {keeps && <p><ButtonLink look="primary" href={href('/beleid/geld/bronnen/nieuw')}>{words.add}</ButtonLink></p>}
      {rows.length === 0 ? <EmptyState title={words.none} /> : (
        <Table
          lang={lang}
          caption={words.title}
          quietCaption
          stacked
          columns={[words.name, all.sources.kind, words.period, words.conditions].map((label) => ({ label }))}
          rows={rows.map((row) => [
            name(row), row.kind,
            row.soon ? <Tag look="attention">{row.period}</Tag> : row.period,
            row.conditions || <span class="soft">{words.noConditions}</span>,
          ])}
        />
      )}
    </Frame>
  );
};

type FormProps = {
  state: FormState; kinds: readonly Option[]; href: Href; title: string; action: string; version?: number;
  remove?: string;
};

/** One source, to add or to change. */
export const SourcePage = ({ state, kinds, href, title, action, version, remove }: FormProps) => {
  const words = wordsOf(state.lang).sourceForm;
  return (
    <Frame lang={state.lang} href={href} title={title} problems={state.errors}
      up={{ path: '/beleid/geld/bronnen', label: words.title }}>
      <form method="post" action={action} class="stack" novalidate>
        {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
        <TextField {...at(state, 'naam', words.name, words.nameHint)} required maxlength={120} />
        <Radios {...at(state, 'soort', words.kind)} required options={kinds} />
        <TextArea {...at(state, 'voorwaarden', words.conditions, words.conditionsHint)} rows={4} maxlength={2000} />
        <DateField {...at(state, 'van', words.from)} />
        <DateField {...at(state, 'tot', words.until, words.untilHint)} />
        <Buttons><Button>{words.save}</Button></Buttons>
      </form>
      {remove && <p><a href={remove}>{words.remove}</a></p>}
    </Frame>
  );
};
