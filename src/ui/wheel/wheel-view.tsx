import type { FC } from 'hono/jsx';
import type { Lang } from '../words/index.ts';
import type { Segment } from './segments.ts';
import { WheelLegend, WheelTable } from './wheel-table.tsx';
import { Wheel } from './wheel.tsx';

type Props = { lang: Lang; segments: readonly Segment[]; title: string; caption: string; id?: string };

/** The wheel with all that belongs to it: what the grains mean, and the same in rows. Prints on one sheet. */
export const WheelView: FC<Props> = ({ lang, segments, title, caption, id }) => (
  <div class="wheel-view">
    <div class="wheel-view__picture">
      <Wheel lang={lang} segments={segments} title={title} id={id} />
      <WheelLegend lang={lang} />
    </div>
    <div class="wheel-view__rows"><WheelTable lang={lang} segments={segments} caption={caption} /></div>
  </div>
);
