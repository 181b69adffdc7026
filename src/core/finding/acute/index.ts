import { alike } from './alike.ts';
import { signsOf, type Sign } from './engine.ts';
import { setOfClass } from './ready.ts';
import type { About, Acute, LineKey } from './types.ts';

export type { About, Acute, AcuteKind, AcuteRule, LineKey } from './types.ts';

const SELF = ['ik', 'mij'].map(setOfClass);
const OTHER = ['they', 'person', 'family'].map(setOfClass);
/** Rules about what others do to somebody: "he hits me" is about me. */
const DONE_TO = new Set(['assault', 'home-violence', 'stalking', 'violence', 'violence-now']);
const MINE = new Set(['mijn', 'my']);

/** Whom a sign is about: the person named last before or in the words that were recognised. */
function aboutOf({ rule, tokens, at }: Sign): About {
  const last = at.at(-1) ?? 0;
  const persons = tokens.slice(0, last + 1).flatMap((token, i): About[] => {
    if (SELF.some((set) => token.sets.has(set))) return ['self'];
    const owned = MINE.has(tokens[i - 1]?.word ?? '');
    return OTHER.some((set) => token.sets.has(set)) && (owned || token.word !== 'die') ? ['other'] : [];
  });
  const after = tokens.slice(last + 1, last + 3).some((token) => SELF.some((set) => token.sets.has(set)));
  if (DONE_TO.has(rule.kind) && (after || persons.includes('self'))) return 'self';
  return persons.at(-1) ?? 'unclear';
}

/** The first line of every sign, then the others; no doubles. */
function linesOf(signs: readonly Sign[]): readonly LineKey[] {
  const heads = signs.flatMap(({ rule }) => rule.lines.slice(0, 1));
  return [...new Set([...heads, ...signs.flatMap(({ rule }) => rule.lines)])];
}

/**
 * Recognises acute danger to oneself or others, or acute violence, in what somebody types (rules ACUTE-n).
 * It names the help that fits and keeps nothing of the words. It judges words, not people.
 * @param text the words, Dutch or English, of any length; of a very long text its beginning and its end are read
 * @returns undefined when nothing acute is recognised
 */
export function recogniseAcute(text: string): Acute | undefined {
  const signs = signsOf(text);
  const [head] = signs;
  if (!head) return alike(text);
  return { rules: signs.map(({ rule }) => rule.id), kind: head.rule.kind, lines: linesOf(signs), about: aboutOf(head) };
}
