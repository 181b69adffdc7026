import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyYear, fullYear } from '../../../tests/support/reporting/input.ts';
import type { MoneyEntry } from '../accounting/types.ts';
import { buildReport } from './build.ts';
import { withEdits } from './edited.ts';
import { blocksOf, plainText, tagsIn, wrongTag } from './fill.ts';
import type { ReportInput } from './input.ts';
import { rowsBehind } from './rows.ts';
import type { Report } from './types.ts';

const paragraphs = ({ sections, board }: Report) => [...sections, board].flatMap((section) => section.paragraphs);
const everything = (report: Report, lang: 'nl' | 'en'): string => paragraphs(report).map(({ generated }) =>
  blocksOf(generated[lang], report.figures).flatMap((block) => (block.kind === 'list' ? block.items : [block.pieces]))
    .map((pieces) => plainText(pieces, lang)).join('\n')).join('\n');

const concept = fc.constantFrom('lk.1', 'lk.1.2', 'lk.2.4', 'lk.3', 'lk.4.1', 'gs.2');
const entry = fc.record({
  kind: fc.constantFrom('budget', 'spent'), year: fc.constantFrom(2024, 2025, 2026, 2027), on: fc.option(concept, { nil: undefined }),
  cents: fc.integer({ min: -9_000_000, max: 9_000_000 }).filter((cents) => cents !== 0),
  sourceId: fc.constantFrom(...fullYear.sources.map(({ id }) => id), undefined), initiativeId: fc.constantFrom(...fullYear.initiatives.map(({ id }) => id), undefined),
});
const entries = fc.array(entry, { maxLength: 25 }).map((all): readonly MoneyEntry[] => all.map(({ on, sourceId, initiativeId, ...one }, n) => ({
  ...one, id: `e${n}`, what: 'Iets', shares: on ? [{ concept: on, cents: one.cents }] : [],
  ...(sourceId ? { sourceId } : {}), ...(initiativeId ? { initiativeId } : {}),
})));
const years = fc.tuple(entries, fc.constantFrom(fullYear, emptyYear), fc.subarray(['evaluations', 'decisions', 'goals', 'voices', 'proposals'] as const))
  .map(([money, year, without]): ReportInput => ({ ...year, entries: money, ...Object.fromEntries(without.map((key) => [key, []])) }));

describe('a report of any year', () => {
  it('names no number that it does not have, and the same ones in both languages', () => {
    fc.assert(fc.property(years, (input) => {
      const report = buildReport(input);
      for (const { generated } of paragraphs(report)) {
        expect([wrongTag(generated.nl, report.figures), wrongTag(generated.en, report.figures)]).toEqual([undefined, undefined]);
        expect(new Set(tagsIn(generated.nl))).toEqual(new Set(tagsIn(generated.en)));
      }
      for (const { tables, pictures, keyFigures = [] } of [...report.sections, report.board]) {
        const named = [...keyFigures, ...pictures.flatMap(({ bars }) => bars.flatMap(({ figures }) => figures)),
          ...tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => ('figure' in cell ? [cell.figure] : [])))];
        expect(named.filter((id) => !report.figures[id])).toEqual([]);
      }
    }));
  });

  it('ties: lines and what is not divided are the total, and each amount is the sum of its rows', () => {
    fc.assert(fc.property(years, (input) => {
      const { figures } = buildReport(input);
      const rows = new Map(rowsBehind(input).money.map((row) => [row.id, row]));
      for (const kind of ['spent', 'budget', 'last']) {
        const cents = (key: string): number => Number(figures[`${kind}.${key}`]?.value ?? 0);
        const scheme = input.institution.sector === 'mbo' ? 'gs' : 'lk';
        if (!figures[`${kind}.${scheme}.1`]) continue;
        expect([1, 2, 3, 4].reduce((sum, n) => sum + cents(`${scheme}.${n}`), cents('undivided'))).toBe(cents('total'));
      }
      for (const id of ['spent.total', 'budget.total', 'last.total']) {
        const found = figures[id];
        if (found) expect(found.rows.ids.reduce((sum, row) => sum + (rows.get(row)?.cents ?? Number.NaN), 0)).toBe(found.value);
      }
    }));
  });

  it('is the same for the same rows', () => {
    fc.assert(fc.property(years, (input) => {
      expect(buildReport(input)).toEqual(buildReport(input));
    }), { numRuns: 10 });
  });
});

describe('what the report says', () => {
  const report = buildReport(fullYear);

  it('gives no number of fewer than ten people, also where one was typed', () => {
    const typed = buildReport({ ...fullYear, evaluations: fullYear.evaluations.map((one) => ({ ...one, reach: { ...one.reach, people: 7 } as never })) });
    const reach = Object.values(typed.figures).filter(({ id }) => id.startsWith('reach.'));
    expect(reach.length).toBeGreaterThan(1);
    expect(reach.filter(({ id, value }) => id !== 'reach.total' && value !== 'few')).toEqual([]);
    expect(everything(typed, 'nl')).not.toMatch(/\b7 mensen/);
    expect(report.figures['scan.students']?.shown.en).toBe('fewer than ten');
  });

  it('marks a decision without students, and says what a difference does not prove', () => {
    expect(everything(report, 'nl')).toContain('besloten zonder dat studenten meepraatten');
    expect(everything(report, 'en')).toContain('There is no comparison group.');
  });

  it('says what is missing in a year with nothing in it, and where to fill it in', () => {
    const empty = buildReport(emptyYear);
    expect(empty.sections.every((section) => section.paragraphs.length > 0)).toBe(true);
    expect(empty.checks.map(({ key }) => key)).toEqual(['no-money', 'no-evaluation', 'no-goals', 'no-vision']);
  });

  it('speaks of pillars at an institution for mbo, and never of the lines of hbo and wo', () => {
    const mbo = buildReport({ ...fullYear, institution: emptyYear.institution, sources: [] });
    const all = everything(mbo, 'nl') + everything(mbo, 'en') + JSON.stringify([mbo.sections, mbo.checks, mbo.figures]);
    expect(/Landelijk Kader|national framework|bestuursakkoord|\blijn(en)?\b|"lk\./i.exec(all)?.[0]).toBeUndefined();
    expect(all).toMatch(/pijler/);
  });

  it('has a decision and what students said about an evaluation of that year, also when that was the year after', () => {
    const later = `${fullYear.year + 1}-02-03`;
    const [evaluation] = fullYear.evaluations.filter(({ year }) => year === fullYear.year);
    const looked = buildReport({
      ...fullYear, voices: [{ id: 'v9', evaluationId: evaluation?.id ?? '', how: 'panel', on: later }],
      decisions: fullYear.decisions.slice(0, 1).map((one) => ({ ...one, evaluationId: evaluation?.id ?? '', decidedOn: later })),
    });
    expect(looked.figures['decisions.count']?.value).toBe(1);
    expect(looked.figures['voices.count']?.value).toBe(1);
    const other = buildReport({ ...fullYear, decisions: fullYear.decisions.map(({ evaluationId: _, ...one }) => ({ ...one, decidedOn: later })) });
    expect(other.figures['decisions.count']?.value).toBe(0);
  });

  it('shows no zero for a year of which nothing is known', () => {
    const first = buildReport({ ...fullYear, entries: fullYear.entries.filter(({ year }) => year === fullYear.year) });
    const lines = first.sections.flatMap(({ tables }) => tables).find(({ key }) => key === 'money.lines');
    expect(lines?.columns).toHaveLength(3);
    expect(lines?.rows.every((row) => row.length === 3)).toBe(true);
    expect(Object.keys(first.figures).filter((id) => id.startsWith('last.'))).toEqual([]);
  });

  it('never takes a tag out of what somebody typed', () => {
    const typed = buildReport({ ...fullYear, decisions: fullYear.decisions.map((one) => ({ ...one, why: 'Omdat {{spent.total}} {{{{x}}' })) });
    expect(paragraphs(typed).map(({ generated }) => wrongTag(generated.nl, typed.figures)).filter(Boolean)).toEqual([]);
    expect(everything(typed, 'nl')).toContain('Omdat { {spent.total');
  });
});

describe('a paragraph that somebody changed', () => {
  const report = buildReport(fullYear);
  const saved = { key: 'money.main', lang: 'nl' as const, text: 'Wij gaven {{spent.total}} uit.', generated: '', version: 1 };

  it('keeps its figures live, and says when the data say something else', () => {
    const found = paragraphs(withEdits(report, [saved])).find(({ key }) => key === 'money.main');
    expect(found?.edited).toEqual({ nl: { text: saved.text, behind: true } });
    const [block] = blocksOf(found?.edited?.nl?.text ?? '', report.figures);
    expect(block?.kind === 'paragraph' && plainText(block.pieces, 'nl')).toBe('Wij gaven €\u00a020.468,95 uit.');
  });

  it('is on the list of what is missing when its figure is gone', () => {
    const edited = withEdits(report, [{ ...saved, text: '{{spent.lk.9}}' }]);
    expect(edited.checks.filter(({ key }) => key === 'lost-figure')).toHaveLength(1);
  });
});
