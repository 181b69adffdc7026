import type { Child, FC } from 'hono/jsx';

/** Lines of steps, the same steps in each: columns where there is room, cards with the steps under each other else. */
export const Chain: FC<{ label: string; heads: readonly string[]; children?: Child }> = ({ label, heads,
  children }) => (
  <div class="chain">
    <ol class="chain__heads plain-list" aria-hidden="true">{heads.map((head) => <li>{head}</li>)}</ol>
    <ul class="chain__rows plain-list" aria-label={label}>{children}</ul>
  </div>
);

/** One line. */
export const ChainRow: FC<{ children?: Child }> = ({ children }) => (
  <li class="chain__row"><ol class="plain-list chain__steps">{children}</ol></li>
);

type StepProps = {
  label: string;
  /** how the step before leads here, in words, where steps stand under each other */
  then?: string;
  first?: boolean;
  /** nothing here yet */
  open?: boolean;
  children?: Child;
};

/** One step of a line. Its name is there for who hears the page, and where the column has none above it. */
export const ChainStep: FC<StepProps> = ({ label, then, first = false, open = false, children }) => (
  <li class={`chain__step${first ? ' chain__step--first' : ''}${open ? ' chain__step--open' : ''}`}>
    <p class="chain__label">{label}{then && <span class="chain__then">: {then}</span>}</p>
    {children}
  </li>
);
