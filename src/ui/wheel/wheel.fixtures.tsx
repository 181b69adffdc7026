import { fsScheme } from '../../core/frameworks/schemes/fs.ts';
import type { Gallery } from '../fixture.ts';
import type { Lang } from '../words/index.ts';
import { Emblem } from './emblem.tsx';
import type { Segment, SegmentGroup, SegmentState } from './segments.ts';
import { WheelView } from './wheel-view.tsx';

const COUNTS = [3, 0, 7, 12, 1, 5, 2, 9, 0, 4, 1, 15, 3, 0, 6] as const;
const stateOf = (count: number): SegmentState =>
  (count === 0 ? 'none' : count < 3 ? 'thin' : count < 8 ? 'some' : 'much');

const groupOf = (id: string): SegmentGroup | undefined =>
  (/^fs\.v$/.test(id) ? 'vision' : /^fs\.c\d/.test(id) ? 'condition' : /^fs\.m\d/.test(id) ? 'cycle'
    : /^fs\.b\d\.\d/.test(id) ? 'aspect' : /^fs\.b\d$/.test(id) ? 'block' : undefined);

/** The whole framework with counts that show every state. */
export const wheelSegments = (lang: Lang, count = (i: number): number => COUNTS[i % COUNTS.length]!): Segment[] =>
  fsScheme.concepts.flatMap(({ id, label, broader }) => {
    const group = groupOf(id);
    return group ? [{ id, label: label[lang], group, parent: broader }] : [];
  }).map((segment, i) => ({ ...segment, count: count(i), state: stateOf(count(i)), href: `#${segment.id}` }));

const texts = {
  nl: { title: 'Wat de hogeschool doet, in één beeld', caption: 'Hetzelfde in rijen' },
  en: { title: 'What the institution does, in one picture', caption: 'The same in rows' },
} as const;

export const gallery: Gallery = {
  component: 'wheel',
  notes: 'WheelView { lang, segments, title, caption, id? }; Wheel, WheelLegend, WheelTable apart; Emblem { size? }.',
  fixtures: [
    { name: 'The whole framework', render: (lang) => (
      <WheelView lang={lang} segments={wheelSegments(lang)} {...texts[lang]} />
    ) },
    { name: 'Nothing yet', render: (lang) => (
      <WheelView lang={lang} segments={wheelSegments(lang, () => 0)} {...texts[lang]} id="wheel-empty" />
    ) },
    { name: 'Emblem', render: () => (
      <div class="row"><Emblem size={40} /><Emblem size={96} /><Emblem size={200} /></div>
    ) },
  ],
};
