import type { FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';
import { point, ring, sector } from './geometry.ts';
import { SegmentLabel } from './segment-label.tsx';
import { CENTRE, place, STUDENT, type Placed, type Segment } from './segments.ts';

/** A head and shoulders, where the word is too small to read. */
const PERSON = `M${CENTRE} ${CENTRE - 22}a12 12 0 1 1 0 24a12 12 0 1 1 0-24ZM${CENTRE - 23} ${CENTRE + 27}`
  + 'c1-14 10-21 23-21s22 7 23 21Z';

type Props = {
  lang: Lang;
  segments: readonly Segment[];
  /** what the picture is, for who does not see it */
  title: string;
  /** unique on the page */
  id?: string;
};

/** A piece of the cycle is an arrow: it starts with a notch and ends in a point, clockwise. */
const arrow = ({ inner, outer, from, to }: Placed): string => {
  const middle = (inner + outer) / 2;
  const [tip, notch] = [point(CENTRE, middle, to + 2), point(CENTRE, middle, from + 5)];
  const [a, b] = [point(CENTRE, outer, from - 0.5), point(CENTRE, outer, to - 3.5)];
  const [c, d] = [point(CENTRE, inner, to - 3.5), point(CENTRE, inner, from - 0.5)];
  return `M${a.join(' ')}A${outer} ${outer} 0 0 1 ${b.join(' ')}L${tip.join(' ')}L${c.join(' ')}`
    + `A${inner} ${inner} 0 0 0 ${d.join(' ')}L${notch.join(' ')}Z`;
};

const outline = (segment: Placed): string => {
  const { group, inner, outer, from, to } = segment;
  if (group === 'cycle') return arrow(segment);
  if (to - from >= 360) return ring(CENTRE, inner, outer);
  const gap = 110 / inner;
  return sector(CENTRE, inner, outer, from + gap / 2, to - gap / 2);
};

/** The grain of each state, so that colour is never needed: dots for a start, lines for a fair amount. */
const Grains: FC<{ id: string }> = ({ id }) => (
  <defs>
    <pattern id={`${id}-thin`} width="14" height="14" patternUnits="userSpaceOnUse">
      <circle class="wheel__grain" cx="4" cy="4" r="1.7" />
    </pattern>
    <pattern id={`${id}-some`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="wheel__grain" width="2.4" height="9" />
    </pattern>
  </defs>
);

const Piece: FC<{ lang: Lang; id: string; segment: Placed }> = ({ lang, id, segment }) => {
  const { state, hue, group, label, count, href, key } = segment;
  const words = t(lang).wheel;
  const name = words.segment(label, count, words.states[state]);
  const d = outline(segment);
  const grain = state === 'thin' || state === 'some';
  return (
    <a class={`wheel__piece wheel__piece--${hue} wheel__piece--${state} wheel__piece--${group}`} href={href}
      aria-label={name}>
      <title>{name}</title>
      <path class="wheel__shape" d={d} fill-rule="evenodd" />
      {grain && <path d={d} fill={`url(#${id}-${state})`} fill-rule="evenodd" pointer-events="none" />}
      <SegmentLabel id={`${id}-${key}`} segment={segment} />
    </a>
  );
};

/**
 * The framework as one picture, and our emblem: the student in the middle, vision, conditions, building blocks with
 * their aspects, and the cycle around them. Every piece says how much is done there by its grain, its depth of colour
 * and a figure, and leads further. On a narrow screen the pieces carry the number of their row in `WheelTable`,
 * which must always stand with it.
 */
export const Wheel: FC<Props> = ({ lang, segments, title, id = 'wheel' }) => (
  <figure class="wheel">
    <svg viewBox="0 0 1000 1000" width="1000" height="1000" role="group" aria-label={title}>
      <Grains id={id} />
      {place(segments).map((segment) => <Piece lang={lang} id={id} segment={segment} />)}
      <circle class="wheel__student" cx={CENTRE} cy={CENTRE} r={STUDENT} />
      <path class="wheel__student-sign" d={PERSON} />
      <text class="wheel__student-word" x={CENTRE} y={CENTRE + 6} text-anchor="middle">{t(lang).wheel.student}</text>
    </svg>
  </figure>
);
