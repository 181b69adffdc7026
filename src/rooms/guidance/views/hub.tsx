import type { Lang } from '../../../core/frameworks/types.ts';
import { ResultCard } from '../../../ui/result-card/result-card.tsx';
import type { TileView } from '../presenters/hub.ts';
import { wordsOf } from '../words.ts';

type Props = { lang: Lang; href: (path: string) => string; tiles: readonly TileView[] };

/** Everything for who guides, as tiles. */
export const HubPage = ({ lang, href, tiles }: Props) => {
  const words = wordsOf(lang).hub;
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="grid">
        {tiles.map(({ path, title, text }) => (
          <ResultCard lang={lang} href={href(path)} name={title} summary={text} heading="h2" />
        ))}
      </div>
    </div>
  );
};
