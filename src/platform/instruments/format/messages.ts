import type { z } from 'zod';
import { type Problem, problem } from '../../../core/instruments/problem.ts';

/** A path of zod as JSON pointer. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

type Issue = z.core.$ZodIssue;
const EXPECTED: Readonly<Record<string, readonly [string, string]>> = {
  string: ['een tekst', 'a text'], number: ['een getal', 'a number'], int: ['een geheel getal', 'a whole number'],
  boolean: ['true of false', 'true or false'], array: ['een lijst', 'a list'], object: ['een object', 'an object'],
  record: ['een object', 'an object'],
};

function sized(issue: Issue & { code: 'too_big' | 'too_small' }, at: string): Problem {
  const [limit, many] = issue.code === 'too_big' ? [issue.maximum, true] : [issue.minimum, false];
  const [nl, en] = issue.origin === 'string' ? ['tekens', 'characters'] : issue.origin === 'array' ? ['regels', 'entries'] : ['', ''];
  return problem(at, `${many ? 'Hoogstens' : 'Minstens'} ${limit} ${nl}`.trim() + '.',
    `${many ? 'At most' : 'At least'} ${limit} ${en}`.trim() + '.');
}

/** What zod found, in words of ours; fields that nobody knows one by one. */
export function problemsOf(issue: Issue): readonly Problem[] {
  const at = pointerOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': return issue.keys.slice(0, 20).map((one) => problem(`${at}${pointerOf([one])}`.slice(0, 200),
      'Dit veld kent het formaat niet.', 'The format does not know this field.'));
    case 'too_big': case 'too_small': return [sized(issue, at)];
    case 'invalid_type': {
      const [nl, en] = EXPECTED[issue.expected] ?? ['iets anders', 'something else'];
      return [issue.input === undefined ? problem(at, `Hier ontbreekt ${nl}.`, `This lacks ${en}.`)
        : problem(at, `Hier hoort ${nl} te staan.`, `This is to be ${en}.`)];
    }
    case 'invalid_value': {
      const list = issue.values.map(String).join(', ');
      return [problem(at, `Kies uit: ${list}.`, `Choose from: ${list}.`)];
    }
    case 'invalid_format': return [problem(at, 'Dit is leeg of heeft een andere vorm dan het formaat vraagt.',
      'This is empty, or has another shape than the format asks for.')];
    case 'invalid_union': case 'invalid_key': case 'invalid_element': case 'not_multiple_of': case 'custom': return [
      problem(at, 'Dit is niet wat het formaat hier vraagt.', 'This is not what the format asks for here.')];
  }
}
