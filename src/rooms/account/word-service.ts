import type { Lang } from '../../core/frameworks/types.ts';
import type { Report } from '../../core/reporting/types.ts';
import { pngOf } from '../../platform/picture/png.ts';
import { type WordBlock, wordOf } from '../../platform/word/word.ts';
import { wordPlan } from './presenters/word.ts';

/** Draws the pictures of a report and writes it as a Word file. */
export async function wordFile(report: Report, state: Parameters<typeof wordPlan>[1], lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const plan = wordPlan(report, state, lang);
  const blocks: WordBlock[] = [];
  for (const block of plan.blocks) {
    if (block.kind !== 'to-draw') blocks.push(block);
    else {
      const { svg, width, height, alt } = block.drawn;
      blocks.push({ kind: 'picture', caption: block.caption, alt, width, height, png: await pngOf(svg) });
    }
  }
  return wordOf({ ...plan, blocks });
}
