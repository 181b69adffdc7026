import type { Matching } from '../../core/exchange/matching/index.ts';
import type { FieldError } from '../http/errors.ts';
import type { Matched } from './book-service.ts';

type Sheet =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Which sheet somebody chose. */
export function readSheet(form: URLSearchParams, sheets: readonly number[]): Sheet {
  const value = sheets.find((at) => String(at) === form.get('sheet'));
  return value === undefined
    ? { ok: false, errors: [{ field: 'sheet', message: { nl: 'Kies een blad.', en: 'Choose a sheet.' } }] }
    : { ok: true, value };
}

export type Columns = {
  readonly matching: Matching;
  readonly errors: readonly FieldError[];
  /** another line was named as the header: nothing else counts then */
  readonly header?: number;
};

const TWICE = {
  nl: 'Dit veld is al gekozen bij een andere kolom. Kies er één.',
  en: 'This field is chosen for another column already. Choose one.',
};
const NO_LINE = { nl: 'Dit is geen regel van het blad.', en: 'This is not a line of the sheet.' };
const noName = (nl: string, en: string) => ({
  nl: `Kies bij één kolom ‘${nl}’. Zonder dat kunnen we niets inlezen.`,
  en: `Choose ‘${en}’ for one column. Without it we cannot load anything.`,
});

/** What somebody chose for each column, for the headings, and which line is the header. */
export function readColumns<F extends string>(
  form: URLSearchParams,
  { layout, matching, book, kind }: Matched<F>,
): Columns {
  const fields = new Map<string, (typeof kind.fields)[number]>(kind.fields.map((one) => [one.field, one]));
  const chosen = layout.columns
    .map(({ at }) => [String(at), form.get(`c${at}`) ?? ''] as const)
    .filter(([, field]) => fields.has(field));
  const sections = form.get('sections') ?? '';
  const fits = sections === 'rows' || kind.sections.some((field) => field === sections);
  const next: Matching = { ...matching, columns: Object.fromEntries(chosen), sections: fits ? sections : '' };
  const now = layout.header.at(-1) ?? 1;
  const header = Number(form.get('header') ?? now);
  const lines = book.sheets[book.sheet ?? 0]?.rows.length ?? 0;
  const right = Number.isInteger(header) && header >= 1 && header < Math.max(2, lines);
  if (right && header !== now) return { matching: next, errors: [], header };
  const name = fields.get(kind.name)?.label ?? { nl: kind.name, en: kind.name };
  return {
    matching: next,
    errors: [
      ...(right ? [] : [{ field: 'header', message: NO_LINE }]),
      ...(chosen.some(([, field]) => field === kind.name)
        ? []
        : [{ field: `c${layout.columns[0]?.at ?? 0}`, message: noName(name.nl, name.en) }]),
      ...chosen
        .filter(([, field], at) => !fields.get(field)?.many && chosen.findIndex(([, one]) => one === field) < at)
        .map(([at]) => ({ field: `c${at}`, message: TWICE })),
    ],
  };
}
