import type { FC } from 'hono/jsx';
import { shareOf } from '../score-line/geometry.ts';
import { point, round, sector } from '../wheel/geometry.ts';
import { wrap } from '../wheel/segments.ts';
import type { Spoke } from './spoke.ts';

export type ScoreWheelProps = {
  caption: string;
  /** the same in words, for who does not see it */
  summary: string;
  /** clockwise from the top; three to eight */
  spokes: readonly Spoke[];
  min: number;
  max: number;
  /** where one stretch ends and the next begins */
  rings: readonly number[];
  /** what the thin line is: "vorige keer" */
  beforeLabel?: string;
};

const [WIDTH, HEIGHT, X, Y] = [520, 450, 260, 225];
const [INNER, OUTER, LABEL] = [26, 150, 166];
/** degrees left free between two pieces */
const GAP = 4;

const radiusOf = (value: number, min: number, max: number): number =>
  round(INNER + (0.08 + 0.92 * shareOf(value, min, max)) * (OUTER - INNER));

/** A part of a circle, as a line. */
const arc = (radius: number, from: number, to: number): string =>
  `M${point(0, radius, from).join(' ')}A${radius} ${radius} 0 0 1 ${point(0, radius, to).join(' ')}`;

const Label: FC<{ spoke: Spoke; angle: number }> = ({ spoke, angle }) => {
  const [x, y] = point(0, LABEL, angle);
  const anchor = Math.abs(x) < 20 ? 'middle' : x > 0 ? 'start' : 'end';
  const lines = wrap(spoke.title, 12);
  const state = wrap(spoke.state, 15);
  const all = lines.length + state.length;
  const top = round(Math.abs(x) > 20 ? y - 10 * (all - 2) : y < 0 ? y - 20 * (all - 1) : y + 12);
  return (
    <text class="score-wheel__label" text-anchor={anchor}>
      {lines.map((line, i) => <tspan x={x} y={top + i * 22}>{line}</tspan>)}
      {state.map((line, i) => (
        <tspan class="score-wheel__state" x={x} y={top + (lines.length + i) * 21 - 1}>{line}</tspan>
      ))}
    </text>
  );
};

/**
 * Six dimensions as a wheel: the further a piece reaches, the better it goes. One's own points only; no figures. The
 * same in words for who does not see it; give a table beside it for who prefers that.
 */
export const ScoreWheel: FC<ScoreWheelProps> = ({ caption, summary, spokes, min, max, rings, beforeLabel }) => {
  const width = 360 / spokes.length;
  const placed = spokes.map((spoke, i) =>
    ({ spoke, from: (i - 0.5) * width + GAP / 2, to: (i + 0.5) * width - GAP / 2 }));
  return (
    <figure class="score-wheel">
      <figcaption class="score-wheel__caption">{caption}</figcaption>
      <svg class="score-wheel__picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary} focusable="false">
        <g transform={`translate(${X} ${Y})`}>
          {placed.map(({ spoke: { value, before }, from, to }) => (
            <>
              <path class={`score-wheel__ground${value === undefined ? ' score-wheel__ground--none' : ''}`}
                d={sector(0, INNER, OUTER, from, to)} />
              {value !== undefined && (
                <path class="score-wheel__reach" d={sector(0, INNER, radiusOf(value, min, max), from, to)} />
              )}
              {before !== undefined && (
                <path class="score-wheel__before" d={arc(radiusOf(before, min, max), from, to)} />
              )}
            </>
          ))}
          {rings.map((ring) => <circle class="score-wheel__ring" r={radiusOf(ring, min, max)} />)}
          {placed.map(({ spoke, from, to }) => <Label spoke={spoke} angle={(from + to) / 2} />)}
        </g>
      </svg>
      {beforeLabel && spokes.some(({ before }) => before !== undefined) && (
        <p class="score-wheel__key" aria-hidden="true">{beforeLabel}</p>
      )}
    </figure>
  );
};
