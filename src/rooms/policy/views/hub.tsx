import type { Lang } from '../../../core/frameworks/types.ts';
import { ResultCard } from '../../../ui/result-card/result-card.tsx';
import type { PartView } from '../presenters/hub.ts';

type Props = {
  lang: Lang; href: (path: string) => string; head: { readonly title: string; readonly lead: string };
  parts: readonly PartView[];
};

/** The policy workspace, in the order of the cycle. */
export const HubPage = ({ lang, href, head, parts }: Props) => (
  <div class="stack stack--loose">
    <div>
      <h1>{head.title}</h1>
      <p class="lead">{head.lead}</p>
    </div>
    {parts.map(({ title, tiles }) => (
      <section class="stack">
        <h2>{title}</h2>
        <div class="grid">
          {tiles.map((tile) => (
            <ResultCard lang={lang} href={href(tile.path)} name={tile.title} summary={tile.text} heading="h3" />
          ))}
        </div>
      </section>
    ))}
  </div>
);
