import { recogniseAcute } from '../finding/acute/index.ts';
import type { Acute } from '../finding/acute/types.ts';
import type { Answers, Instrument } from '../instruments/types.ts';

/** Acute help for an answer: words are not there, so the lines for everybody stand in their own order. */
const BY_ANSWER: Acute = {
  rules: [], kind: 'suicide', lines: ['113', '112', 'huisartsenpost', 'luisterlijn'], about: 'self',
};

/**
 * Acute help that comes to the top: for an answer that its question marks so, or for words that were typed, exactly as
 * in finding (ACUTE-n). Nobody is told of it.
 * @param texts what was typed in free text, if anything
 */
export function acuteIn(instrument: Instrument, answers: Answers, texts: readonly string[] = []): Acute | undefined {
  const hit = instrument.items.some(({ key, acute }) => {
    const answer = answers[key];
    if (!acute || answer === undefined) return false;
    return 'from' in acute ? answer >= acute.from : answer <= acute.upTo;
  });
  const said = texts.map(recogniseAcute).find((one) => one !== undefined);
  return said ?? (hit ? BY_ANSWER : undefined);
}
