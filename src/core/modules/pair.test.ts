import { describe, expect, it } from 'vitest';
import { checkPair } from './pair.ts';
import { parseModule } from './parse.ts';
import { changed, EXAMPLE } from './testing/example.ts';

const read = (text: string) => {
  const parsed = parseModule(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.module;
};

describe('an exercise in two languages', () => {
  it('is one exercise when only the words differ', () => {
    expect(checkPair(read(EXAMPLE), read(changed('[[keus | choice | Welke past? | Deze; Die]]', '[[keus | choice | Which one? | This; That]]')))).toEqual([]);
  });

  it.each([
    ['key: voorbeeld', 'key: example', /key differs/],
    ['themes: fs-t.6.1', 'themes: fs-t.2.1', /themes differ/],
    ['approval: no', 'approval: yes', /With approval/],
    ['[[keus | choice | Welke past? | Deze; Die]]', '[[keus | choice | Which? | This; That; Other]]', /^Step 2 does not/],
    ['[[keus | choice | Welke past? | Deze; Die]]', '[[keus | text | Which? | ]]', /^Step 2 does not/],
    ['[[plan | long | Je plan | ]]', '[[plannetje | long | Your plan | ]]', /^Step 3 does not/],
  ])('%s → %s', (line, to, message) => {
    expect(checkPair(read(EXAMPLE), read(changed(line, to))).map(({ en }) => en)).toEqual([expect.stringMatching(message)]);
  });

  it('with more steps in one language says so', () => {
    expect(checkPair(read(EXAMPLE), read(`${EXAMPLE}\n## Four\n\n[[x | text | What? | ]]\n`)).map(({ en }) => en)).toEqual(['The Dutch has 3 steps, the English 4.']);
  });
});
