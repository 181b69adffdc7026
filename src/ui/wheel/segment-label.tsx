import type { FC } from 'hono/jsx';
import { baseline, isBelow, point } from './geometry.ts';
import { CENTRE, wrap, type Placed } from './segments.ts';

type Props = { id: string; segment: Placed };

/** Line height, and how many signs fit on a line, in units of the drawing. */
const LINE = { curved: 21, radial: 16.5 } as const;
const SIGN = 9;
const RADIAL_WIDTH = 19;

/** Words that follow the ring, one arc for each line, the number of initiatives on the last. */
const Curved: FC<Props> = ({ id, segment: { label, count, inner, outer, from, to } }) => {
  const span = Math.min(to - from, 150);
  const middle = (from + to) / 2;
  const radius = (inner + outer) / 2;
  const room = radius * span * Math.PI / 180 - 16;
  const lines = wrap(label, Math.max(8, Math.floor(room / SIGN)));
  const all = [...lines.slice(0, -1), `${lines.at(-1)} · ${count}`];
  const down = isBelow(from, to) ? 1 : -1;
  return (
    <>
      {all.map((line, i) => {
        const offset = (i - (all.length - 1) / 2) * LINE.curved;
        const at = radius + down * offset + (down > 0 ? 6 : -6);
        return (
          <>
            <path class="wheel__baseline" id={`${id}-${i}`}
              d={baseline(CENTRE, at, middle - span / 2, middle + span / 2)} />
            <text class="wheel__text">
              <textPath href={`#${id}-${i}`} startOffset="50%" text-anchor="middle">{line}</textPath>
            </text>
          </>
        );
      })}
    </>
  );
};

/** Words that point outwards, for the narrow pieces of the outer ring; on the left they are turned over. */
const Radial: FC<Props> = ({ segment: { label, count, inner, outer, from, to } }) => {
  const middle = ((from + to) / 2 + 360) % 360;
  const left = middle > 180;
  const words = wrap(label, RADIAL_WIDTH);
  const fits = words.at(-1)!.length + String(count).length + 3 <= RADIAL_WIDTH;
  const lines = fits ? words : [...words, ''];
  const x = CENTRE + (left ? -1 : 1) * (inner + outer) / 2;
  const first = CENTRE - (lines.length - 1) / 2 * LINE.radial + 5;
  return (
    <text class="wheel__text wheel__text--small" text-anchor="middle"
      transform={`rotate(${(left ? middle + 90 : middle - 90).toFixed(1)} ${CENTRE} ${CENTRE})`}>
      {lines.map((line, i) => (
        <tspan x={x} y={(first + i * LINE.radial).toFixed(1)}>
          {line}{i === lines.length - 1 && <tspan class="wheel__count">{fits ? ' · ' : ''}{count}</tspan>}
        </tspan>
      ))}
    </text>
  );
};

/** What stands in a segment: its name and count where there is room, its number in the list on a phone. */
export const SegmentLabel: FC<Props> = ({ id, segment }) => {
  const [x, y] = point(CENTRE, (segment.inner + segment.outer) / 2, (segment.from + segment.to) / 2);
  return (
    <>
      <g class="wheel__words" aria-hidden="true">
        {segment.group === 'aspect' ? <Radial id={id} segment={segment} /> : <Curved id={id} segment={segment} />}
      </g>
      <text class="wheel__key" aria-hidden="true" x={x} y={y + 12} text-anchor="middle">{segment.key}</text>
    </>
  );
};
