import type { Lang } from '../../../core/frameworks/types.ts';
import { Heatmap } from '../../../ui/heatmap/heatmap.tsx';
import type { CrossView } from '../presenters/cross.ts';
import { wordsOf } from '../words.ts';
import { Findings } from './findings.tsx';
import { Frame } from './frame.tsx';

/** Level × for whom: what is there for everyone, and for each group in particular. */
export const CrossPage = ({ lang, view }: { lang: Lang; view: CrossView }) => {
  const words = wordsOf(lang).cross;
  const head = { corner: words.people, columns: view.columns };
  return (
    <Frame lang={lang} frame={view.frame} title={words.title}>
      <p>{words.lead}</p>
      <div class="overview-cross">
        <Heatmap lang={lang} caption={words.everyone} {...head} rows={view.everyone} />
        <Heatmap lang={lang} caption={words.groups} {...head} rows={view.groups} />
      </div>
      <p class="soft">{words.note}</p>
      <Findings lang={lang} findings={view.findings} />
    </Frame>
  );
};
