import type { FC } from 'hono/jsx';

/** What somebody wrote, word for word, line by line. */
export const Quoted: FC<{ lines: readonly string[] }> = ({ lines }) => (
  <blockquote class="quoted">{lines.map((line) => <p>{line}</p>)}</blockquote>
);
