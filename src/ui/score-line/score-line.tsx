import type { FC } from 'hono/jsx';
import type { Lang } from '../words/index.ts';
import { alongStrip, type BandShape, edgesOf, LINE, type LinePoint, placesFor, STRIP } from './geometry.ts';

export type { BandShape, LinePoint } from './geometry.ts';

/** What a line or a strip is drawn from. */
export type ScoreLineProps = {
  lang: Lang;
  /** what is shown: "Slaap"; absent where a heading above it says so */
  caption?: string;
  /** the same in words, for who does not see it: "3 oktober wisselt, 2 november loopt" */
  summary: string;
  /** one's own, oldest first; one point gives a strip, more give a line, none gives nothing */
  points: readonly LinePoint[];
  /** from the lowest value to the highest */
  bands: readonly BandShape[];
  min: number;
  max: number;
};

/** "26 nov 2026" */
const shortDay = (day: string, lang: Lang): string => new Date(`${day}T12:00:00Z`).toLocaleDateString(
  lang === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const look = (i: number, all: number): string => (i === 0 ? 'first' : i === all - 1 ? 'last' : 'between');

const Strip: FC<ScoreLineProps> = ({ summary, points, bands, min, max }) => {
  const edges = edgesOf(bands, min, max);
  const at = alongStrip(points[0]?.value ?? min, min, max);
  return (
    <svg class="score-line__picture" viewBox={`0 0 ${STRIP.width} ${STRIP.height}`} role="img" aria-label={summary}
      focusable="false">
      {edges.map(({ title, from, to }, i) => {
        const [x, end] = [alongStrip(from, min, max), alongStrip(to, min, max)];
        return (
          <>
            <rect class={`score-line__band score-line__band--${look(i, edges.length)}`} x={x} y="8" width={end - x - 1}
              height="14" rx="4" />
            <text class="score-line__name" x={(x + end) / 2} y="41" text-anchor="middle">{title}</text>
          </>
        );
      })}
      <circle class="score-line__dot" cx={at} cy="15" r="8" />
    </svg>
  );
};

const Line: FC<ScoreLineProps> = ({ lang, summary, points, bands, min, max }) => {
  const { x, y } = placesFor(points, min, max);
  const edges = edgesOf(bands, min, max);
  const ends = [points[0], points.at(-1)].flatMap((point) => (point ? [point.on] : []));
  return (
    <svg class="score-line__picture" viewBox={`0 0 ${LINE.width} ${LINE.height}`} role="img" aria-label={summary}
      focusable="false">
      {edges.map(({ title, from, to }, i) => (
        <>
          <rect class={`score-line__band score-line__band--${look(i, edges.length)}`} x={LINE.left} y={y(to)}
            width={LINE.width - LINE.left - LINE.right} height={y(from) - y(to)} />
          <text class="score-line__name" x={LINE.left - 8} y={(y(from) + y(to)) / 2 + 4} text-anchor="end">{title}</text>
        </>
      ))}
      <polyline class="score-line__line" points={points.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')} />
      {points.map(({ on, value }, i) => (
        <circle class={`score-line__dot${i === points.length - 1 ? '' : ' score-line__dot--before'}`} cx={x(on)}
          cy={y(value)} r={i === points.length - 1 ? 7 : 5} />
      ))}
      {ends.map((day, i) => (
        <text class="score-line__day" x={i === 0 ? LINE.left : LINE.width - LINE.right} y={LINE.height - 6}
          text-anchor={i === 0 ? 'start' : 'end'}>{shortDay(day, lang)}</text>
      ))}
    </svg>
  );
};

/**
 * Where somebody stands on one score, and how that moved: only their own points, on quiet stretches with their names.
 * No figures and no grades; the same in words for who does not see it. Give a table beside it for who prefers that.
 */
export const ScoreLine: FC<ScoreLineProps> = (props) => {
  if (props.points.length === 0) return <></>;
  return (
    <figure class="score-line">
      {props.caption && <figcaption class="score-line__caption">{props.caption}</figcaption>}
      {props.points.length === 1 ? <Strip {...props} /> : <Line {...props} />}
    </figure>
  );
};
