import { describe, expect, it } from 'vitest';
import { FEW } from '../disclosure/figures.ts';
import { findings, type Line, saysSomething } from './findings.ts';

const line = (key: string, change: Partial<Line>): Line => ({ key, asked: FEW, declined: FEW, waited: FEW, ...change });
const n = (students: number) => ({ students });
const said = (...lines: Line[]) => findings(lines).map(({ key, kind }) => `${key} ${kind}`);

describe('what stands out', () => {
  it('asked often and little or nothing offered, the most asked first', () => {
    expect(said(
      line('a', { asked: n(10), offers: 2 }), line('b', { asked: n(30), offers: 1 }), line('c', { asked: n(10), offers: 0 }),
      line('d', { asked: n(40), offers: 3 }),
    )).toEqual(['c nothing', 'b little', 'a little']);
  });
  it('told to go elsewhere: from one in four on', () => {
    expect(said(line('a', { asked: n(40), declined: n(10) }), line('b', { asked: n(45), declined: n(10) }))).toEqual(['a elsewhere']);
  });
  it('waited longer than agreed, also when what was asked is withheld', () => {
    expect(said(line('a', { waited: n(10) }))).toEqual(['a waited']);
  });
  it('nothing from what is withheld: that may be nobody, or nine', () => {
    const quiet = line('a', { offers: 0 });
    expect([said(quiet), saysSomething(quiet), saysSomething(line('b', { declined: n(10) }))]).toEqual([[], false, true]);
  });
});
