import type { Text } from '../types.ts';

/** What is wrong, or worth knowing, at a place in the file: `concepts[3].label.en`. */
export type Remark = { readonly path: string; readonly message: Text };

/** Collects while reading, so that a person sees everything at once. */
export type Report = {
  readonly errors: Remark[];
  /** not in the way, but good to know */
  readonly notes: Remark[];
};

export const emptyReport = (): Report => ({ errors: [], notes: [] });

export type Fields = Readonly<Record<string, unknown>>;

/** An object with named fields; a list or a bare value is none. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `at('concepts[3]', 'label')` is `concepts[3].label`; at the top it is the name alone. */
export function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Names the fields that nothing is done with: a typing error would go unseen otherwise. */
export function noteUnknown(fields: Fields, known: readonly string[], path: string, report: Report): void {
  for (const name of Object.keys(fields).filter((key) => !known.includes(key))) {
    report.notes.push({
      path: at(path, name),
      message: {
        nl: `Het veld "${name}" kennen we niet. Er is niets mee gedaan.`,
        en: `We don't know the field "${name}". Nothing was done with it.`,
      },
    });
  }
}
