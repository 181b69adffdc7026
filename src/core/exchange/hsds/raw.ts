/** An object of a file that nobody has checked yet. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of the object, trimmed; a number counts as its text. Undefined when absent or empty. */
export function textOf(raw: Raw | undefined, name: string): string | undefined {
  const value = raw?.[name];
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** A number of the object, also when it stands there as text ("12"). */
export function numberOf(raw: Raw, name: string): number | undefined {
  const text = textOf(raw, name);
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) ? value : undefined;
}

/** The objects in a list of the object; none when it is absent or no list. */
export function listOf(raw: Raw | undefined, name: string): readonly Raw[] {
  const value = raw?.[name];
  return Array.isArray(value) ? value.filter(isRaw) : [];
}

/** An object in the object. */
export function objectOf(raw: Raw | undefined, name: string): Raw | undefined {
  const value = raw?.[name];
  return isRaw(value) ? value : undefined;
}
