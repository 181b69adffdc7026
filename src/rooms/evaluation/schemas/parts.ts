import { z } from 'zod';
import { FEWEST_ANSWERS } from '../../../core/disclosure/feedback.ts';
import type { Feasibility, Reach, Reception } from '../../../core/evaluation/types.ts';
import { centsOrNot, count, countOrNot, hoursOrNot, markOrNot, oneOf, words, wordsOrNot } from './fields.ts';
import { readForm, type Read } from './read.ts';

/** SDC-20: what is about fewer than ten people is not kept as a number. */
const orFew = (people: number): number | 'few' => (people < FEWEST_ANSWERS ? 'few' : people);
const within = (part: number | undefined,
  all: number | undefined) => part === undefined || all === undefined || part <= all;

const reachShape = z.object({
  people: count, population: countOrNot, of: words(200), notReached: wordsOrNot(600), source: words(200),
  from: oneOf(['typed', 'sign-ups', 'uses']).default('typed'),
}).refine(({ people, population }) => within(people, population), { path: ['people'], message: 'moreThanAll' });

export function readReach(form: URLSearchParams): Read<Reach> {
  const read = readForm(reachShape, form);
  if (!read.ok) return read;
  const { people, population, ...rest } = read.value;
  return { ok: true, value: { people: orFew(people), ...(population === undefined ? {} : { population }), ...rest } };
}

const receptionShape = z.object({ answered: count, positive: countOrNot, mark: markOrNot, source: words(200) })
  .refine(({ answered, positive }) => within(positive, answered), { path: ['positive'], message: 'moreThanAll' });

export function readReception(form: URLSearchParams): Read<Reception> {
  const read = readForm(receptionShape, form);
  if (!read.ok) return read;
  const { answered, positive, mark, source } = read.value;
  if (answered < FEWEST_ANSWERS) return { ok: true, value: { answered: 'few', source } };
  return {
    ok: true,
    value: { answered, source, ...(positive === undefined ? {} : { positive }),
      ...(mark === undefined ? {} : { mark }) },
  };
}

const feasibilityShape = z.object({ cents: centsOrNot, hours: hoursOrNot, takes: words(1000) });

export function readFeasibility(form: URLSearchParams): Read<Feasibility> {
  const read = readForm(feasibilityShape, form);
  if (!read.ok) return read;
  const { cents, hours, takes } = read.value;
  return { ok: true, value: { takes, ...(cents === undefined ? {} : { cents }),
    ...(hours === undefined ? {} : { hours }) } };
}
