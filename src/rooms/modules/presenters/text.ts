import type { Lang } from '../../../core/frameworks/types.ts';
import type { Block, Field, Line, Module, ModulePair, Value, Values } from '../../../core/modules/types.ts';
import { allFields, inLang } from '../../../core/modules/values.ts';
import { dayInWords, isDay } from '../../../core/time/days.ts';

/** A piece of a line as a page shows it: a source by its number in the list of sources. */
export type Shown =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'bold'; readonly of: readonly Shown[] }
  | { readonly is: 'link'; readonly text: string; readonly href: string }
  | { readonly is: 'source'; readonly number: number };

export type Source = { readonly number: number; readonly name: string; readonly url?: string };

/** The sources of an exercise with their numbers. */
export const sourcesOf = ({ sources }: Module): readonly Source[] =>
  sources.map(({ name, url }, at) => ({ number: at + 1, name, ...(url ? { url } : {}) }));

/** A line with its sources numbered. */
export const shownLine = (line: Line, module: Module): readonly Shown[] => line.map((piece) => {
  switch (piece.is) {
    case 'text': case 'link': return piece;
    case 'bold': return { is: 'bold', of: shownLine(piece.of, module) };
    case 'source': return { is: 'source', number: module.sources.findIndex(({ key }) => key === piece.key) + 1 };
  }
});

const linesOf = (block: Block): readonly Line[] =>
  (block.is === 'paragraph' ? [block.line] : block.is === 'list' ? block.items : []);
const marksIn = (line: readonly Shown[]): readonly number[] =>
  line.flatMap((piece) => (piece.is === 'source' ? [piece.number] : piece.is === 'bold' ? marksIn(piece.of) : []));

/** The sources that these blocks name. */
export function sourcesIn(blocks: readonly Block[], module: Module): readonly Source[] {
  const named = new Set(blocks.flatMap(linesOf).flatMap((line) => marksIn(shownLine(line, module))));
  return sourcesOf(module).filter(({ number }) => named.has(number));
}

/** What was entered in one field, as lines to read. */
export function valueLines(value: Value, field: Field | undefined, pair: ModulePair, lang: Lang): readonly string[] {
  if (typeof value === 'number') return [field?.ends ? `${value} (0: ${field.ends[0]}; 10: ${field.ends[1]})` : String(value)];
  if (typeof value !== 'string') return value.map((one) => inLang(one, field?.id ?? '', pair, lang));
  if (field?.kind === 'choice') return [inLang(value, field.id, pair, lang)];
  return field?.kind === 'day' && isDay(value) ? [dayInWords(value, lang)] : value.split('\n');
}

export type Written = { readonly question: string; readonly lines: readonly string[] };

/** Everything that was entered, step by step; what belongs to no question of this text comes last. */
export function writtenView(values: Values, pair: ModulePair, lang: Lang) {
  const module = pair[lang];
  const of = (field: Field): readonly Written[] => {
    const value = values[field.id];
    return value === undefined ? [] : [{ question: field.question, lines: valueLines(value, field, pair, lang) }];
  };
  const known = new Set(allFields(module).map(({ id }) => id));
  return {
    steps: module.steps.map(({ title, blocks }) => ({
      title, written: blocks.flatMap((block) => (block.is === 'field' ? of(block.field) : [])),
    })).filter(({ written }) => written.length > 0),
    old: Object.entries(values).filter(([id]) => !known.has(id))
      .flatMap(([, value]) => valueLines(value, undefined, pair, lang)),
  };
}
export type WrittenView = ReturnType<typeof writtenView>;
