import { CHAT, CLITICS, GLUE } from '../words/chat.ts';

/** Longer text is cut to its beginning and its end: the last words often say most. */
const KEEP = 4000;

/** A sentence ends here; patterns do not reach over it. */
export const BREAK = '|';

/** A comma: a clause ends here, the sentence goes on. */
export const COMMA = ',';

/** Whether the rules know a word as it is spelled. */
export type Known = (word: string) => boolean;

const SIGNS: Readonly<Record<string, string>> = {
  0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i', '*': '',
};

function shorten(text: string): string {
  return text.length <= 2 * KEEP ? text : `${text.slice(0, KEEP)} . ${text.slice(-KEEP)}`;
}

/** Lower case, no accents, no invisible signs, laughing faces as a word, apostrophes gone. */
function fold(text: string): string {
  return shorten(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\ufe0e\ufe0f\u00ad'\u2018\u2019\u02bc`\u00b4]/gu, '')
    .replace(/\u0131/gu, 'i')
    .replace(/[\u{1F602}\u{1F923}\u{1F639}\u{1F606}\u{1F605}]/gu, ' haha ');
}

/** Letters typed apart ("z e l f", "k.m.s") are one word. */
function joinLetters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[ .*_-]\p{L}){2,}(?![\p{L}\p{N}])/gu, (run) =>
    run.replace(/[ .*_-]/gu, ''));
}

/** Digits and signs that stand for letters, in a word that has letters: "zelfm00rd", "su!cide", "s*icide". */
function unmask(word: string, known: Known): readonly string[] {
  if (!/\p{L}/u.test(word) || /^\d+[a-z]{0,3}$/u.test(word)) return [word.replace(/[^\p{L}\p{N}]/gu, '')];
  const whole = word.replace(/[013457@$!*]/gu, (sign) => SIGNS[sign] ?? sign);
  if (!word.includes('!') || known(whole)) return [whole];
  return word.split('!').flatMap((part, i) => [...(i > 0 ? [BREAK] : []), ...unmask(part, known)]);
}

/** "doooood" is "dood", "niiiiet" is "niet": a run of three or more stands for two letters or for one. */
function shrink(word: string, known: Known): string {
  const two = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (two === word) return word;
  const one = word.replace(/(\p{L})\1{2,}/gu, '$1');
  return known(one) && !known(two) ? one : two;
}

/** Cuts a word that was typed without spaces ("ikwilnietmeerleven") into as few words of GLUE as it can. */
function unglue(word: string): readonly string[] | undefined {
  if (word.length < 5 || word.length > 60) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 12); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || !GLUE.has(part)) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, part];
    }
  }
  return best[word.length];
}

/** One typed word as the words it stands for: chat spelling, "kwil", "wilniet". */
function expand(word: string, known: Known): readonly string[] {
  const chat = CHAT.get(word);
  if (chat) return chat;
  if (known(word)) return [word];
  const rest = word.startsWith('k') ? word.slice(1) : '';
  if (CLITICS.has(rest)) return ['ik', rest];
  return unglue(word)?.flatMap((part) => CHAT.get(part) ?? [part]) ?? [word];
}

/**
 * The words of a text in the spelling the rules know, with BREAK between sentences and COMMA where a comma was.
 * @param text what was typed, at any length
 * @param known whether the rules know a word as it is
 */
export function wordsOf(text: string, known: Known): readonly string[] {
  const folded = joinLetters(fold(text))
    .replace(/\.{2,}|\u2026/gu, ' ')
    .replace(/[\n\r]+/gu, ` ${COMMA} `)
    .replace(/[.?;]+|!+(?!\p{L})/gu, ` ${BREAK} `);
  const pieces = folded.match(/[|,]|[\p{L}\p{N}@$](?:[\p{L}\p{N}@$*!]*[\p{L}\p{N}@$])?/gu) ?? [];
  return pieces
    .flatMap((piece) => (piece === BREAK || piece === COMMA ? [piece] : unmask(piece, known)))
    .filter((word) => word !== '')
    .flatMap((word) => (word === BREAK || word === COMMA ? [word] : expand(shrink(word, known), known)));
}
