import type { Child, FC } from 'hono/jsx';

/** An amount with its cents, say: longer than a count, and never in two pieces. */
const isLong = (value: string | number): boolean => String(value).length > 7;

/** One figure with what it means; `href` leads to what was counted. */
export const Stat: FC<{ value: string | number; label: string; note?: string; href?: string }> =
  ({ value, label, note, href }) => (
    <div class="stat">
      <dt class="stat__label">{href ? <a href={href}>{label}</a> : label}</dt>
      <dd class={`stat__value${isLong(value) ? ' stat__value--long' : ''}`}>{value}</dd>
      {note && <dd class="stat__note">{note}</dd>}
    </div>
  );

/** Figures beside each other. `tight`: smaller, and also on a phone two beside each other. */
export const Stats: FC<{ tight?: boolean; children?: Child }> = ({ tight = false, children }) =>
  <dl class={`stats${tight ? ' stats--tight' : ''}`}>{children}</dl>;
