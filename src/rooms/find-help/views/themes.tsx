import { ChipLink } from '../../../ui/tag/tag.tsx';
import type { ThemeTree } from '../presenters/choices.ts';
import type { FindWords } from '../words.ts';

type Props = { words: FindWords; tree: ThemeTree; hrefFor: (code: string) => string };

/** All subjects to choose from, folded by theme. */
export const Themes = ({ words, tree, hrefFor }: Props) => (
  <section class="stack" aria-labelledby="browse">
    <h2 id="browse">{words.browse}</h2>
    {tree.map(({ label, subthemes }) => (
      <details class="filters">
        <summary>{label}</summary>
        <p class="row">
          {subthemes.map(({ code, label: sub }) => (
            <ChipLink href={hrefFor(code)}>{sub}</ChipLink>
          ))}
        </p>
      </details>
    ))}
  </section>
);
