import { conceptById } from '../../../core/frameworks/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { blocksOf, partsOf } from '../../../core/scan/parts.ts';
import { fieldOf, LONGEST_NOTE } from '../schemas.ts';
import type { ScanService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { describedFor, partName, roundName } from './common.ts';

type Own = Awaited<ReturnType<ScanService['own']>>;

/** The page that an address asks for: the first when it asks for none that there is. */
export function blockIn({ round }: Pick<Own, 'round'>, asked: string | null) {
  const blocks = blocksOf(round.scheme);
  const at = Math.max(0, blocks.findIndex(({ key }) => key === asked));
  const block = blocks[at] as (typeof blocks)[number];
  return { block, before: blocks[at - 1]?.key, after: blocks[at + 1]?.key, at, of: blocks.length };
}

/** One page to fill in, with what is there already. */
export function fillView(own: Own, asked: string | null, lang: Lang) {
  const words = wordsOf(lang);
  const { block, before, at, of, after } = blockIn(own, asked);
  const title = (key: string) => words.blocks[key as keyof typeof words.blocks];
  return {
    id: own.round.id, round: roundName(own.round, own.units, lang).line, key: block.key, title: title(block.key),
    page: of > 1 ? words.fill.page(at + 1, of) : undefined, before, save: after ? words.fill.next : words.fill.last,
    done: words.list.filled(Object.keys(own.levels).length, partsOf(own.round.scheme).length),
    tabs: blocksOf(own.round.scheme).map(({ key }) => ({ key, label: title(key), here: key === block.key })),
    longest: LONGEST_NOTE,
    parts: block.parts.map(({ concept }) => ({
      field: fieldOf(concept), name: partName(concept, lang), note: conceptById(concept)?.note?.[lang] ?? '',
      options: [...describedFor(concept, lang), { value: '0', label: words.fill.skip }],
      value: own.levels[concept] === undefined ? undefined : String(own.levels[concept]),
      said: own.notes[concept] ?? '',
    })),
  };
}
export type FillView = ReturnType<typeof fillView>;
