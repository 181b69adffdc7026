import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { wordsOf } from '../words.ts';
import type { Option } from './people.tsx';

type Row = {
  readonly id: string;
  readonly claim: 'eduperson_entitlement' | 'edumember_is_member_of';
  readonly value: string;
  readonly role: string;
  readonly unit: string;
};
type Props = {
  lang: Lang;
  rows: readonly Row[];
  roles: readonly Option[];
  units: readonly Option[];
  href: (path: string) => string;
  values: Readonly<Record<string, string>>;
  error?: { field: string; message: string };
};

/** Roles that follow from an entitlement or a group. */
export const MappingsPart = ({ lang, rows, roles, units, href, values, error }: Props) => {
  const all = wordsOf(lang);
  const words = all.mappings;
  const claims = Object.entries(words.claims).map(([value, label]) => ({ value, label }));
  const remove = ({ id, value }: Row) => (
    <form method="post" action={href('/beheer/koppelingen')}>
      <input type="hidden" name="remove" value={id} />
      <Button look="subtle">
        {all.remove}
        <span class="visually-hidden">: {value}</span>
      </Button>
    </form>
  );
  return (
    <>
      <p>{words.lead}</p>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.caption}
          stacked
          columns={[
            { label: words.value },
            { label: words.claim },
            { label: words.role },
            { label: words.unit },
            { label: words.what },
          ]}
          rows={rows.map((row) => [row.value, words.claims[row.claim], row.role, row.unit, remove(row)])}
        />
      )}
      <form method="post" action={href('/beheer/koppelingen')} class="stack" novalidate>
        <SelectField
          lang={lang}
          name="claim"
          label={words.claim}
          required
          options={claims}
          value={values['claim']}
          empty={false}
        />
        <TextField
          lang={lang}
          name="value"
          label={words.value}
          required
          value={values['value']}
          error={error?.message}
        />
        <SelectField
          lang={lang}
          name="role"
          label={words.role}
          required
          options={roles}
          value={values['role']}
          empty={false}
        />
        <SelectField
          lang={lang}
          name="unit"
          label={words.unit}
          required
          options={units}
          value={values['unit']}
          empty={all.people.whole}
        />
        <p>
          <Button>{all.add}</Button>
        </p>
      </form>
    </>
  );
};
