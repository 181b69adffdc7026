const NOT_IN_XML = /[\u0000-\u0008\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * The same with only signs that may stand in XML, in every text of it: Word opens nothing with another one in it. A
 * vertical tab, which Word itself puts in what somebody copies, is a space.
 */
export function withoutOddSigns<T>(given: T): T {
  if (typeof given === 'string') return given.replaceAll('\u000B', ' ').replace(NOT_IN_XML, '') as T;
  if (Array.isArray(given)) return given.map((one: unknown) => withoutOddSigns(one)) as T;
  if (typeof given !== 'object' || given === null || given instanceof Uint8Array) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, withoutOddSigns(value as unknown)])) as T;
}
