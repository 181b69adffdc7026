import type { Lang } from '../../../core/frameworks/types.ts';
import type { Field, Module, ModulePair, Step, Value, Values } from '../../../core/modules/types.ts';
import { allFields, asText, MOST, ofStep, type Wrong } from '../../../core/modules/values.ts';
import { wordsOf } from '../words.ts';
import { type Shown, shownLine, sourcesIn, valueLines } from './text.ts';

/** A question as a page shows it, with what stands in it. Options are sent by their place. */
export type FieldView = {
  readonly kind: Field['kind']; readonly name: string; readonly question: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly ends?: readonly [string, string];
  readonly value: string;
  readonly chosen: readonly string[];
  readonly most?: number;
};
export type BlockView =
  | { readonly is: 'paragraph'; readonly line: readonly Shown[] }
  | { readonly is: 'list'; readonly items: readonly (readonly Shown[])[] }
  | { readonly is: 'field'; readonly field: FieldView }
  | { readonly is: 'recall'; readonly question: string; readonly lines?: readonly string[] };

/** The name of a field in a form, which is its id too. */
export const nameOf = (id: string): string => `v.${id}`;

function chosenIn(field: Field, value: Value | undefined, pair: ModulePair, lang: Lang): readonly string[] {
  if (value === undefined || field.options.length === 0) return [];
  return valueLines(value, field, pair, lang).map((text) => String(field.options.indexOf(text))).filter((at) => at !== '-1');
}

/** What another device kept in this field, when it is something else than what was typed here. */
function elsewhere(field: Field, view: Pick<StepGiven, 'values' | 'other' | 'pair' | 'lang'>): string | undefined {
  const { values, other, pair, lang } = view;
  const [mine, theirs] = [values[field.id], other?.[field.id]];
  if (!other || JSON.stringify(mine) === JSON.stringify(theirs)) return undefined;
  const words = wordsOf(lang);
  return words.elsewhere(theirs === undefined ? words.empty : valueLines(theirs, field, pair, lang).join(' / '));
}

function fieldView(field: Field, given: StepGiven): FieldView {
  const value = given.values[field.id];
  const chosen = chosenIn(field, value, given.pair, given.lang);
  const hints = [field.hint, elsewhere(field, given)].filter((hint) => hint !== undefined);
  const most = field.kind === 'text' || field.kind === 'long' ? MOST[field.kind] : undefined;
  return {
    kind: field.kind, name: nameOf(field.id), question: field.question, chosen,
    options: field.options.map((label, at) => ({ value: String(at), label })),
    value: field.kind === 'choice' ? chosen[0] ?? '' : typeof value === 'object' || value === undefined ? '' : String(value),
    ...(field.ends ? { ends: field.ends } : {}), ...(most ? { most } : {}),
    ...(hints.length > 0 ? { hint: hints.join(' · ') } : {}),
  };
}

type StepGiven = {
  readonly pair: ModulePair; readonly lang: Lang;
  /** everything that stands in fields now: kept, and over that what was just typed */
  readonly values: Values;
  /** what another device kept */
  readonly other?: Values;
};

/** Blocks to show: text, questions with what stands in them, what was written earlier. */
export function blockViews(blocks: Step['blocks'], given: StepGiven): readonly BlockView[] {
  const module: Module = given.pair[given.lang];
  return blocks.map((block) => {
    switch (block.is) {
      case 'paragraph': return { is: 'paragraph', line: shownLine(block.line, module) };
      case 'list': return { is: 'list', items: block.items.map((line) => shownLine(line, module)) };
      case 'field': return { is: 'field', field: fieldView(block.field, given) };
      case 'recall': {
        const field = allFields(module).find(({ id }) => id === block.id);
        const value = given.values[block.id];
        return {
          is: 'recall', question: field?.question ?? '',
          ...(value === undefined ? {} : { lines: valueLines(value, field, given.pair, given.lang) }),
        };
      }
    }
  });
}

/** One step of an exercise. @param kept what the form says it was made from */
export function stepView(step: number, given: StepGiven, kept: Values) {
  const module = given.pair[given.lang];
  const one = module.steps[step - 1] as Step;
  return {
    step, steps: module.steps.length, title: one.title, exercise: module.title,
    blocks: blockViews(one.blocks, given), sources: sourcesIn(one.blocks, module), base: asText(ofStep(kept, one)),
  };
}
export type StepView = ReturnType<typeof stepView>;

/** What is wrong with what was typed, in words, each with its control. */
export function errorsOf(wrong: readonly Wrong[], module: Module, lang: Lang) {
  const words = wordsOf(lang).wrong;
  return wrong.map(({ field, kind, most }) => ({
    field: nameOf(field), message: words[kind](allFields(module).find(({ id }) => id === field)?.question ?? '', most),
  }));
}
