import { type Evaluated, evaluateTable } from '../core/evaluation/evaluate-table.ts';
import type { Lang } from '../core/frameworks/types.ts';
import { readTable } from '../platform/spreadsheet/index.ts';
import { evaluationInWords } from './evaluate-words.ts';
import { bytesOf, ExpectedError, fileGiven, readArgs, UsageError } from './usage.ts';

type Done = Extract<Evaluated, { ok: true }>;

/** Everything, unrounded, for other programs. `excluded` has the lines of the file; the header is line 1. */
function asJson({ result, excluded, dropOut, byGroup, caveats }: Done, lang: Lang): string {
  const groups = byGroup?.groups.map(({ name, waited, result: { excluded: _, ...numbers } }) =>
    ({ name, waited, ...numbers }));
  return `${JSON.stringify({
    ...result, excluded, dropOut, ...(byGroup ? { groups, againstGroup: byGroup.against } : {}),
    warnings: caveats.map((caveat) => caveat[lang]),
  }, undefined, 2)}\n`;
}

/** One of a few words. @throws UsageError */
function oneOf<T extends string>(name: string, value: string | undefined, words: readonly T[], otherwise: T): T {
  const found = words.find((word) => word === (value ?? otherwise));
  if (!found) throw new UsageError(`--${name} is ${words.join(' or ')}`);
  return found;
}

function reliabilityGiven(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
  if (!Number.isFinite(value)) throw new UsageError('--reliability is a number from 0 to 1');
  return value;
}

/** `evaluate FILE`: before and after from somebody's own file. Opens no database and keeps nothing. */
export async function evaluate(args: readonly string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values, positionals } = readArgs(args, {
    before: text, after: text, group: text, waiting: text, reliability: text, better: text, language: text,
    json: { type: 'boolean' },
  }, ['before', 'after']);
  const lang = oneOf('language', values.language, ['nl', 'en'], 'en');
  const better = oneOf('better', values.better, ['higher', 'lower'], 'higher');
  const reliability = reliabilityGiven(values.reliability);
  const { before = '', after = '', group, waiting } = values;
  if (waiting !== undefined && group === undefined) throw new UsageError('--waiting needs --group');
  const file = fileGiven(positionals);
  const table = await readTable(await bytesOf(file), file.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv');
  if (!table.ok) throw new ExpectedError(table.message[lang]);
  const done = evaluateTable(table.rows, { before, after, group, waiting, reliability, better });
  if (!done.ok) throw new ExpectedError(done.message[lang]);
  process.stdout.write(values.json ? asJson(done, lang) : evaluationInWords(done, better, lang));
}
