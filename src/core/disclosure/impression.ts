/** What makes a line one about somebody: an address, a number, one student. */
export type CaseSign = 'mail' | 'phone' | 'number' | 'one-student';

const COMPOUNDS = 'housing|houses?|union|association|societ\\w+|loans?|finance|grants?|debts?|psychologists?|deans?|advis[eo]rs?|'
  + 'counsellors?|council|card|life|population|wellbeing|welfare|panel|body|job|jobs|room|rooms';
const SIGNS: readonly (readonly [CaseSign, RegExp])[] = [
  ['mail', /[^\s@]@[^\s@]/],
  ['phone', /(?<![\d.])(?:\+\d{1,3}|0)(?:[\s().-]{0,2}\d){8,11}(?!\d)/],
  ['number', /(?<![\d€])[a-z]{0,2}\d{6,10}(?!\d)/i],
  ['one-student', /(?<!\p{L})(?:de|deze|die|dezelfde|mijn|onze|één|1) studente?(?![\p{L}-])/iu],
  ['one-student', /(?<!\p{L})een studente? (?:van|uit|bij|die)(?!\p{L})/iu],
  ['one-student', new RegExp(`(?<!\\p{L})(?:the|this|that|one|my) student(?![\\p{L}-])(?!['’]s? (?:${COMPOUNDS}))(?! (?:${COMPOUNDS})\\b)`, 'iu')],
  ['one-student', /(?<!\p{L})a student (?:of|from|in|at|who)(?!\p{L})/iu],
];

/**
 * IMPR-1: whether a text looks as if it were about one case. A gentle check: it finds addresses, numbers and "the
 * student", no names.
 * @param only signs to look for; all of them unless said otherwise
 * @returns what it found first, undefined when it found nothing
 */
export const caseSignIn = (text: string, only?: CaseSign): CaseSign | undefined =>
  SIGNS.find(([kind, sign]) => (!only || kind === only) && sign.test(text))?.[0];
