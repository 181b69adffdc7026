import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeThemes } from './index.ts';

test.each([
  ['Rouwgroep', 'fs-t.1.3'],
  ['Workshop timemanagement', 'fs-t.3.5'],
  ['Omgaan met uitstelgedrag', 'fs-t.3.2'],
  ['Financieel spreekuur', 'fs-t.7.2'],
  ['Mindfulness', 'fs-t.1.5'],
  ['Stilteruimte', 'fs-t.1.5'],
  ['Caribische studenten', 'fs-t.4.7'],
  ['Lhbtiq+-netwerk', 'fs-t.4.1'],
  ['Sportfaciliteiten en sportaanbod', 'fs-t.6.3'],
  ['Vertrouwenspersonen', 'fs-t.4.2'],
  ['Studenten met een chronische ziekte', 'fs-t.6.5'],
  ['Student loans and debts', 'fs-t.7.3'],
])('%s → %s', (name, theme) => {
  expect(proposeThemes([name]).map((proposal) => proposal.theme)).toContain(theme);
});

test('a proposal says what led to it', () => {
  expect(proposeThemes(['Faalangsttraining'])[0]).toMatchObject({
    theme: 'fs-t.2.2',
    weight: 1,
    because: { need: 'fear-of-failure', label: { nl: 'Faalangst' } },
  });
});

test('nothing is proposed for a text that tells nothing', () => {
  expect(proposeThemes(['Ondertekening', 'Voor wie wil.'])).toEqual([]);
  expect(proposeThemes([])).toEqual([]);
});

test('never more than four, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 100 }), { maxLength: 4 }), (texts) => {
      expect(proposeThemes(texts).length).toBeLessThanOrEqual(4);
    }),
  );
});
