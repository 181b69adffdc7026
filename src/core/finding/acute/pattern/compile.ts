import type { Node } from './parse.ts';

/*
 * How a pattern is written. Items stand apart by spaces:
 *   word            that word, also with a typing error when it is long enough
 *   a|b|c           one of these words
 *   zelfmoord*      a word that begins so;  *kater  a word that ends so
 *   @name           a class of words (words/) or a phrase (words/phrases.ts), also inside a|b
 *   ~3              up to three words of any kind, in the same sentence
 *   _               up to six filler words (@fill), one of which may be any word
 *   !a|b            the next word is not one of these
 *   ^  $            begin and end of a sentence or clause
 *   item?           may be left out
 *   (a|b c|d)       one of these, of one or more words;  (a|b c / d)  the same, cut at the slash
 *   x && y          both, in any order, at most eight words apart
 */

/** A word of the text as the patterns see it. */
export type Token = {
  readonly word: string;
  /** sets it is in, also by the words it was probably meant to be */
  readonly sets: ReadonlySet<number>;
  /** a filler word: patterns may step over it */
  readonly fill: boolean;
  readonly isBreak: boolean;
  /** a clause begins here (text/clauses.ts) */
  readonly opens: boolean;
};

/** Positions of the tokens that the words of a pattern stand for, or undefined when it is not there. */
export type Found = readonly number[] | undefined;

type Then = (at: number, seen: readonly number[]) => Found;
type Step = (tokens: readonly Token[], at: number, seen: readonly number[], then: Then) => Found;

export type Pattern = {
  /** sets the first word may be in; undefined when the pattern may begin with a gap */
  readonly starts: ReadonlySet<number> | undefined;
  /** of each group one set must be present, or the pattern is not there */
  readonly needs: readonly (readonly number[])[];
  readonly findAt: (tokens: readonly Token[], at: number) => Found;
};

/** How far a pattern reaches: everyday phrases stay within a clause, signs within a sentence. */
export type Reach = 'clause' | 'sentence';

const FILL_MAX = 6;

/** Whether the words before `at` make a whole: a sentence or a clause ends there. */
function edge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || token.isBreak || token.opens;
}

/** Tries the rest at every distance that `mayPass` allows. */
function stepOver(mayPass: (token: Token, passed: readonly Token[]) => boolean): Step {
  return (tokens, at, seen, then) => {
    const passed: Token[] = [];
    for (;;) {
      const found = then(at + passed.length, seen);
      if (found) return found;
      const token = tokens[at + passed.length];
      if (!token || !mayPass(token, passed)) return undefined;
      passed.push(token);
    }
  };
}

function stepOf(node: Node, setOf: (spec: string) => number, reach: Reach): Step {
  switch (node.is) {
    case 'words': {
      const set = setOf(node.spec);
      return (tokens, at, seen, then) => {
        const token = tokens[at];
        if (!token?.sets.has(set) || (reach === 'clause' && token.opens && seen.length > 0)) return undefined;
        return then(at + 1, [...seen, at]);
      };
    }
    case 'not': {
      const set = setOf(node.spec);
      return (tokens, at, seen, then) => (tokens[at]?.sets.has(set) ? undefined : then(at, seen));
    }
    case 'start':
      return (tokens, at, seen, then) => (edge(tokens, at) || tokens[at - 1]?.isBreak ? then(at, seen) : undefined);
    case 'end':
      return (tokens, at, seen, then) => (edge(tokens, at) ? then(at, seen) : undefined);
    case 'gap':
      return stepOver((token, passed) =>
        passed.length < node.max && (node.far || !(token.isBreak || (reach === 'clause' && token.opens))));
    case 'fill':
      return stepOver((token, passed) =>
        passed.length < FILL_MAX && !token.isBreak && (token.fill || passed.every((other) => other.fill)));
    case 'row':
      return node.parts.map((part) => stepOf(part, setOf, reach)).reduceRight<Step>(
        (rest, first) => (tokens, at, seen, then) =>
          first(tokens, at, seen, (next, more) => rest(tokens, next, more, then)),
        (_tokens, at, seen, then) => then(at, seen),
      );
    case 'choice': {
      const options = node.parts.map((part) => stepOf(part, setOf, reach));
      return (tokens, at, seen, then) => {
        for (const option of options) {
          const found = option(tokens, at, seen, then);
          if (found) return found;
        }
        return undefined;
      };
    }
  }
}

/** x && y stands for words further apart than a clause. */
function isFar(node: Node): boolean {
  return node.is === 'gap' ? node.far : (node.is === 'row' || node.is === 'choice') && node.parts.some(isFar);
}

function needsOf(node: Node, setOf: (spec: string) => number): readonly (readonly number[])[] {
  if (node.is === 'words') return [[setOf(node.spec)]];
  if (node.is === 'row') return node.parts.flatMap((part) => needsOf(part, setOf));
  if (node.is !== 'choice') return [];
  const each = node.parts.map((part) => needsOf(part, setOf)[0]);
  return each.some((need) => need === undefined) ? [] : [each.flatMap((need) => need ?? [])];
}

/** Sets that the first word of a pattern may be in, or undefined when that cannot be said. */
function startsOf(node: Node, setOf: (spec: string) => number): readonly number[] | undefined {
  if (node.is === 'words') return [setOf(node.spec)];
  if (node.is === 'row') return node.parts[0] && startsOf(node.parts[0], setOf);
  if (node.is !== 'choice') return undefined;
  const each = node.parts.map((part) => startsOf(part, setOf));
  return each.some((sets) => sets === undefined) ? undefined : each.flatMap((sets) => sets ?? []);
}

/**
 * Makes a pattern that can be looked for.
 * @param setOf gives the number of a set of words, written as "a|b|@class"
 * @throws when the pattern holds no word that must be there
 */
export function compile(node: Node, setOf: (spec: string) => number, reach: Reach): Pattern {
  const needs = needsOf(node, setOf);
  if (needs.length === 0) throw new Error('a pattern needs at least one word that must be there');
  const step = stepOf(node, setOf, isFar(node) ? 'sentence' : reach);
  const starts = startsOf(node, setOf);
  return {
    needs,
    starts: starts && new Set(starts),
    findAt: (tokens, at) => step(tokens, at, [], (_end, seen) => seen),
  };
}
