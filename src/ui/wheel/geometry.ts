/** A place on the drawing, rounded to tenths so that the markup stays small. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** The point at `radius` from the middle; angles in degrees, clockwise, 0 is straight up. */
export const point = (centre: number, radius: number, angle: number): readonly [number, number] => {
  const radians = (angle - 90) * Math.PI / 180;
  return [round(centre + radius * Math.cos(radians)), round(centre + radius * Math.sin(radians))];
};

/** The outline of a piece of a ring from `from` to `to` degrees, at most a half turn less than the whole. */
export const sector = (centre: number, inner: number, outer: number, from: number, to: number): string => {
  const large = to - from > 180 ? 1 : 0;
  const [a, b] = [point(centre, outer, from), point(centre, outer, to)];
  const [c, d] = [point(centre, inner, to), point(centre, inner, from)];
  return `M${a.join(' ')}A${outer} ${outer} 0 ${large} 1 ${b.join(' ')}`
    + `L${c.join(' ')}A${inner} ${inner} 0 ${large} 0 ${d.join(' ')}Z`;
};

/** A whole ring, as two circles of which the inner one is left open (fill-rule evenodd). */
export const ring = (centre: number, inner: number, outer: number): string =>
  [outer, inner]
    .map((r) => `M${centre - r} ${centre}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`)
    .join('');

/** A line along a circle to write on; turned over in the lower half, so that no word stands upside down. */
export const baseline = (centre: number, radius: number, from: number, to: number): string => {
  const middle = ((from + to) / 2 + 360) % 360;
  const below = middle > 90 && middle < 270;
  const [start, end] = below ? [to, from] : [from, to];
  const [a, b] = [point(centre, radius, start), point(centre, radius, end)];
  const large = to - from > 180 ? 1 : 0;
  return `M${a.join(' ')}A${round(radius)} ${round(radius)} 0 ${large} ${below ? 0 : 1} ${b.join(' ')}`;
};

/** Is the middle of this piece in the lower half, where curved text is turned over? */
export const isBelow = (from: number, to: number): boolean => {
  const middle = ((from + to) / 2 + 360) % 360;
  return middle > 90 && middle < 270;
};
