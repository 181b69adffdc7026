import type { Lang, Text } from '../../core/frameworks/types.ts';
import { roles } from '../../core/guidance/content/roles/index.ts';
import { at, type FieldShape, type Problem, type Shape, type Values } from '../../core/guidance/editing/index.ts';
import type { Provenance } from '../../core/guidance/in-use.ts';
import type { KindName } from '../../core/guidance/kinds.ts';
import { dayInWords } from '../../core/time/days.ts';
import { type FieldWord, type OptionWord, wordsOf } from './words.ts';

type Listed = {
  readonly kind: KindName; readonly key: string; readonly shape: Shape; readonly text: object; readonly shown: boolean;
  readonly source: Provenance;
};

export const nameOf = (shape: Shape, text: object, lang: Lang): string => (at(text, shape.title) as Text)[lang];

/** Texts for a list. Those whose review day has passed come apart, the longest ago first. */
export function textRows(texts: readonly Listed[], today: string, lang: Lang) {
  const words = wordsOf(lang);
  const rows = texts.map(({ kind, key, shape, text, shown, source }) => ({
    path: `/teksten/${kind}/${key}`, name: nameOf(shape, text, lang), kind: words.kinds[kind],
    state: !shown ? words.hidden : source.own ? words.own : words.ours, shown, own: source.own,
    owner: source.owner, version: source.version, reviewOn: source.reviewOn, review: dayInWords(source.reviewOn, lang),
  }));
  const past = rows.filter(({ reviewOn, shown }) => shown && reviewOn <= today);
  return {
    past: [...past].sort((a, b) => a.reviewOn.localeCompare(b.reviewOn)),
    rest: rows.filter((row) => !past.includes(row)),
  };
}

/** A field of a form, as a view shows it. */
export type ShownField =
  | { readonly as: 'pair'; readonly name: string; readonly label: string; readonly hint?: string; readonly rows: number }
  | { readonly as: 'day'; readonly name: string; readonly label: string; readonly hint?: string }
  | { readonly as: 'choice' | 'choices'; readonly name: string; readonly label: string; readonly hint?: string;
    readonly options: readonly { readonly value: string; readonly label: string }[] }
  | { readonly as: 'rows'; readonly name: string; readonly label: string; readonly hint?: string;
    readonly rows: readonly (readonly ShownField[])[] };

/** So many rows more than there are, to fill in. */
const SPARE = 2;

const join = (before: string, path: string) => (before ? `${before}.${path}` : path);

/** A choice in words: a role by the name on its card. */
function optionOf(value: string, lang: Lang) {
  const role = roles.find(({ key }) => key === value);
  return { value, label: role?.name[lang] ?? wordsOf(lang).options[value as OptionWord] };
}

function shownRows(field: Extract<FieldShape, { kind: 'rows' }>, name: string, values: Values, lang: Lang) {
  const filled = Array.from({ length: field.most }, (_, i) => i)
    .filter((i) => Object.keys(values).some((key) => key.startsWith(`${name}.${i}.`)));
  const count = Math.min(field.most, (filled.at(-1) ?? -1) + 1 + SPARE);
  return Array.from({ length: count }, (_, i) => shownFields(field.of, values, lang, { name: `${name}.${i}`, path: field.path }));
}

function shownField(field: FieldShape, values: Values, lang: Lang, before: Place): ShownField {
  const [name, path] = [join(before.name, field.path), join(before.path, field.path) as FieldWord];
  const words = wordsOf(lang);
  const word = words.fields[path];
  const common = { name, label: word, ...(field.kind === 'lines' ? { hint: words.linesHint } : {}) };
  switch (field.kind) {
    case 'text': return {
      as: 'pair', ...common, rows: field.long ? 3 : 1, ...(field.link ? { hint: words.linkHint } : {}),
    };
    case 'lines': return { as: 'pair', ...common, rows: 5 };
    case 'day': return { as: 'day', ...common, hint: words.dayHint };
    case 'choice': case 'choices':
      return { as: field.kind, ...common, options: field.options.map((value) => optionOf(value, lang)) };
    case 'rows': return { as: 'rows', ...common, hint: words.rowsHint, rows: shownRows(field, name, values, lang) };
  }
}

type Place = { readonly name: string; readonly path: string };

/** The fields of a form, rows with two more than are filled. */
export function shownFields(
  fields: readonly FieldShape[], values: Values, lang: Lang, before: Place = { name: '', path: '' },
): readonly ShownField[] {
  return fields.map((field) => shownField(field, values, lang, before));
}

/** What is wrong, in words: which field, in which language, and what to do. */
export function problemMessages(problems: readonly Problem[], lang: Lang) {
  const words = wordsOf(lang);
  return problems.map(({ field, problem, most = 0 }) => {
    const inLang = /\.(nl|en)$/.exec(field)?.[1] as Lang | undefined;
    const path = field.replace(/\.(nl|en)$/, '').replace(/\.\d+\./, '.') as FieldWord;
    const about = inLang ? `${words.fields[path]} (${words.languages[inLang]})` : words.fields[path];
    return { field, message: `${about}: ${words.problems[problem].replace('#', String(most))}` };
  });
}
