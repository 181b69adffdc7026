import type { FC } from 'hono/jsx';

const RADII = [70, 125, 180, 235, 290] as const;

/** A quarter of the wheel, rising like a sun: only there to be looked at. */
export const Rings: FC = () => (
  <svg class="rings" viewBox="0 0 640 320" width="640" height="320" aria-hidden="true" focusable="false"
    preserveAspectRatio="xMidYMax slice">
    {[...RADII].reverse().map((r, i) => (
      <circle class={`rings__ring rings__ring--${RADII.length - i}`} cx="320" cy="320" r={r} />
    ))}
  </svg>
);
