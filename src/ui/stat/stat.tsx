import type { Child, FC } from 'hono/jsx';

/** One figure with what it means; `href` leads to what was counted. */
export const Stat: FC<{ value: string | number; label: string; note?: string; href?: string }> =
  ({ value, label, note, href }) => (
    <div class="stat">
      <dt class="stat__label">{href ? <a href={href}>{label}</a> : label}</dt>
      <dd class="stat__value">{value}</dd>
      {note && <dd class="stat__note">{note}</dd>}
    </div>
  );

/** Figures beside each other. `tight`: smaller, and also on a phone two beside each other. */
export const Stats: FC<{ tight?: boolean; children?: Child }> = ({ tight = false, children }) =>
  <dl class={`stats${tight ? ' stats--tight' : ''}`}>{children}</dl>;
