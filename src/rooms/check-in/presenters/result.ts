import type { CheckInRecord } from '../../../core/check-in/record.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { CheckInWords } from '../words.ts';

/** A result in words alone: what each score says, and what cannot be said. */
export function simpleResult(
  instrument: Instrument, record: CheckInRecord, earlier: readonly CheckInRecord[], words: CheckInWords, lang: Lang,
) {
  const last = earlier[0];
  return {
    title: instrument.title[lang],
    on: words.result.on(dayInWords(record.on, lang)),
    scores: instrument.scores.flatMap((score) => {
      const scored = record.scores[score.key];
      if (!scored) return [];
      const title = score.title[lang];
      if (scored.state === 'not-computable') return [{ title, text: words.result.notComputable(scored.missing) }];
      const band = score.bands.find(({ key }) => key === scored.band);
      return [{ title, ...(band ? { band: band.title[lang] } : {}), text: band?.words[lang] ?? String(scored.value) }];
    }),
    own: !instrument.validated,
    ...(last ? { earlier: words.result.earlier(earlier.length, dayInWords(last.on, lang)) } : {}),
  };
}
export type SimpleResultView = ReturnType<typeof simpleResult>;
