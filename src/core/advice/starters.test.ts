import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN } from '../instruments/own/index.ts';
import { scoresOf } from '../instruments/score.ts';
import type { Answers, Instrument } from '../instruments/types.ts';
import { hasStarters, starters } from './starters.ts';

const start = OWN.filter(({ key }) => hasStarters(key));
const made = (one: Instrument, answers: Answers) => starters(answers, scoresOf(one, answers));
const filled = (one: Instrument, value: number): Answers => Object.fromEntries(one.items.map(({ key }) => [key, value]));

describe('conversation starters', () => {
  it('are there for the start-thermometer of every year, and for nothing else', () => {
    expect(start.map(({ key }) => key)).toEqual(['start-1', 'start-2', 'start-3']);
    expect(hasStarters('maandcheck')).toBe(false);
  });

  it('ask about what goes best, what goes least well, and what the answers ask next', () => {
    const answers = { ...filled(start[0]!, 3), company: 5, message: 5, ask: 1, known: 1, stop: 2 };
    expect(made(start[0]!, answers).map(({ question }) => question.nl)).toEqual([
      'Met wie werk je graag samen, en wat maakt dat het loopt?', 'Wat zou het makkelijker maken om een docent iets te vragen?',
      'Wie bij de opleiding zou jou beter mogen leren kennen, en hoe begint dat?',
    ]);
  });

  it('let a doubt about going on come before anything else', () => {
    for (const one of start) expect(made(one, { ...filled(one, 1), stop: 4 })[2].question.en).toContain('before you decide');
  });

  it('whatever somebody answers or passes over: three different questions in both languages', () => {
    fc.assert(fc.property(fc.constantFrom(...start), fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 12, maxLength: 12 }), (one, given) => {
      const answers = Object.fromEntries(one.items.flatMap(({ key }, i) => (typeof given[i] === 'number' ? [[key, given[i]]] : [])));
      const three = made(one, answers);
      for (const lang of ['nl', 'en'] as const) {
        expect(new Set(three.map(({ question }) => question[lang])).size).toBe(3);
        for (const { question } of three) expect(question[lang]).toMatch(/\?$/);
      }
    }), { numRuns: 200 });
  });
});
