import type { Lang } from '../../../core/frameworks/types.ts';
import { partsOf } from '../../../core/scan/parts.ts';
import type { ScanService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { roundName } from './common.ts';

/** A round to fill in: how far one is. */
export function openView({ round, units, levels }: Awaited<ReturnType<ScanService['own']>>, lang: Lang) {
  const words = wordsOf(lang).list;
  const [done, of] = [Object.keys(levels).length, partsOf(round.scheme).length];
  return {
    id: round.id, round: roundName(round, units, lang).line,
    progress: done > 0 ? words.filled(done, of) : words.notFilled(of),
    button: done > 0 ? words.goOn : words.start,
  };
}
export type OpenView = ReturnType<typeof openView>;
