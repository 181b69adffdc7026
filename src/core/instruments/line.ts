/** Where a value ends. @param at where it begins, in a text that is JSON */
function endOf(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at);
  if (text[at] !== '{' && text[at] !== '[') {
    let end = at;
    while (end < text.length && !/[\s,\]}]/.test(text[end] ?? '')) end += 1;
    return end;
  }
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const sign = text[end];
    if (sign === '"') end = endOfString(text, end) - 1;
    else if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && (depth -= 1) === 0) return end + 1;
  }
  return text.length;
}

function endOfString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function afterSpace(text: string, at: number): number {
  let next = at;
  while (/[\s,:]/.test(text[next] ?? '')) next += 1;
  return next;
}

/** Where the part of an object or a list begins; undefined when it has none of that name. */
function partAt(text: string, at: number, name: string): number | undefined {
  const list = text[at] === '[';
  if (!list && text[at] !== '{') return undefined;
  let place = afterSpace(text, at + 1);
  for (let index = 0; place < text.length && text[place] !== '}' && text[place] !== ']'; index += 1) {
    let key = String(index);
    if (!list) {
      const end = endOfString(text, place);
      key = JSON.parse(text.slice(place, end)) as string;
      place = afterSpace(text, end);
    }
    if (key === name) return place;
    place = afterSpace(text, endOf(text, place));
  }
  return undefined;
}

/** The line of a place in a text, counted from 1. */
export const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;

/**
 * The line on which a part of a file stands; of what lies around it, when the part itself is missing.
 * @param text a file that is JSON @param pointer as `/items/2/text`
 */
export function lineOf(text: string, pointer: string): number {
  let place = afterSpace(text, 0);
  for (const part of pointer.split('/').slice(1)) {
    const next = partAt(text, place, part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (next === undefined) break;
    place = next;
  }
  return lineAt(text, place);
}
