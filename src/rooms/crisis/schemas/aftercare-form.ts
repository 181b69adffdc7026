import type { Aftercare, Protocol } from '../../../core/crisis/types.ts';
import { messages } from './messages.ts';
import { lineOf, linesFrom, linesOf, type Problem, type Read, readMoments } from './reading.ts';

const AREAS = ['students-nl', 'students-en', 'staff-nl', 'staff-en'] as const;
const LINES = ['spokesperson', 'spokesperson-phone', 'deputy', 'deputy-phone'] as const;
const LONGEST = { line: 200, area: 3000 };

function problemsOf(form: URLSearchParams): readonly Problem[] {
  const long = (names: readonly string[], most: number) => names.filter((name) => (form.get(name) ?? '').length > most)
    .map((field) => ({ field, message: messages.tooLong }));
  return [
    ...(linesOf(form, 'others-nl').length === 0 ? [{ field: 'others-nl', message: messages.others }] : []),
    ...AREAS.filter((area) => !readMoments(linesOf(form, area))).map((field) => ({ field, message: messages.moments })),
    ...AREAS.filter((area) => area.endsWith('-nl') && linesOf(form, area).length === 0)
      .map((field) => ({ field, message: messages.moments })),
    ...long(LINES, LONGEST.line), ...long([...AREAS, 'others-nl', 'others-en'], LONGEST.area),
  ];
}

function aftercareFrom(form: URLSearchParams, whose: 'students' | 'staff'): Aftercare {
  const [nl = [], en = []] = ['nl', 'en'].map((lang) => readMoments(linesOf(form, `${whose}-${lang}`)));
  return en.length > 0 ? { nl, en } : { nl };
}

/** Reads who speaks to the press, what others say, and what happens afterwards. */
export function readAftercare(form: URLSearchParams, before: Protocol): Read {
  const errors = problemsOf(form);
  if (errors.length > 0) return { ok: false, errors };
  const spokesperson = {
    name: lineOf(form, 'spokesperson'), phone: lineOf(form, 'spokesperson-phone'),
    deputy: { name: lineOf(form, 'deputy'), phone: lineOf(form, 'deputy-phone') },
    others: linesFrom(linesOf(form, 'others-nl'), linesOf(form, 'others-en')),
  };
  const aftercare = { students: aftercareFrom(form, 'students'), staff: aftercareFrom(form, 'staff') };
  return { ok: true, protocol: { ...before, spokesperson, aftercare } };
}
