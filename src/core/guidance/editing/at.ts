type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** What stands at a path (`slide.title`) in a value of any kind; undefined when there is nothing. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (isThing(inner) ? inner[name] : undefined), value);

/** The same thing with something else at a path; without it when that is undefined. */
export function withAt(value: unknown, path: string, inner: unknown): Thing {
  const [name = '', ...rest] = path.split('.');
  const { [name]: before, ...others } = isThing(value) ? value : {};
  const after = rest.length > 0 ? withAt(before, rest.join('.'), inner) : inner;
  return after === undefined ? others : { ...others, [name]: after };
}
