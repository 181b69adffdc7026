import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { wordsOf } from '../words.ts';

export type Option = { readonly value: string; readonly label: string };
export type PersonRow = {
  readonly name: string;
  readonly kind: string;
  readonly grants: readonly { readonly id: string; readonly label: string; readonly removable: boolean }[];
};
type Props = {
  lang: Lang;
  rows: readonly PersonRow[];
  people: readonly Option[];
  roles: readonly Option[];
  units: readonly Option[];
  href: (path: string) => string;
};

/** Who signed in, which roles they have, and giving one. */
export const PeoplePart = ({ lang, rows, people, roles, units, href }: Props) => {
  const words = wordsOf(lang);
  const grants = ({ grants: list }: PersonRow) =>
    list.length === 0 ? (
      words.people.none
    ) : (
      <ul class="plain-list stack stack--tight">
        {list.map(({ id, label, removable }) => (
          <li class="row">
            {label}
            {removable && (
              <form method="post" action={href('/beheer/mensen/weg')}>
                <input type="hidden" name="grant" value={id} />
                <Button look="subtle">
                  {words.remove}
                  <span class="visually-hidden">: {label}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <section class="stack" aria-labelledby="give">
        <h2 id="give">{words.people.give}</h2>
        <p>{words.people.who}</p>
        <form method="post" action={href('/beheer/mensen')} class="stack">
          <SelectField lang={lang} name="person" label={words.people.person} required options={people} empty={false} />
          <SelectField lang={lang} name="role" label={words.people.role} required options={roles} empty={false} />
          <SelectField
            lang={lang}
            name="unit"
            label={words.people.unit}
            required
            options={units}
            empty={words.people.whole}
          />
          <p>
            <Button>{words.people.give}</Button>
          </p>
        </form>
      </section>
      <Table
        lang={lang}
        caption={words.people.caption}
        stacked
        columns={[{ label: words.people.name }, { label: words.people.kind }, { label: words.people.roles }]}
        rows={rows.map((row) => [row.name, row.kind, grants(row)])}
      />
    </>
  );
};
