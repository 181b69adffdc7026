import type { ImportLine } from './types.ts';

/** The second line with a key that was there before becomes an error that names the first. */
export function refuseDuplicates(lines: readonly ImportLine[], field: string): ImportLine[] {
  const first = new Map<string, number>();
  return lines.map((line) => {
    if (!line.ok) return line;
    const known = first.get(line.key);
    if (known === undefined) {
      first.set(line.key, line.line);
      return line;
    }
    const message = {
      nl: `Dit staat al op regel ${known} van dit bestand. Elke regel mag één keer voorkomen.`,
      en: `This is already on line ${known} of this file. Each line may appear once.`,
    };
    return { line: line.line, ok: false, errors: [{ field, message }] };
  });
}
