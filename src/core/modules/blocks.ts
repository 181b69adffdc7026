import { readField } from './field.ts';
import { readLine } from './inline.ts';
import { type Problems, quote } from './problems.ts';
import type { Block, Line } from './types.ts';

export type Numbered = { readonly text: string; readonly line: number };
type About = { readonly sources: ReadonlySet<string>; readonly say: Problems };

/** What Markdown has and an exercise has not. */
const NOT_HERE: readonly (readonly [RegExp, string, string])[] = [
  [/<[a-z!/?]/i, 'HTML kan hier niet. Laat de tekens < en > weg.', 'HTML is not possible here. Leave out the signs < and >.'],
  [/!\[/, 'Een plaatje kan hier niet.', 'A picture is not possible here.'],
  [/^#/, 'Een kop is “## ” met de titel van een stap. Andere koppen zijn er niet.', 'A heading is “## ” with the title of a step. There are no other headings.'],
  [/^\|/, 'Een tabel kan hier niet.', 'A table is not possible here.'],
  [/\[\[|\]\]/, 'Een vraag staat alleen op een regel.', 'A question stands on a line of its own.'],
  [/\{\{|\}\}/, '{{naam}} staat alleen op een regel.', '{{name}} stands on a line of its own.'],
];

function lineOf({ text, line }: Numbered, { sources, say }: About): Line {
  for (const [pattern, nl, en] of NOT_HERE) if (pattern.test(text)) say.add(line, nl, en);
  const { line: pieces, badLinks, marks } = readLine(text);
  for (const href of badLinks) {
    say.add(line, `Een link begint met https://: ${quote(href)} kan niet.`, `A link begins with https://: ${quote(href)} is not possible.`);
  }
  for (const mark of marks.filter((key) => !sources.has(key))) {
    say.add(line, `De bron ${quote(mark)} staat niet bovenin bij sources.`, `The source ${quote(mark)} is not at the top among sources.`);
  }
  return pieces;
}

const special = (text: string) => text.startsWith('- ') || text.startsWith('[[') || text.startsWith('{{');

/** Reads paragraphs, lists, questions and recalls. */
export function readBlocks(lines: readonly Numbered[], about: About): readonly Block[] {
  const blocks: Block[] = [];
  let after = '';
  for (const { text: raw, line } of lines) {
    const text = raw.trim();
    const last = blocks.at(-1);
    const before = after;
    after = text;
    if (text === '') continue;
    if (text.startsWith('[[')) {
      const field = readField(text, line, about.say);
      if (field) blocks.push({ is: 'field', field });
    } else if (text.startsWith('{{')) {
      const id = /^\{\{([a-z0-9-]{1,40})\}\}$/.exec(text)?.[1];
      if (id) blocks.push({ is: 'recall', id });
      else about.say.add(line, 'Wat eerder is ingevuld, is {{naam}} op een eigen regel.', 'What was entered before is {{name}} on a line of its own.');
    } else if (text.startsWith('- ')) {
      const item = lineOf({ text: text.slice(2), line }, about);
      if (last?.is === 'list') blocks[blocks.length - 1] = { is: 'list', items: [...last.items, item] };
      else blocks.push({ is: 'list', items: [item] });
    } else if (last?.is === 'paragraph' && before !== '' && !special(before)) {
      const more = lineOf({ text, line }, about);
      blocks[blocks.length - 1] = { is: 'paragraph', line: [...last.line, { is: 'text', text: ' ' }, ...more] };
    } else blocks.push({ is: 'paragraph', line: lineOf({ text, line }, about) });
  }
  return blocks;
}
