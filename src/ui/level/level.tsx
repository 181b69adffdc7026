import type { FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';
import { sector } from '../wheel/geometry.ts';

const STEPS = [1, 2, 3, 4, 5, 6] as const;
const PIECES = STEPS.map((step) => sector(12, 5.4, 11, (step - 1) * 60 + 5, step * 60 - 5));

/**
 * How intensive the help is, of six: in words, with a small ring of which so many pieces are filled. The words come
 * from the stepped-care levels of the core; the ring only repeats them.
 */
export const Level: FC<{ lang: Lang; level: number; label: string }> = ({ lang, level, label }) => (
  <span class="level">
    <svg class="level__mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {PIECES.map((d, i) => <path class={i < level ? 'level__piece level__piece--on' : 'level__piece'} d={d} />)}
    </svg>
    <span>{label} <span class="visually-hidden">({t(lang).levelOf(level)})</span></span>
  </span>
);
