import { type Numbered, readBlocks } from './blocks.ts';
import { readHead } from './head.ts';
import { type Problems, problems, quote } from './problems.ts';
import type { Block, Field, Parsed, Step } from './types.ts';

/** Most characters of one text. */
export const MOST_TEXT = 60_000;
export const FEWEST_STEPS = 3;
export const MOST_STEPS = 5;

type Part = { readonly title: string; readonly line: number; readonly lines: readonly Numbered[] };

/** The text before the first step, and the steps, by their headings. */
function split(lines: readonly Numbered[]) {
  const intro: Numbered[] = [];
  const parts: { title: string; line: number; lines: Numbered[] }[] = [];
  for (const one of lines) {
    const title = /^##(?!#)\s*(.*)$/.exec(one.text)?.[1];
    if (title !== undefined) parts.push({ title: title.trim(), line: one.line, lines: [] });
    else (parts.at(-1)?.lines ?? intro).push(one);
  }
  return { intro, parts };
}

export const fieldsOf = (blocks: readonly Block[]): readonly Field[] =>
  blocks.flatMap((block) => (block.is === 'field' ? [block.field] : []));

/** The line at which a question or a recall with this name stands. */
const lineWith = ({ lines, line }: Part, mark: RegExp): number =>
  lines.filter(({ text }) => mark.test(text.trim())).at(-1)?.line ?? line;

/** Every question has a name of its own, and a recall is of an earlier step. */
function checkNames(parts: readonly Part[], steps: readonly Step[], say: Problems): void {
  const known = new Set<string>();
  for (const [at, { blocks }] of steps.entries()) {
    const part = parts[at] as Part;
    const earlier = new Set(known);
    for (const { id } of fieldsOf(blocks)) {
      if (known.has(id)) {
        say.add(lineWith(part, new RegExp(`^\\[\\[\\s*${id}\\s*\\|`)), `De naam ${quote(id)} is er al.`, `The name ${quote(id)} is there already.`);
      }
      known.add(id);
    }
    for (const block of blocks) {
      if (block.is !== 'recall' || earlier.has(block.id)) continue;
      say.add(lineWith(part, new RegExp(`^\\{\\{${block.id}\\}\\}$`)), `In een eerdere stap is geen vraag ${quote(block.id)}.`,
        `There is no question ${quote(block.id)} in an earlier step.`);
    }
  }
}

function checkSteps(parts: readonly Part[], steps: readonly Step[], end: number, say: Problems): void {
  if (steps.length < FEWEST_STEPS || steps.length > MOST_STEPS) {
    say.add(parts.at(-1)?.line ?? end, `Een oefening heeft ${FEWEST_STEPS} tot ${MOST_STEPS} stappen, dit zijn er ${steps.length}. Een stap begint met “## ”.`,
      `An exercise has ${FEWEST_STEPS} to ${MOST_STEPS} steps, this has ${steps.length}. A step begins with “## ”.`);
  }
  for (const [at, { title, blocks }] of steps.entries()) {
    const { line } = parts[at] as Part;
    if (!title || title.length > 80) {
      say.add(line, 'Een stap heeft een titel van hoogstens 80 tekens.', 'A step has a title of at most 80 characters.');
    }
    if (fieldsOf(blocks).length === 0) {
      say.add(line, 'In elke stap is iets in te vullen: zet er een vraag bij.', 'Every step has something to enter: add a question.');
    }
  }
}

/**
 * Reads a module (docs/formats/module.md). Never throws; nothing of HTML comes through, links lead to https only.
 * @returns the module, or everything that is wrong with it, in order of line
 */
export function parseModule(given: string): Parsed {
  const say = problems();
  if (given.length > MOST_TEXT) {
    say.add(1, `Deze tekst is te lang, maak hem hoogstens ${MOST_TEXT} tekens.`, `This text is too long, make it at most ${MOST_TEXT} characters.`);
    return { ok: false, problems: say.list };
  }
  const lines = given.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const close = lines.findIndex((text, at) => at > 0 && text.trim() === '---');
  if (lines[0]?.trim() !== '---' || close < 0) {
    say.add(1, 'Begin met een regel ---, dan titel, thema’s en de rest, en dan weer ---.',
      'Begin with a line ---, then the title, the themes and the rest, and then --- again.');
    return { ok: false, problems: say.list };
  }
  const head = readHead(lines.slice(1, close), say);
  const sources = new Set(head.sources.map(({ key }) => key));
  const { intro, parts } = split(lines.slice(close + 1).map((text, i) => ({ text, line: close + 2 + i })));
  const opening = readBlocks(intro, { sources, say });
  if (opening.length === 0) say.add(close + 1, 'Zet voor de eerste stap een korte inleiding.', 'Put a short introduction before the first step.');
  if (opening.some(({ is }) => is === 'field' || is === 'recall')) {
    say.add(intro.find(({ text }) => /^\s*(\[\[|\{\{)/.test(text))?.line ?? close + 1,
      'Voor de eerste stap staan geen vragen.', 'There are no questions before the first step.');
  }
  const steps = parts.map((part) => ({ title: part.title, blocks: readBlocks(part.lines, { sources, say }) }));
  checkSteps(parts, steps, lines.length, say);
  checkNames(parts, steps, say);
  if (say.list.length > 0) return { ok: false, problems: [...say.list].sort((a, b) => a.line - b.line) };
  return { ok: true, module: { ...head, intro: opening, steps } };
}
