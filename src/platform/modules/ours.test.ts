import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUR_KEYS } from '../../core/modules/groups.ts';
import { needsApproval } from '../../core/modules/approval.ts';
import { checkPair } from '../../core/modules/pair.ts';
import { fieldsOf, parseModule } from '../../core/modules/parse.ts';
import { OURS } from './ours.ts';

const FOLDER = new URL('../../core/modules/content/', import.meta.url);
const parsed = (name: string) => parseModule(readFileSync(new URL(name, FOLDER), 'utf8'));
const files = OUR_KEYS.flatMap((key) => [`${key}.nl.md`, `${key}.en.md`]);

describe('our exercises', () => {
  it('are sixteen, in both languages, and nothing else stands in the folder', () => {
    expect(OUR_KEYS).toHaveLength(16);
    expect(readdirSync(FOLDER).sort()).toEqual([...files].sort());
  });

  it.each(files)('%s can be read', (name) => {
    const found = parsed(name);
    expect(found.ok ? [] : found.problems.map(({ line, message }) => `${line}: ${message.en}`)).toEqual([]);
    if (!found.ok) return;
    const { module } = found;
    expect(module.key).toBe(name.split('.')[0]);
    expect(module.minutes).toBeGreaterThanOrEqual(10);
    expect(module.minutes).toBeLessThanOrEqual(20);
    expect(module.again > module.reviewed).toBe(true);
    expect(module.steps.length >= 3 && module.steps.length <= 5 && module.steps.every(({ blocks }) => fieldsOf(blocks).length > 0)).toBe(true);
  });

  it.each(OUR_KEYS)('%s asks the same in both languages', (key) => {
    const [nl, en] = [parsed(`${key}.nl.md`), parsed(`${key}.en.md`)];
    expect(nl.ok && en.ok && checkPair(nl.module, en.module)).toEqual([]);
  });

  it('are loaded all of them, and exactly those on low mood and on alcohol and drugs ask for approval', () => {
    expect(OURS.map(({ pair }) => pair.nl.key)).toEqual(OUR_KEYS);
    expect(OURS.filter(({ pair }) => pair.nl.approval).map(({ pair }) => pair.nl.key).sort()).toEqual(['alcohol-en-drugs', 'somberheid']);
    expect(OURS.filter(({ pair }) => needsApproval(pair)).map(({ pair }) => pair.nl.key).sort()).toEqual(['alcohol-en-drugs', 'somberheid']);
  });
});
