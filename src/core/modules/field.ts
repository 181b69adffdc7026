import { type Problems, quote } from './problems.ts';
import { type Field, FIELD_KINDS, type FieldKind } from './types.ts';

const MOST_OPTIONS = 14;
const isKind = (text: string): text is FieldKind => FIELD_KINDS.some((kind) => kind === text);

function optionsIn(text: string, line: number, say: Problems): readonly string[] {
  const options = text.split(';').map((one) => one.trim()).filter(Boolean);
  if (options.length < 2 || options.length > MOST_OPTIONS || new Set(options).size < options.length) {
    say.add(line, `Zet 2 tot ${MOST_OPTIONS} verschillende keuzes in het vierde deel, met een ; ertussen.`,
      `Put 2 to ${MOST_OPTIONS} different options in the fourth part, with a ; between them.`);
  }
  return options;
}

function endsIn(text: string, line: number, say: Problems): readonly [string, string] | undefined {
  const found = /^0\s+([^;]+);\s*10\s+([^;]+)$/.exec(text);
  if (found) return [(found[1] ?? '').trim(), (found[2] ?? '').trim()];
  say.add(line, 'Schrijf bij een schaal wat 0 en 10 zijn: “0 helemaal niet; 10 helemaal”.',
    'With a scale, write what 0 and 10 are: “0 not at all; 10 completely”.');
  return undefined;
}

/** Reads `[[id | kind | question | hint or options]]`. @returns undefined when it is none, with what is wrong said */
export function readField(text: string, line: number, say: Problems): Field | undefined {
  const inside = /^\[\[(.*)\]\]$/.exec(text)?.[1];
  const parts = inside?.split('|').map((part) => part.trim()) ?? [];
  const [id = '', kind = '', question = '', rest = ''] = parts;
  if (inside === undefined || parts.length < 3 || parts.length > 4 || !question) {
    say.add(line, 'Een vraag is [[naam | soort | vraag | toelichting]], op één regel.',
      'A question is [[name | kind | question | hint]], on one line.');
    return undefined;
  }
  // every object has a `constructor`: an answer of that name could not be told from it
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(id) || id === 'constructor') {
    say.add(line, `De naam van een vraag heeft kleine letters, cijfers en streepjes: ${quote(id)} kan niet.`,
      `The name of a question has small letters, digits and hyphens: ${quote(id)} is not possible.`);
    return undefined;
  }
  if (!isKind(kind)) {
    say.add(line, `${quote(kind)} is geen soort. Kies ${FIELD_KINDS.join(', ')}.`,
      `${quote(kind)} is no kind. Choose ${FIELD_KINDS.join(', ')}.`);
    return undefined;
  }
  const field = { id, kind, question };
  switch (kind) {
    case 'choice': case 'many': return { ...field, options: optionsIn(rest, line, say) };
    case 'scale': {
      const ends = endsIn(rest, line, say);
      return { ...field, options: [], ...(ends ? { ends } : {}) };
    }
    case 'text': case 'long': case 'day': return { ...field, options: [], ...(rest ? { hint: rest } : {}) };
  }
}
