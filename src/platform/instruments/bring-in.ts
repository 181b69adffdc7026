import { type Beside, fromQuestionnaire } from '../../core/instruments/fhir/from-questionnaire.ts';
import { isObject } from '../../core/instruments/fhir/parts.ts';
import { lineAt, lineOf } from '../../core/instruments/line.ts';
import { type Problem, problem } from '../../core/instruments/problem.ts';
import { checkAgainstRule } from '../../core/instruments/rules/check.ts';
import type { Instrument } from '../../core/instruments/types.ts';
import { readInstrument } from './format/read.ts';

/** Most characters of a file. */
export const MOST_TEXT = 250_000;
/** A problem, and the line of the file where that could be found. */
export type PlacedProblem = Problem & { readonly line?: number };
/** `lacks`: languages in which some text is missing, and the other stands in for it. */
export type BroughtIn =
  | { readonly ok: true; readonly instrument: Instrument; readonly lacks: readonly ('nl' | 'en')[] }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

const NO_JSON = ['Dit is geen JSON: hier klopt een komma, haakje of aanhalingsteken niet.',
  'This is no JSON: a comma, bracket or quotation mark is not right here.'] as const;

function parsed(text: string): { readonly json: unknown } | { readonly problem: PlacedProblem } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { problem: { ...problem('', ...NO_JSON), line: lineAt(text, Number(place ?? text.length)) } };
  }
}

/** An instrument of which the format is right: what its rule says of it. */
function ruled(given: Instrument, { rule }: Beside, lacks: readonly ('nl' | 'en')[]): BroughtIn {
  const instrument = rule ? { ...given, rule } : given;
  const problems = checkAgainstRule(instrument);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, instrument, lacks };
}

/**
 * Reads a file of an institution: our own format, or a FHIR Questionnaire; looks at the format and at the scoring rule.
 * Whatever comes in, it never throws, and keeps nothing.
 * @param beside what whoever brings it in chose beside the file
 */
export function bringIn(text: string, beside: Beside = {}): BroughtIn {
  if (text.length > MOST_TEXT) {
    return { ok: false, problems: [problem('', 'Dit bestand is te groot: hoogstens 250 kB.', 'This file is too large: at most 250 kB.')] };
  }
  const file = text.replace(/^\uFEFF/, '');
  const read = parsed(file);
  if ('problem' in read) return { ok: false, problems: [read.problem] };
  const placed = (problems: readonly Problem[]): BroughtIn =>
    ({ ok: false, problems: problems.map((one) => ({ ...one, line: lineOf(file, one.path) })) });
  if (!isObject(read.json) || read.json['resourceType'] === undefined) {
    const ours = readInstrument(read.json);
    if (!ours.ok) return placed(ours.problems);
    const result = ruled(ours.instrument, beside, []);
    return result.ok ? result : placed(result.problems);
  }
  const fhir = fromQuestionnaire(read.json, beside);
  if (!fhir.ok) return placed(fhir.problems);
  const ours = readInstrument(fhir.draft);
  return ours.ok ? ruled(ours.instrument, beside, fhir.lacks) : ours;
}
