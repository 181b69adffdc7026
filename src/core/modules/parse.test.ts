import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHttps } from './inline.ts';
import { parseModule } from './parse.ts';
import { changed, EXAMPLE } from './testing/example.ts';
import type { Block, Inline, Module } from './types.ts';

const read = (text: string): Module => {
  const parsed = parseModule(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.module;
};
const problemsOf = (text: string) => {
  const parsed = parseModule(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message.en}`);
};

describe('the text of an exercise', () => {
  it('becomes a head, an introduction and steps with what is to be done', () => {
    const module = read(EXAMPLE);
    expect(module).toMatchObject({
      key: 'voorbeeld', minutes: 10, themes: ['fs-t.6.1'], approval: false,
      sources: [{ key: 'boek', name: 'Een boek (2020)', url: 'https://example.org/boek' }],
    });
    expect(module.steps.map(({ title, blocks }) => [title, ...blocks.map(({ is }) => is)])).toEqual([
      ['Eerst', 'paragraph', 'list', 'field', 'field'], ['Dan', 'paragraph', 'recall', 'field', 'field'],
      ['Daarna', 'paragraph', 'field', 'field'],
    ]);
    expect(module.steps[0]?.blocks[0]).toEqual({ is: 'paragraph', line: [
      { is: 'text', text: 'Dit weten we ' }, { is: 'source', key: 'boek' }, { is: 'text', text: '. ' },
      { is: 'bold', of: [{ is: 'text', text: 'Nog iets' }] }, { is: 'text', text: ' op ' },
      { is: 'link', text: 'deze site', href: 'https://example.org' }, { is: 'text', text: '.' },
    ] });
    expect(module.steps[0]?.blocks[3]).toEqual({ is: 'field', field: { id: 'hoe', kind: 'scale', question: 'Hoe gaat het?', options: [], ends: ['niet', 'goed'] } });
    expect(module.steps[1]?.blocks[3]).toMatchObject({ field: { kind: 'many', options: ['A', 'B', 'C'] } });
  });

  it('is the same from a file of Windows, with a mark of its encoding', () => {
    expect(read(`\uFEFF${EXAMPLE.replaceAll('\n', '\r\n')}`)).toEqual(read(EXAMPLE));
  });

  it.each([
    ['key: voorbeeld', 'key: Voor Beeld', /^2: With key goes small letters/],
    ['title: Een voorbeeld', 'titel: Een voorbeeld', /^3: “titel: Een voorbeeld” does not belong here/],
    ['minutes: 10', 'minutes: veel', /^5: With minutes goes a number/],
    ['themes: fs-t.6.1', 'themes: fs-t.99.1', /^6: With themes/],
    ['approval: no', 'approval: misschien', /^7: With approval goes yes or no/],
    ['again: 2027-11-26', 'again: 2026-11-26', /^9: The day to look again comes after/],
    ['again: 2027-11-26', 'again: 2027-02-30', /^9: With again goes a day/],
    ['  - boek | Een boek (2020) | https://example.org/boek', '  - boek | Een boek | http://example.org', /^11: The address of a source begins with https/],
    ['- een', '- een <b>tag</b>', /^18: HTML is not possible/],
    ['- een', '- [weg](javascript:alert(1))', /^18: A link begins with https/],
    ['- een', '- [weg](http://example.org)', /^18: A link begins with https/],
    ['- een', '### Kop', /^18: A heading is/],
    ['- een', '| tabel |', /^18: A table/],
    ['- een', 'Volgens [nergens].', /^18: The source “nergens” is not at the top/],
    ['[[wat | text | Wat doe je? | Bijvoorbeeld: lopen]]', '[[wat | tekst | Wat? | ]]', /^21: “tekst” is no kind/],
    ['[[wat | text | Wat doe je? | Bijvoorbeeld: lopen]]', '[[W(t | text | Wat? | ]]', /^21: The name of a question/],
    ['[[wat | text | Wat doe je? | Bijvoorbeeld: lopen]]', '[[constructor | text | Wat? | ]]', /^21: The name of a question/],
    ['[[hoe | scale | Hoe gaat het? | 0 niet; 10 goed]]', '[[hoe | scale | Hoe? | niet; goed]]', /^23: With a scale/],
    ['[[keus | choice | Welke past? | Deze; Die]]', '[[keus | choice | Welke? | Deze]]', /^30: Put 2 to/],
    ['[[keus | choice | Welke past? | Deze; Die]]', '[[wat | choice | Welke? | Deze; Die]]', /^30: The name “wat” is there already/],
    ['{{wat}}', '{{plan}}', /^28: There is no question “plan” in an earlier step/],
    ['{{wat}}', 'Je schreef {{wat}} hier.', /^28: \{\{name\}\} stands on a line of its own/],
    ['Een inleiding. Het blijft van jou.', '[[x | text | Wat? | ]]', /^13: There are no questions before the first step/],
  ])('says at its line what is wrong: %s → %s', (line, to, message) => {
    expect(problemsOf(changed(line, to))).toContainEqual(expect.stringMatching(message));
  });

  it('asks for three to five steps, each with something to enter', () => {
    const two = EXAMPLE.slice(0, EXAMPLE.indexOf('## Daarna'));
    expect(problemsOf(two)).toEqual([expect.stringMatching(/has 3 to 5 steps, this has 2/)]);
    expect(problemsOf(`${EXAMPLE}\n## Nog een\nZomaar.\n`)).toEqual([expect.stringMatching(/^41: Every step has something to enter/)]);
  });

  it('of no head at all, or of far too much, says that and nothing else', () => {
    expect(problemsOf('# Zomaar een tekst')).toEqual([expect.stringMatching(/^1: Begin with a line ---/)]);
    expect(problemsOf('a'.repeat(60_001))).toEqual([expect.stringMatching(/^1: This text is too long/)]);
  });
});

const pieces = (line: readonly Inline[]): readonly Inline[] => line.flatMap((one) => (one.is === 'bold' ? [one, ...pieces(one.of)] : [one]));
const linesOf = (block: Block) => (block.is === 'paragraph' ? [block.line] : block.is === 'list' ? block.items : []);
const everything = ({ intro, steps }: Module) => [intro, ...steps.map(({ blocks }) => blocks)].flat().flatMap(linesOf).flatMap(pieces);

/** What somebody with bad intentions would paste, around the marks that mean something here. */
const hostile = fc.array(fc.oneof(
  fc.constantFrom('<script>', '</p>', '<img src=x onerror=alert(1)>', '[', ']', '](', ')', '**', '[[', ']]', '{{', '}}', '|', '- ', '## ', '\n', '\n\n', '"', "'", '&lt;',
    'javascript:', 'data:text/html,', 'https://', 'http://', '[a](javascript:alert(1))', '[a](https://x"onclick=1)', '[a](https://u@evil.example)', '[a](https://good.example)', '[boek]', '---'),
  fc.string({ maxLength: 12 }),
), { maxLength: 14 }).map((parts) => parts.join(''));

describe('a hostile text', () => {
  it('never throws, and every problem names a line of it', () => {
    fc.assert(fc.property(hostile, fc.nat(EXAMPLE.length), (text, at) => {
      const given = EXAMPLE.slice(0, at) + text + EXAMPLE.slice(at);
      const parsed = parseModule(given);
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { line } of parsed.problems) expect(line >= 1 && line <= given.split(/\r\n|\r|\n/).length).toBe(true);
    }), { numRuns: 400 });
  });

  it('when it is read leads to https only, and has no tag in what is shown', () => {
    let read = 0;
    fc.assert(fc.property(hostile, (text) => {
      const parsed = parseModule(changed('Tot slot.', text));
      if (!parsed.ok) return;
      read += 1;
      for (const piece of everything(parsed.module)) {
        if (piece.is === 'link') expect(isHttps(piece.href) && new URL(piece.href).protocol === 'https:' && new URL(piece.href).username === '').toBe(true);
        if (piece.is === 'text') expect(piece.text).not.toMatch(/<[a-z!/?]/i);
      }
    }), { numRuns: 600 });
    expect(read).toBeGreaterThan(20);
  });
});
