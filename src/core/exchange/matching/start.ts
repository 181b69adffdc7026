import { columnsFor, wordsOfField } from './chosen.ts';
import { proposeColumns, proposeName } from './propose.ts';
import type { Field, Layout, Matching, Proposed } from './types.ts';
import { type Choice, proposeChoice, wordKey } from './values.ts';

/** What one kind of list can have: its fields, what headings can mean, and what words can stand for. */
export type Kind<F extends string = string> = {
  readonly fields: readonly Field<F>[];
  readonly sections: readonly F[];
  /** the field that a list can't do without */
  readonly name: F;
  readonly choices: (field: F) => readonly Choice[];
  /** what the file itself says about the whole of it, as a proposal: its year */
  readonly rest?: (layout: Layout, columns: Matching['columns']) => Matching['rest'];
  /** whether nothing else has to be asked about the file as a whole; absent when there is nothing of that kind */
  readonly complete?: (layout: Layout, matching: Matching) => boolean;
};

/** What the headings most likely mean: the field of which most of them are a word. '' when none fits. */
function proposeSections<F extends string>({ sections }: Layout, kind: Kind<F>): string {
  if (sections.length === 0) return '';
  const scored = kind.sections
    .map((field) => ({
      field,
      score: sections.filter((word) => proposeChoice(word, kind.choices(field)) !== undefined).length,
    }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score * 2 >= sections.length ? best.field : '';
}

/** A proposal for every column. */
export const proposeAll = <F extends string>(layout: Layout, kind: Kind<F>): ReadonlyMap<number, Proposed<F>> =>
  proposeName(layout, proposeColumns(layout, kind.fields), kind.name);

/** The matching to start from, when nobody matched this header before. */
export function firstMatching<F extends string>(layout: Layout, kind: Kind<F>): Matching {
  const columns = Object.fromEntries([...proposeAll(layout, kind)].map(([at, { field }]) => [String(at), field]));
  return { columns, sections: proposeSections(layout, kind), values: {}, rest: kind.rest?.(layout, columns) ?? {} };
}

/**
 * An earlier matching for a file of now: words that stood for something that is gone are asked again, and what held for
 * that file as a whole (its year) is not taken over.
 */
export const asRemembered = <F extends string>(matching: Matching, kind: Kind<F>): Matching => ({
  ...matching,
  rest: {},
  values: Object.fromEntries(
    kind.fields
      .filter(({ coded }) => coded)
      .map(({ field }) => {
        const known = new Set(['', ...kind.choices(field).map(({ value }) => value)]);
        return [
          field,
          Object.fromEntries(Object.entries(matching.values[field] ?? {}).filter(([, value]) => known.has(value))),
        ];
      }),
  ),
});

/** Fields of which the cells are words, that a column or the headings fill. */
export const codedFields = <F extends string>(matching: Matching, { fields }: Kind<F>): readonly Field<F>[] =>
  fields.filter(({ field, coded }) => coded && (columnsFor(matching, field).length > 0 || matching.sections === field));

/** The matching with a proposal for every word that nobody spoke about yet. Words that fit nothing stay open. */
export function withProposedWords<F extends string>(layout: Layout, matching: Matching, kind: Kind<F>): Matching {
  const values = codedFields(matching, kind).map((field) => {
    const words = wordsOfField(layout, matching, field, kind.choices(field.field)).flatMap(({ word, proposed }) =>
      proposed === undefined ? [] : [[wordKey(word), proposed] as const],
    );
    return [field.field, { ...Object.fromEntries(words), ...matching.values[field.field] }] as const;
  });
  return { ...matching, values: { ...matching.values, ...Object.fromEntries(values) } };
}
