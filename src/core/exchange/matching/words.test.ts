import { expect, it } from 'vitest';
import { cpuMsOf } from '../../../../tests/support/cpu.ts';
import { looksLikeAmount } from './cells.ts';
import { firstMatching, type Kind, layoutOf, openFields, valuesChosen, withProposedWords, wordViews } from './index.ts';
import { type SpendingKnown, spendingChoices } from './spending/choices.ts';
import { SPENDING_SECTIONS, type SpendingField, spendingFields } from './spending/fields.ts';
import { spendingFrom } from './spending/to-entries.ts';

const KNOWN: SpendingKnown = { sector: 'hbo', units: [], initiatives: [], sources: [{ id: 'akkoord', kind: 'agreement', name: 'Akkoordgeld' }] };
const KIND: Kind<SpendingField> = {
  fields: spendingFields('hbo'), sections: SPENDING_SECTIONS, name: 'what', choices: (field) => spendingChoices(field, KNOWN),
};

it('is not kept busy by what stands in a cell', { timeout: 60_000 }, async () => {
  const busy = await cpuMsOf(() => {
    for (const cell of [`-${' '.repeat(2_000)}x`, `1${'\u00a0'.repeat(20_000)}x`, '. '.repeat(20_000)]) {
      layoutOf([['Post', 'Realisatie 2025'], [cell, cell], ['Eten', 10]]);
      expect(looksLikeAmount(cell)).toBe(false);
    }
  });
  expect(busy).toBeLessThan(1_000);
  expect(['€ 1.234,50', '- 12', '(250)', '€  12,-', '1 234,00'].every((one) => looksLikeAmount(one))).toBe(true);
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('a word like any other: %s', (word) => {
  const layout = layoutOf([['Post', 'Bron', 'Realisatie 2025'], ['Eten', word, 12.3], ['Thee', 'Akkoordgeld', 10]]);
  const matching = withProposedWords(layout, firstMatching(layout, KIND), KIND);
  expect(openFields(layout, matching, KIND.fields).map(({ field }) => field)).toEqual(['source']);
  const open = wordViews(layout, matching, KIND).flatMap((one) => one.open);
  expect(open.map((one) => one.word)).toEqual([word]);
  expect(spendingFrom(layout, matching, { fields: KIND.fields, lang: 'nl' }).drafts.map(({ source }) => source?.value)).toEqual([undefined, 'akkoord']);
  const values = valuesChosen(layout, matching, KIND, (id) => (id === open[0]?.id ? 'akkoord' : null));
  const chosen = spendingFrom(layout, { ...matching, values }, { fields: KIND.fields, lang: 'nl' });
  expect(chosen.drafts.map(({ source }) => source?.value)).toEqual(['akkoord', 'akkoord']);
});
