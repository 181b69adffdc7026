import { describe, expect, it } from 'vitest';
import { uiPages } from './gallery.tsx';

const cases = uiPages().flatMap((page) => (['nl', 'en'] as const).map((lang) => ({ ...page, lang })));
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1]!);

describe.each(cases)('$path in $lang', ({ render, lang }) => {
  const html = render(lang, 'light');

  it('brings no style, script or handler of its own, so that a strict content-security policy holds', async () => {
    const text = await html;
    expect(text).not.toMatch(/\sstyle=/);
    expect(text).not.toMatch(/<style|\son[a-z]+=/);
    expect(all(text, /<script([^>]*)>/g).every((attributes) => /src="\/assets\//.test(attributes))).toBe(true);
    expect(text).not.toMatch(/javascript:/);
  });

  it('refers only to ids that are there, once', async () => {
    const text = await html;
    const ids = all(text, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [
      ...all(text, /\sfor="([^"]+)"/g),
      ...all(text, /\saria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((list) => list.split(' ')),
      ...all(text, /url\(#([^)]+)\)/g), ...all(text, /<textPath href="#([^"]+)"/g),
    ];
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('always offers acute help and the way out, without script too', async () => {
    const text = await html;
    expect(text).toContain('href="/voorbeeld/nu"');
    expect(text).toMatch(/<a class="quick-exit" href="https:\/\/[^"]+" rel="noreferrer/);
  });
});
