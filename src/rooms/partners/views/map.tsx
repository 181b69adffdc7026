import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText as Text } from '../../../core/initiatives/types.ts';
import { CareMap } from '../../../ui/care-map/care-map.tsx';
import type { CareItem, CareStep } from '../../../ui/care-map/steps.ts';
import { PartText } from '../../../ui/part-text/part-text.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { MapRow } from '../presenters/map.ts';
import { wordsOf } from '../words/index.ts';

type Link = { readonly href: string; readonly label: string; readonly here?: boolean };
type Contact = { readonly name: Text; readonly how: Text; readonly reach: string; readonly room: string };
type Props = {
  lang: Lang;
  steps: readonly CareStep[];
  rest: readonly CareItem[];
  rows: readonly MapRow[];
  contacts: readonly Contact[];
  themes: readonly Link[];
  /** pages for who works here */
  staff: readonly Link[];
};

const Items = ({ lang, items }: { lang: Lang; items: readonly CareItem[] }) => (
  <ul class="plain-list care-rows__items">
    {items.map(({ href, name, note }) => (
      <li>
        <a href={href}>
          <PartText lang={lang} text={name} />
        </a>
        {note && <span class="soft small"> {note}</span>}
      </li>
    ))}
  </ul>
);

const Rows = ({ lang, rows }: Pick<Props, 'lang' | 'rows'>) => {
  const { map } = wordsOf(lang);
  const { who, step, where, what, soon } = map.columns;
  const name = ({ card }: MapRow) =>
    card.href ? (
      <a href={card.href}>
        <PartText lang={lang} text={card.name} />
      </a>
    ) : (
      <PartText lang={lang} text={card.name} />
    );
  return (
    <details class="filters care-screen care-table">
      <summary>{map.table}</summary>
      <Table
        lang={lang}
        caption={map.caption}
        quietCaption
        stacked
        columns={[who, step, where, what, soon].map((label) => ({ label }))}
        rows={rows.map((row) => [
          name(row),
          row.step,
          row.where,
          row.card.items.length > 0 && <Items lang={lang} items={row.card.items} />,
          row.room,
        ])}
      />
    </details>
  );
};

const Contacts = ({ lang, contacts }: Pick<Props, 'lang' | 'contacts'>) => {
  const { map } = wordsOf(lang);
  const { who, how, reach, soon } = map.contactColumns;
  return (
    <section class="care-paper" aria-labelledby="contacts">
      <h2 id="contacts">{map.contacts}</h2>
      <Table
        lang={lang}
        caption={map.contacts}
        quietCaption
        columns={[who, how, reach, soon].map((label) => ({ label }))}
        rows={contacts.map((one) => [
          <PartText lang={lang} text={one.name} />,
          <PartText lang={lang} text={one.how} />,
          one.reach,
          one.room,
        ])}
      />
    </section>
  );
};

/** Who helps with what: the picture, and the same as a table. */
export const MapPage = ({ lang, steps, rest, rows, contacts, themes, staff }: Props) => {
  const { map } = wordsOf(lang);
  const chosen = themes.slice(1).find(({ here }) => here);
  return (
    <div class="care-sheet stack">
      <h1>{map.title}</h1>
      <p class="lead">{map.lead}</p>
      {staff.length > 0 && (
        <p class="row care-screen">
          {staff.map(({ href, label }) => (
            <a href={href}>{label}</a>
          ))}
        </p>
      )}
      <nav class="care-themes care-screen" aria-label={map.themes}>
        <ul class="plain-list">
          {themes.map(({ href, label, here }) => (
            <li>
              <a class="chip chip--link" href={href} aria-current={here ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chosen && <p>{map.chosen(chosen.label)}</p>}
      <section aria-labelledby="map">
        <h2 id="map" class="visually-hidden">
          {map.picture}
        </h2>
        <CareMap lang={lang} steps={steps} names={map} />
      </section>
      <p class="care-screen">
        <PrintButton lang={lang} />
      </p>
      {rest.length > 0 && (
        <details class="care-screen">
          <summary>{map.rest(rest.length)}</summary>
          <Items lang={lang} items={rest} />
        </details>
      )}
      <Rows lang={lang} rows={rows} />
      {contacts.length > 0 && <Contacts lang={lang} contacts={contacts} />}
    </div>
  );
};
