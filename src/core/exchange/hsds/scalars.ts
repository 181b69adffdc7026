import type { Raw } from './raw.ts';

/** The one-to-one fields of an object: what a page of a list shows. */
export function scalarsOf(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => typeof value !== 'object'));
}
