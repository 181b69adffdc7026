/** A pattern as a tree. How patterns are written: compile.ts. */
export type Node =
  | { readonly is: 'row'; readonly parts: readonly Node[] }
  | { readonly is: 'choice'; readonly parts: readonly Node[] }
  | { readonly is: 'words' | 'not'; readonly spec: string }
  | { readonly is: 'gap'; readonly max: number; readonly far: boolean }
  | { readonly is: 'fill' | 'start' | 'end' };

/** What a name or a spelling in a pattern stands for. */
export type Meanings = {
  readonly phrases: Readonly<Record<string, string>>;
  /** spelling -> words, as the text is rewritten (words/chat.ts) */
  readonly chat: ReadonlyMap<string, readonly string[]>;
};

const NOTHING: Node = { is: 'row', parts: [] };

/** Cuts at a sign that stands outside brackets. */
function cut(text: string, sign: string): readonly string[] {
  const out = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0 && letter === sign) out.push('');
    else out[out.length - 1] += letter;
  }
  return out.map((part) => part.trim());
}

function row(parts: readonly Node[]): Node {
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'row', parts };
}

/** Alternatives; the ones of a single word become one set of words. */
function choice(options: readonly Node[]): Node {
  const specs = options.flatMap((option) => (option.is === 'words' ? [option.spec] : []));
  const rest = options.filter((option) => option.is !== 'words');
  const parts: Node[] = [...(specs.length > 0 ? [{ is: 'words' as const, spec: specs.join('|') }] : []), ...rest];
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'choice', parts };
}

function readWord(word: string, meanings: Meanings): Node {
  if (word === '$') return { is: 'end' };
  if (word === '^') return { is: 'start' };
  const phrase = word.startsWith('@') ? meanings.phrases[word.slice(1)] : undefined;
  if (phrase !== undefined) return readRow(phrase, meanings);
  const chat = meanings.chat.get(word);
  return chat ? row(chat.map((spec) => ({ is: 'words', spec }))) : { is: 'words', spec: word };
}

function readItem(item: string, meanings: Meanings): Node {
  if (item.length > 1 && item.endsWith('?')) return choice([readItem(item.slice(0, -1), meanings), NOTHING]);
  if (item.startsWith('(')) {
    const inside = item.slice(1, -1);
    const sign = cut(inside, '/').length > 1 ? '/' : '|';
    return choice(cut(inside, sign).map((option) => readRow(option, meanings)));
  }
  if (item === '_') return { is: 'fill' };
  if (/^~\d+$/u.test(item)) return { is: 'gap', max: Number(item.slice(1)), far: false };
  if (item.startsWith('!')) return { is: 'not', spec: item.slice(1) };
  return choice(item.split('|').map((word) => readWord(word, meanings)));
}

function readRow(text: string, meanings: Meanings): Node {
  const items = cut(text.replace(/\s+/gu, ' '), ' ').filter((item) => item !== '');
  return row(items.map((item) => readItem(item, meanings)));
}

/**
 * Reads a pattern.
 * @throws when brackets do not match
 */
export function parse(pattern: string, meanings: Meanings): Node {
  if (pattern.split('(').length !== pattern.split(')').length) throw new Error(`brackets do not match: ${pattern}`);
  const [a, b] = pattern.split(' && ').map((side) => readRow(side, meanings));
  if (!a || !b) return a ?? NOTHING;
  const far: Node = { is: 'gap', max: 8, far: true };
  return { is: 'choice', parts: [row([a, far, b]), row([b, far, a])] };
}
