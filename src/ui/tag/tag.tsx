import type { Child, FC } from 'hono/jsx';

const LOOKS = { plain: 'neutral', good: 'active', attention: 'warning', wrong: 'error' } as const;

/** A word that says in which state something is. The word carries the meaning, the colour only helps to find it. */
export const Tag: FC<{ look?: keyof typeof LOOKS; children?: Child }> = ({ look = 'plain', children }) => (
  <span class={`utrecht-status-badge utrecht-status-badge--${LOOKS[look]}`}>{children}</span>
);

/** A link to look further, in the shape of a pebble: a theme, a filter that can be taken away. */
export const ChipLink: FC<{ href: string; children?: Child }> = ({ href, children }) => (
  <a class="chip chip--link" href={href}>{children}</a>
);
