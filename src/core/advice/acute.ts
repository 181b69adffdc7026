import { AFTER_ANSWER, asksForHelp } from '../check-in/asking.ts';
import { recogniseAcute } from '../finding/acute/index.ts';
import type { Acute } from '../finding/acute/types.ts';
import type { Answers, Instrument } from '../instruments/types.ts';

/**
 * Acute help that comes to the top: for an answer that its question marks so, or for words that were typed, exactly as
 * in finding (ACUTE-n). Nobody is told of it.
 * @param texts what was typed in free text, if anything
 */
export function acuteIn(instrument: Instrument, answers: Answers, texts: readonly string[] = []): Acute | undefined {
  const said = texts.map(recogniseAcute).find((one) => one !== undefined);
  return said ?? (asksForHelp(instrument.items, answers) ? AFTER_ANSWER : undefined);
}
