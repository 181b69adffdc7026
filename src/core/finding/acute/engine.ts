import type { Found, Pattern, Token } from './pattern/compile.ts';
import { readingsOf, type Reading } from './reading.ts';
import { READY, setOfClass, type Ready } from './ready.ts';
import type { AcuteRule } from './types.ts';

/** Where a rule was recognised in the words. */
export type Sign = { readonly rule: AcuteRule; readonly tokens: readonly Token[]; readonly at: readonly number[] };

/** Patterns whose words are all there. */
type Wanted = Pick<Ready, 'signs' | 'mentions'>;

const TOPIC = setOfClass('topic');
const ABOUT = new Set(['over', 'about', 'on', 'of', 'into', 'naar', 'rond', 'van']);

function isPresent(pattern: Pattern, present: ReadonlySet<number>): boolean {
  return pattern.needs.every((group) => group.some((set) => present.has(set)));
}

/** Everywhere a pattern is found. */
function* findAll(tokens: readonly Token[], pattern: Pattern): Generator<readonly number[]> {
  for (const [at, token] of tokens.entries()) {
    if (pattern.starts && ![...token.sets].some((set) => pattern.starts?.has(set))) continue;
    const found = pattern.findAt(tokens, at);
    if (found) yield found;
  }
}

/** Whether bare words are the subject of study, work or a story: that is said in the same clause, or of them. */
function isTopic(tokens: readonly Token[], at: readonly number[]): boolean {
  const [from = 0] = at;
  const clause = (i: number): number => tokens.slice(0, i + 1).filter((token) => token.opens || token.isBreak).length;
  const said = ABOUT.has(tokens[from - 1]?.word ?? '');
  return tokens.some((token, i) => token.sets.has(TOPIC) && (said || clause(i) === clause(from)));
}

/** The first place of a sign, or of a mention that is not only a topic. */
function first(tokens: readonly Token[], { signs, mentions }: Wanted): Found {
  for (const pattern of signs) for (const found of findAll(tokens, pattern)) return found;
  for (const pattern of mentions) {
    for (const found of findAll(tokens, pattern)) if (!isTopic(tokens, found)) return found;
  }
  return undefined;
}

/** Places, among the typed words, of the words of everyday phrases. */
function everydayPlaces({ tokens, present, from }: Reading, phrases: readonly Pattern[]): readonly number[] {
  return phrases
    .filter((phrase) => isPresent(phrase, present))
    .flatMap((phrase) => [...findAll(tokens, phrase)].flat())
    .flatMap((place) => from[place] ?? []);
}

/** The words with everyday phrases struck out: those mean nothing any more. */
function strike({ tokens, from }: Reading, places: ReadonlySet<number>): readonly Token[] {
  return tokens.map((token, i) =>
    from[i]?.some((place) => places.has(place)) ? { ...token, sets: new Set<number>(), fill: false } : token);
}

/** Looks for one rule in every reading; what is everyday in one reading is so in the next. */
function signOf(one: Ready, readings: readonly Reading[]): Sign | undefined {
  const looks = readings.map((reading) => ({
    reading,
    wanted: {
      signs: one.signs.filter((pattern) => isPresent(pattern, reading.present)),
      mentions: one.mentions.filter((pattern) => isPresent(pattern, reading.present)),
    },
  }));
  if (!looks.some(({ reading, wanted }) => first(reading.tokens, wanted))) return undefined;
  const struck = new Set<number>();
  for (const { reading, wanted } of looks) {
    for (const place of everydayPlaces(reading, one.everyday)) struck.add(place);
    const at = first(strike(reading, struck), wanted);
    if (at) return { rule: one.rule, tokens: reading.tokens, at };
  }
  return undefined;
}

/**
 * Every rule that the words of a text meet, at most once each, in the order of their numbers.
 * @param text what was typed, of any length
 */
export function signsOf(text: string): readonly Sign[] {
  const readings = readingsOf(text);
  return READY.flatMap((one) => signOf(one, readings) ?? []);
}
