/** Short words that may be a part of a compound all the same. */
const SHORT = new Set([
  'vak',
  'eet',
  'les',
  'hbo',
  'mbo',
  'bsa',
  'duo',
  'app',
  'adhd',
  'huur',
  'geld',
  'huis',
  'soa',
  'gok',
  'bij',
  'zelf',
  'stil',
  'wiet',
  'dans',
  'taal',
  'lees',
  'sms',
  'bed',
]);
const MIN = 4;

/**
 * Parts of a Dutch compound, longest first part first: "herkansingsstress" → ["herkansing", "stress"].
 * `known` says whether a piece is a word. Linking -s-, -en-, -e- belong to the part before. Null: it is no compound.
 */
export function splitCompound(word: string, known: (part: string) => boolean): readonly string[] | null {
  if (word.length < 7 || word.length > 40) return null;
  return split(word, known, 3);
}

function split(word: string, known: (part: string) => boolean, depth: number): readonly string[] | null {
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const first = firstPart(word.slice(0, cut), known);
    if (first === null) continue;
    const rest = word.slice(cut);
    if (fits(rest, known)) return [first, rest];
    if (depth > 1 && rest.length >= 7) {
      const more = split(rest, known, depth - 1);
      if (more !== null) return [first, ...more];
    }
  }
  return null;
}

function fits(part: string, known: (part: string) => boolean): boolean {
  return (part.length >= MIN || SHORT.has(part)) && known(part);
}

function firstPart(part: string, known: (part: string) => boolean): string | null {
  if (fits(part, known)) return part;
  for (const link of ['s', 'en', 'e', 'n']) {
    const bare = part.endsWith(link) ? part.slice(0, -link.length) : null;
    if (bare !== null && fits(bare, known)) return bare;
  }
  return null;
}
