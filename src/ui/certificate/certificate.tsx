import type { Child, FC } from 'hono/jsx';
import { Emblem } from '../wheel/emblem.tsx';

type Props = {
  title: string;
  /** who says so: "Hogeschool Voorbeeld declares that" */
  declares: string;
  person: string;
  took: string;
  what: Child;
  facts: readonly { readonly name: string; readonly value: string }[];
  /** under the line where somebody may sign */
  sign: string;
  /** the heading of its page, unless it stands in something else */
  heading?: 'h1' | 'h3';
};

/** A certificate: the whole of one A4 on paper. */
export const Certificate: FC<Props> = ({
  title, declares, person, took, what, facts, sign, heading: Heading = 'h1',
}) => (
  <article class="certificate">
    <div class="certificate__mark"><Emblem /></div>
    <Heading class="certificate__title">{title}</Heading>
    <p>{declares}</p>
    <p class="certificate__person">{person}</p>
    <p>{took}</p>
    <p class="certificate__what">{what}</p>
    <dl class="certificate__facts">
      {facts.map(({ name, value }) => <div><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
    <p class="certificate__sign">{sign}</p>
  </article>
);
