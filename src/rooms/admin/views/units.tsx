import type { Lang } from '../../../core/frameworks/types.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/choice-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { wordsOf } from '../words.ts';
import type { Option } from './people.tsx';

type Props = {
  lang: Lang;
  units: readonly Option[];
  href: (path: string) => string;
  values: Readonly<Record<string, string>>;
  error?: { field: string; message: string };
};

/** The tree of units, and adding one. */
export const UnitsPart = ({ lang, units, href, values, error }: Props) => {
  const all = wordsOf(lang);
  const words = all.units;
  const errorAt = (field: string) => (error?.field === field ? error.message : undefined);
  return (
    <>
      <ul class="plain-list">
        {units.map(({ label }) => (
          <li>{label}</li>
        ))}
      </ul>
      <form method="post" action={href('/beheer/onderdelen')} class="stack" novalidate>
        <TextField
          lang={lang}
          name="nl"
          label={all.institution.nameNl}
          required
          value={values['nl']}
          error={errorAt('nl')}
        />
        <TextField
          lang={lang}
          name="en"
          label={all.institution.nameEn}
          required
          value={values['en']}
          error={errorAt('en')}
        />
        <TextField
          lang={lang}
          name="key"
          label={words.key}
          hint={words.keyHint}
          required
          value={values['key']}
          error={errorAt('key')}
        />
        <SelectField
          lang={lang}
          name="parent"
          label={words.parent}
          required
          options={units}
          value={values['parent']}
          empty={words.top}
        />
        <p>
          <Button>{all.add}</Button>
        </p>
      </form>
    </>
  );
};
