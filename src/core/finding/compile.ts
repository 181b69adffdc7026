import { splitCompound } from './compounds.ts';
import { CLASSES } from './lexicon/classes.ts';
import type { Entry } from './lexicon/entry.ts';
import { DUTCH_FORMS, ENGLISH_FORMS } from './lexicon/forms.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import { words } from './normalise.ts';
import { stemEn, stemNl } from './stem.ts';
import { typoIndex, type TypoIndex } from './typos.ts';

export type Space = 'nl' | 'en' | 'raw';
export type Where = 'both' | 'ask' | 'text';
/** How much a pattern says: plainly, weakly (not enough alone), or only that the question is about here. */
export type Strength = 'plain' | 'weak' | 'anchor';
export type Pattern = {
  readonly need: number;
  readonly slots: readonly number[];
  readonly strength: Strength;
  readonly weight: number;
  /** set when the places must follow each other in order: how many other words may stand between two of them */
  readonly inOrder?: number;
  readonly where: Where;
};
export type Vocabulary = {
  readonly nl: ReadonlyMap<string, number>;
  readonly en: ReadonlyMap<string, number>;
  readonly raw: ReadonlyMap<string, number>;
  readonly typosNl: TypoIndex;
  readonly typosEn: TypoIndex;
};
/** The thesaurus, ready to be matched. Needs are numbered in the order of the entries. */
export type Lexicon = {
  readonly entries: readonly Entry[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
  /** term → slots it fills */
  readonly slotsOfTerm: readonly (readonly number[])[];
  /** slot → patterns it stands in */
  readonly patternsOfSlot: readonly (readonly number[])[];
  readonly patterns: readonly Pattern[];
};

const WEIGHT: Readonly<Record<Strength, number>> = { plain: 1, weak: 0.45, anchor: 0.6 };
const DERIVED = 0.85;
const BETWEEN_SMALL = 2;

class Compiler {
  readonly maps = { nl: new Map<string, number>(), en: new Map<string, number>(), raw: new Map<string, number>() };
  /** words as they are written, beside their stems: for typing errors */
  readonly spelled = { nl: new Map<string, number>(), en: new Map<string, number>(), raw: new Map<string, number>() };
  readonly slots = new Map<string, number>();
  readonly slotsOfTerm: number[][] = [];
  readonly patternsOfSlot: number[][] = [];
  readonly patterns: Pattern[] = [];
  private readonly seen = new Set<string>();
  private terms = 0;

  term(space: Space, word: string): number {
    const key = space === 'nl' ? stemNl(word) : space === 'en' ? stemEn(word) : word;
    const map = this.maps[space];
    const known = map.get(key);
    this.spelled[space].set(word, known ?? this.terms);
    if (known !== undefined) return known;
    map.set(key, this.terms);
    this.slotsOfTerm.push([]);
    return this.terms++;
  }

  slot(space: Space, alternatives: readonly string[]): number {
    const terms = [...new Set(alternatives.map((word) => this.term(space, word)))].sort((a, b) => a - b);
    const key = terms.join(',');
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const slot = this.patternsOfSlot.length;
    this.slots.set(key, slot);
    this.patternsOfSlot.push([]);
    for (const term of terms) this.slotsOfTerm[term]?.push(slot);
    return slot;
  }

  pattern(
    need: number,
    slots: readonly number[],
    strength: Strength,
    where: Where,
    form: { inOrder?: number; factor?: number } = {},
  ): void {
    const { inOrder, factor = 1 } = form;
    const key = `${need}:${slots.join(',')}:${inOrder ?? ''}:${where}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const index = this.patterns.length;
    const weight = WEIGHT[strength] * factor * (1 + 0.12 * (slots.length - 1));
    this.patterns.push({ need, slots, strength, weight, inOrder, where });
    for (const slot of new Set(slots)) this.patternsOfSlot[slot]?.push(index);
  }
}

type Source = { need: number; space: 'nl' | 'en'; where: Where; text: string };

/** Compiles entries to a lexicon. Throws with the name of a class that is unknown: a mistake in a lexicon file. */
export function compile(entries: readonly Entry[]): Lexicon {
  const compiler = new Compiler();
  const compounds: { need: number; where: Where; word: string; strength: Strength }[] = [];
  for (const source of entries.flatMap(sourcesOf)) {
    for (const part of source.text.split(/[|\n]/)) {
      const text = part.trim();
      if (text !== '') addPattern(compiler, source, text, compounds);
    }
  }
  const isWord = (word: string) => compiler.maps.nl.has(stemNl(word));
  for (const { need, where, word, strength } of compounds) {
    const parts = splitCompound(word, (piece) => piece !== word && isWord(piece));
    if (parts === null || parts.some(isFunctionWord)) continue;
    compiler.pattern(
      need,
      parts.map((piece) => compiler.slot('nl', [piece])),
      strength,
      where,
      { factor: DERIVED },
    );
  }
  const typos = (space: 'nl' | 'en') =>
    typoIndex([...compiler.maps[space], ...compiler.spelled[space], ...irregular(space, compiler.maps[space])]);
  return {
    entries,
    numberOf: new Map(entries.map((entry, i) => [entry.id, i])),
    vocabulary: { ...compiler.maps, typosNl: typos('nl'), typosEn: typos('en') },
    slotsOfTerm: compiler.slotsOfTerm,
    patternsOfSlot: compiler.patternsOfSlot,
    patterns: compiler.patterns,
  };
}

/** Irregular forms of known words, as they are written: "uitstelgedrag" is known by its stem "uitstel" alone. */
function irregular(space: 'nl' | 'en', known: ReadonlyMap<string, number>): [string, number][] {
  const forms = space === 'nl' ? DUTCH_FORMS : ENGLISH_FORMS;
  const stem = space === 'nl' ? stemNl : stemEn;
  return [...forms.keys()].flatMap((form): [string, number][] => {
    const term = known.get(stem(form));
    return term === undefined ? [] : [[form, term]];
  });
}

function sourcesOf(entry: Entry, need: number): Source[] {
  const source = (space: 'nl' | 'en', where: Where, text = ''): Source => ({ need, space, where, text });
  return [
    source('nl', 'both', entry.say),
    source('en', 'both', entry.sayEn),
    source('nl', 'ask', entry.ask),
    source('en', 'ask', entry.askEn),
    source('nl', 'text', entry.text),
    source('en', 'text', entry.textEn),
  ];
}

function addPattern(
  compiler: Compiler,
  { need, space, where }: Source,
  text: string,
  compounds: { need: number; where: Where; word: string; strength: Strength }[],
): void {
  const mark = /^[~^]/.exec(text)?.[0];
  const body = mark === undefined ? text : text.slice(1).trim();
  const strength = mark === '~' ? 'weak' : mark === '^' ? 'anchor' : 'plain';
  const quoted = /^"(.*)"$/.exec(body)?.[1];
  if (quoted !== undefined) {
    compiler.pattern(
      need,
      words(quoted).map((word) => compiler.slot('raw', [word])),
      strength,
      where,
      { inOrder: 0 },
    );
    return;
  }
  const places = body.split(/\s+/).map((place) => place.split('/').flatMap((word) => spell(word, space)));
  if (places.length > 1 && places.every((alternatives) => alternatives.every(isFunctionWord))) {
    if (where !== 'text') addExactly(compiler, need, strength, places);
    return;
  }
  const slots = places.map((alternatives) => compiler.slot(space, alternatives));
  compiler.pattern(need, slots, strength, where);
  const only = places.length === 1 && places[0]?.length === 1 ? places[0][0] : undefined;
  if (only !== undefined && space === 'nl' && only.length >= 8) compounds.push({ need, where, word: only, strength });
}

/** "wie ben ik": small words tell something only in their order, close together, in a question. */
function addExactly(
  compiler: Compiler,
  need: number,
  strength: Strength,
  places: readonly (readonly string[])[],
): void {
  compiler.pattern(
    need,
    places.map((alternatives) => compiler.slot('raw', alternatives)),
    strength,
    'ask',
    { inOrder: BETWEEN_SMALL },
  );
}

function spell(word: string, space: 'nl' | 'en'): readonly string[] {
  if (!word.startsWith('@')) {
    const folded = words(word);
    return folded.length === 1 ? folded : [folded.join('')];
  }
  const members = CLASSES[word.slice(1)]?.[space];
  if (members === undefined) throw new Error(`Unknown class ${word} in the ${space} lexicon`);
  return members.split(/[\s/]+/).filter((member) => member !== '');
}
