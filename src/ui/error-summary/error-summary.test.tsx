import { expect, it } from 'vitest';
import { Checkboxes, Radios, SelectField, TextArea, TextField } from '../field/index.ts';
import { ErrorSummary } from './error-summary.tsx';

const options = [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }];

it.each([
  ['text', TextField], ['area', TextArea],
])('links to the %s control, which says what is wrong', (_, Field) => {
  const html = String(<><ErrorSummary lang="nl" errors={[{ field: 'x', message: 'Fout' }]} />
    <Field lang="nl" name="x" label="X" error="Fout" /></>);
  expect(html).toContain('href="#x"');
  expect(html).toMatch(/<(input|textarea)[^>]* id="x"[^>]*aria-describedby="x-error" aria-invalid="true"/);
});

it.each([
  ['select', SelectField], ['checkboxes', Checkboxes], ['radios', Radios],
])('lands on the first control of %s', (_, Field) => {
  const html = String(<Field lang="nl" name="x" label="X" options={options} error="Fout" />);
  expect(html).toMatch(/<(select|input)[^>]* id="x"/);
  expect(html).toContain('aria-describedby="x-error"');
});
