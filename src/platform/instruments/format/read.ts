import { disagreements } from '../../../core/instruments/agree.ts';
import type { Problem } from '../../../core/instruments/problem.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { problemsOf } from './messages.ts';
import { instrumentShape } from './shape.ts';

/** The instrument, or everything that is wrong with it and where. */
export type Read =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More than these help nobody. */
const MOST_PROBLEMS = 200;

/**
 * Reads an instrument in our own format (docs/formats/instrument.md). Whatever comes in, it never throws; every problem
 * says where, in both languages. Whether it agrees with its scoring rule is `checkAgainstRule`.
 * @param json what `JSON.parse` made of the file
 */
export function readInstrument(json: unknown): Read {
  const read = instrumentShape.safeParse(json, { reportInput: true });
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap(problemsOf).slice(0, MOST_PROBLEMS) };
  const instrument = withoutNothing(read.data) as Instrument;
  const problems = disagreements(instrument);
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) } : { ok: true, instrument };
}

/** What was left out is not there, rather than there without a value. */
const withoutNothing = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
