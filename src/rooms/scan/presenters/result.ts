import type { Lang } from '../../../core/frameworks/types.ts';
import { partsOf } from '../../../core/scan/parts.ts';
import { movement } from '../../../core/scan/then-and-now.ts';
import type { ScanLevel } from '../../../core/scan/types.ts';
import type { ScanService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { levelName, partName, roundName } from './common.ts';

type Result = Awaited<ReturnType<ScanService['result']>>;

function moved(then: ScanLevel | undefined, now: ScanLevel | undefined, lang: Lang): string {
  const words = wordsOf(lang).result;
  if (now === undefined) return then === undefined ? words.nothing : words.before(then);
  if (then === undefined) return words.now(now);
  return movement(then, now) === 'same' ? words.same(now) : words.up(then, now);
}

/** What was agreed in a closed round, beside the one before it and, in the table, every earlier one. */
export function resultView({ round, units, series }: Result, lang: Lang) {
  const words = wordsOf(lang).result;
  const [now, before] = [series.at(-1), series.at(-2)];
  const agreedIn = (one: typeof now, concept: string) => one?.agreed.find((known) => known.concept === concept);
  const parts = partsOf(round.scheme).map(({ concept }) => concept);
  return {
    id: round.id, round: roundName(round, units, lang).line,
    legend: before ? words.legend(before.year, round.year) : words.legendOne(round.year),
    lines: parts.map((concept) => {
      const [then, here] = [agreedIn(before, concept)?.level, agreedIn(now, concept)?.level];
      return {
        label: partName(concept, lang), text: moved(then, here, lang),
        ...(then ? { then } : {}), ...(here ? { now: here } : {}),
      };
    }),
    years: series.map(({ year }) => String(year)),
    rows: parts.map((concept) => ({
      name: partName(concept, lang), why: agreedIn(now, concept)?.why ?? '',
      levels: series.map((one) => {
        const level = agreedIn(one, concept)?.level;
        return level ? levelName(level, lang) : words.nothing;
      }),
    })),
  };
}
export type ResultView = ReturnType<typeof resultView>;
