import type { Child, FC } from 'hono/jsx';
import { Rings } from './rings.tsx';

/** The opening of a home page: the rings of the wheel rise behind it. Goes into `hero` of the Page. */
export const Hero: FC<{ children?: Child }> = ({ children }) => (
  <div class="hero">
    <Rings />
    <div class="hero__inner">{children}</div>
  </div>
);
