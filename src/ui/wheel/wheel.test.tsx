import { describe, expect, it } from 'vitest';
import { wheelSegments } from './wheel.fixtures.tsx';
import { WheelView } from './wheel-view.tsx';

const show = (lang: 'nl' | 'en'): string =>
  String(<WheelView lang={lang} segments={wheelSegments(lang)} title="wheel" caption="rows" />);

describe('the wheel', () => {
  it('names every piece with how much is done there, in words', () => {
    expect(show('nl')).toContain('aria-label="Visie: 3 initiatieven, het nodige"');
    expect(show('en')).toContain('aria-label="Sticky Campus: 1 initiative, a start"');
  });

  it('has a row for every piece, with the same link', () => {
    const [picture, table] = show('nl').split('<table');
    const links = (html: string) => [...html.matchAll(/<a[^>]*href="(#fs\.[^"]+)"/g)].map((match) => match[1]);
    expect(links(picture!).length).toBeGreaterThan(20);
    expect(links(table!)).toEqual(links(picture!));
  });

  it('tells the states apart without colour', () => {
    const html = show('nl');
    for (const grain of ['thin', 'some']) expect(html).toContain(`fill="url(#wheel-${grain})"`);
  });
});
