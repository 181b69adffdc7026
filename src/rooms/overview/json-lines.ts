/** Where things stand in a JSON text, by path (`concepts[3].label.en`), and where reading stopped if it did. */
export type JsonLines = { readonly lines: ReadonlyMap<string, number>; readonly stoppedAt?: number };

const SPACE = /[\s]*/y;
const SCALAR = /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MOST_DEPTH = 50;

class Stop extends Error {}

/**
 * The line, from 1, on which each value of a JSON text stands. Never throws: in a text that is no JSON, the lines
 * until the first mistake, and the line of the mistake.
 */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    line += found.split('\n').length - 1;
    return found;
  };
  const eat = (sign: string): boolean => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const must = (done: boolean): void => {
    if (!done) throw new Stop();
  };
  const inside = (close: string, each: (index: number) => void): void => {
    if (eat(close)) return;
    for (let index = 0; index === 0 || eat(','); index += 1) each(index);
    must(eat(close));
  };
  const value = (path: string, depth: number): void => {
    must(depth < MOST_DEPTH);
    take(SPACE);
    lines.set(path, line);
    if (eat('[')) inside(']', (index) => value(`${path}[${index}]`, depth + 1));
    else if (eat('{')) inside('}', () => {
      take(SPACE);
      const key = text[at] === '"' ? take(SCALAR) : '';
      must(key !== '' && eat(':'));
      const name = key.slice(1, -1);
      value(path === '' ? name : `${path}.${name}`, depth + 1);
    });
    else must(take(SCALAR) !== '');
  };
  try {
    value('', 0);
    take(SPACE);
    must(at === text.length);
    return { lines };
  } catch (error) {
    if (error instanceof Stop) return { lines, stoppedAt: line };
    throw error;
  }
}

/** The line of a path, or of the nearest thing around it: what is missing has no line of its own. */
export function lineAt({ lines }: JsonLines, path: string): number {
  for (let near = path; near !== ''; near = near.replace(/(^|\.|\[)[^.[]*$/, '')) {
    const line = lines.get(near);
    if (line !== undefined) return line;
  }
  return 1;
}
