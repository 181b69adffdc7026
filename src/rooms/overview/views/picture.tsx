import type { Lang } from '../../../core/frameworks/types.ts';
import { Stat, Stats } from '../../../ui/stat/stat.tsx';
import { WheelView } from '../../../ui/wheel/wheel-view.tsx';
import type { PictureView } from '../presenters/picture.ts';
import { wordsOf } from '../words.ts';
import { Findings } from './findings.tsx';
import { Frame } from './frame.tsx';
import { Unplaced } from './unplaced.tsx';

/** The framework as one picture with the rows behind it, and the gaps in words: one sheet of paper. */
export const PicturePage = ({ lang, view }: { lang: Lang; view: PictureView }) => {
  const words = wordsOf(lang);
  return (
    <Frame lang={lang} frame={view.frame} title={words.title}>
      <Stats>{view.stats.map((stat) => <Stat {...stat} />)}</Stats>
      <Unplaced lang={lang} view={view.unplaced} />
      <div class="overview-sheet__body">
        <WheelView lang={lang} segments={view.segments} title={words.wheel.title} caption={words.wheel.rows} />
        <Findings lang={lang} findings={view.findings} />
      </div>
    </Frame>
  );
};
