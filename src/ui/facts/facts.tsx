import type { Child, FC } from 'hono/jsx';

/** One thing to know, with its name. */
export const Fact: FC<{ name: string; children?: Child }> = ({ name, children }) => (
  <div class="facts__fact"><dt>{name}</dt><dd>{children}</dd></div>
);

/** Things to know, each with its name: beside each other where there is room. */
export const Facts: FC<{ children?: Child }> = ({ children }) => <dl class="facts">{children}</dl>;
