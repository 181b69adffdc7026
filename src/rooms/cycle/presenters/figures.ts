import type { Lang } from '../../../core/frameworks/types.ts';
import type { OutsideFigure } from '../../../platform/goals/read.ts';
import type { Figures } from '../service.ts';
import { outsideRow } from './cycle.ts';

export type Values = Readonly<Record<string, string>>;

/** Figures by year, newest first, and which of them the reader may change. */
export function figuresView({ outside, units, keeps }: Figures, lang: Lang) {
  const years = [...new Set(outside.map(({ year }) => year))];
  return {
    years: years.map((year) => ({
      year, rows: outside.filter((one) => one.year === year).map((one) => outsideRow(one, units, lang)),
    })),
    mine: new Set(outside.filter(({ unitId }) => keeps(unitId)).map(({ id }) => id)) as ReadonlySet<string>,
  };
}
export type FiguresView = ReturnType<typeof figuresView>;

/** A figure as its form shows it. */
export const valuesOf = (one: Partial<OutsideFigure>, lang: Lang): Values => ({
  what: one.what ?? '', measure: one.unit ?? '', year: String(one.year ?? ''), source: one.source ?? '', url: one.url ?? '',
  unit: one.unitId ?? '', value: one.value === undefined ? '' : String(one.value).replace('.', lang === 'nl' ? ',' : '.'),
});
export const valuesOfForm = (form: URLSearchParams): Values => Object.fromEntries(form);

/** Units whose figures the reader keeps, by name. */
export const unitOptions = ({ units, keeps }: Figures, lang: Lang) => units.filter(({ id }) => keeps(id))
  .map(({ id, name }) => ({ value: id, label: name[lang] })).sort((a, b) => a.label.localeCompare(b.label));
