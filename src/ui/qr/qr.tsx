import type { FC } from 'hono/jsx';

/** A code to scan, drawn as one path over a square of `size` units; dark on light, also by night and on paper. */
export const Qr: FC<{ size: number; path: string; label: string }> = ({ size, path, label }) => (
  <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
    <rect class="qr__ground" width={size} height={size} />
    <path class="qr__code" d={path} />
  </svg>
);
