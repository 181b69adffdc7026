import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assets } from './assets.ts';
import { stylesheet } from './stylesheet.ts';

type Colours = Readonly<Record<string, string>>;

const read = (file: string): Colours =>
  Object.fromEntries([...readFileSync(new URL(`theme/${file}.css`, import.meta.url), 'utf8')
    .matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

const GROUNDS = ['paper', 'surface', 'sunken'];
const TINTS = ['petrol-tint', 'apricot-tint', 'plum-tint', 'sand-tint', 'wrong-tint'];
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, ...TINTS, 'petrol-soft', 'apricot-soft', 'plum-soft', 'line']],
  ['ink-soft', [...GROUNDS, 'apricot-tint', 'plum-tint', 'petrol-tint']],
  ['petrol', [...GROUNDS, ...TINTS]], ['petrol-deep', [...GROUNDS, ...TINTS]],
  ['apricot-deep', ['apricot-tint']], ['wrong', [...GROUNDS, 'wrong-tint']], ['plum', GROUNDS],
  ['on-petrol', ['petrol', 'petrol-deep']], ['on-plum', ['plum']], ['on-rust', ['rust']], ['on-sand', ['sand']],
  ['on-ink', ['ink']], ['on-night', ['night', 'night-line']], ['on-night-soft', ['night']], ['surface', ['wrong']],
];
const EDGES: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', ['paper', 'surface']], ['focus', ['paper', 'surface', 'focus-inverse']],
];

describe.each([
  ['day', read('tokens')], ['night', { ...read('tokens'), ...read('dark') }],
])('colours by %s', (_, colours) => {
  const pairs = (list: typeof TEXT) => list.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground]));
  const tooWeak = (list: typeof TEXT, least: number) => pairs(list)
    .filter(([front, ground]) => contrast(colours[front!]!, colours[ground!]!) < least);

  it('lets every text be read (4.5 to 1)', () => expect(tooWeak(TEXT, 4.5)).toEqual([]));
  it('lets every edge of a control be seen (3 to 1)', () => expect(tooWeak(EDGES, 3)).toEqual([]));
});

describe('the style sheet', () => {
  it('asks for nothing but our own files', () => {
    const asked = [...stylesheet().css.matchAll(/url\(["']?([^)"']+)/g)].map((match) => match[1]);
    const known = assets().map(({ path }) => path);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((path) => !known.includes(path!))).toEqual([]);
    expect(stylesheet().css).not.toContain('@import');
  });

  it('is dark for who asks for it, and for who follows the system, but not for who chose light', () => {
    const { css } = stylesheet();
    expect(css).toMatch(/:root\[data-theme=["']?dark["']?\]/);
    expect(css).toMatch(/@media screen and \(prefers-color-scheme: ?dark\)\{:root:not\(\[data-theme=["']?light["']?\]\)/);
  });
});
