import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyStore } from './key-store.ts';
import { openText, sealText } from './sealed-text.ts';

let folder: string;
beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), 'samenhang-keys-')), 'keys'); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a sealed text', () => {
  const key = randomBytes(32);
  it('opens with its key and about its own thing, whatever it says', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(openText(key, 'a', sealText(key, 'a', text))).toBe(text);
    }));
  });

  it('opens with nothing else, and shows nothing of what it says', () => {
    const sealed = sealText(key, 'one question', 'ik slaap slecht');
    expect(openText(randomBytes(32), 'one question', sealed)).toBeUndefined();
    expect(openText(key, 'another question', sealed)).toBeUndefined();
    expect(openText(key, 'one question', `${sealed.slice(0, -3)}AAA`)).toBeUndefined();
    expect(openText(key, 'one question', '')).toBeUndefined();
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('slaap');
    expect(sealText(key, 'one question', 'ik slaap slecht')).not.toBe(sealed);
  });
});

describe('the keys', () => {
  it('are made once, also by many at the same time, and only their owner can read them', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => keyStore(folder).make('group', 'one')));
    expect(new Set(made.map((key) => key.toString('hex'))).size).toBe(1);
    expect(made[0]).toHaveLength(32);
    expect(readdirSync(join(folder, 'group'))).toEqual(['one']);
    expect(statSync(join(folder, 'group', 'one')).mode & 0o777).toBe(0o600);
  });

  it('that were dropped are gone, and a new one under the same name is another', async () => {
    const keys = keyStore(folder);
    const first = await keys.make('group', 'one');
    await keys.make('group', 'two');
    await keys.drop('group', 'one');
    expect(await keys.find('group', 'one')).toBeUndefined();
    expect((await keys.make('group', 'one')).equals(first)).toBe(false);
    await keys.dropGroup('group');
    expect(await keys.find('group', 'two')).toBeUndefined();
    expect(await keys.groups('one')).toEqual(new Set());
  });

  it('of a folder that is not ours say nothing, rather than that there are none', async () => {
    expect(await keyStore(folder).groups('one')).toBeUndefined();
    await keyStore(folder).make('group', 'one');
    expect(await keyStore(folder).groups('one')).toEqual(new Set(['group']));
    rmSync(join(folder, 'samenhang-keys'));
    expect(await keyStore(folder).groups('one')).toBeUndefined();
  });

  it('stay in their folder', async () => {
    writeFileSync(join(folder, '..', 'elsewhere'), 'x');
    for (const name of ['../elsewhere', '..', 'a/b', '', 'A']) await expect(keyStore(folder).make('group', name), name).rejects.toThrow();
    for (const group of ['..', '../x', '']) await expect(keyStore(folder).make(group, 'one'), group).rejects.toThrow();
  });
});
