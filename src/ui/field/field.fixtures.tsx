import type { Gallery } from '../fixture.ts';
import type { Lang } from '../words/index.ts';
import { Checkbox, Checkboxes, DateField, FileField, Radios, SelectField, TextArea, TextField } from './index.ts';

const options = (lang: Lang) => [
  { value: 'offer', label: lang === 'nl' ? 'Aanbod' : 'Offer', hint: lang === 'nl' ? 'Om mee te doen.' : 'To join.' },
  { value: 'policy', label: lang === 'nl' ? 'Beleid' : 'Policy' },
];
const label = (lang: Lang) => (lang === 'nl' ? 'Soort' : 'Kind');
const hint = (lang: Lang) => (lang === 'nl' ? 'Zoals studenten het noemen.' : 'As students call it.');
const error = (lang: Lang) => (lang === 'nl' ? 'Kies wat het is.' : 'Choose what it is.');

export const gallery: Gallery = {
  component: 'field',
  notes: 'All take { lang, name, label, id?, hint?, error?, required? }. TextField { value?, type?, width?, '
    + 'autocomplete?, inputmode?, maxlength?, min?, max? }; TextArea { value?, rows?, maxlength? }; DateField { '
    + 'value?, min?, max? }; FileField { accept? }; SelectField { options (with group?), value?, empty? }; Checkboxes { '
    + 'options, values? }; Radios { options, value? }; Checkbox { name, label, value?, checked?, hint? }.',
  fixtures: [
    { name: 'As they open', render: (lang) => (
      <>
        <TextField lang={lang} name="a1" label={lang === 'nl' ? 'Naam' : 'Name'} required hint={hint(lang)} />
        <TextArea lang={lang} name="a2" label={lang === 'nl' ? 'In één zin' : 'In one sentence'} rows={2} />
        <SelectField lang={lang} name="a3" label={label(lang)} required options={options(lang)} />
        <DateField lang={lang} name="a4" label={lang === 'nl' ? 'Nakijken op' : 'Review on'} value="2026-12-01" />
        <FileField lang={lang} name="a5" label={lang === 'nl' ? 'Bestand' : 'File'} required accept=".csv" />
        <Checkboxes lang={lang} name="a6" label={label(lang)} options={options(lang)} values={['policy']} />
        <Radios lang={lang} name="a7" label={label(lang)} required options={options(lang)} value="offer" />
        <Checkbox name="a8" label={lang === 'nl' ? 'Meteen zichtbaar' : 'Visible right away'} checked />
      </>
    ) },
    { name: 'With errors', render: (lang) => (
      <>
        <TextField lang={lang} name="e1" label={lang === 'nl' ? 'Naam' : 'Name'} required error={error(lang)} />
        <TextArea lang={lang} name="e2" label={lang === 'nl' ? 'Zin' : 'Sentence'} required error={error(lang)} />
        <SelectField lang={lang} name="e3" label={label(lang)} required options={options(lang)} error={error(lang)} />
        <Checkboxes lang={lang} name="e6" label={label(lang)} required options={options(lang)} error={error(lang)} />
        <Radios lang={lang} name="e7" label={label(lang)} required options={options(lang)} error={error(lang)} />
      </>
    ) },
  ],
};
