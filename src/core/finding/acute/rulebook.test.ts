import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acuteRulesAsMarkdown } from './rulebook.ts';

const FILE = new URL('../../../../docs/rules/acute.md', import.meta.url);

describe('the rule book docs/rules/acute.md', () => {
  it('says what the rules are (refresh: UPDATE_DOCS=1 npx vitest run src/core/finding/acute/rulebook.test.ts)', () => {
    const wanted = acuteRulesAsMarkdown();
    if (process.env['UPDATE_DOCS'] === '1') {
      mkdirSync(new URL('.', FILE), { recursive: true });
      writeFileSync(FILE, wanted);
    }
    expect(readFileSync(FILE, 'utf8')).toBe(wanted);
  });
});
