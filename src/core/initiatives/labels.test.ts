import { expect, test } from 'vitest';
import type { Text } from '../frameworks/types.ts';
import {
  AIM_LABELS, AUDIENCE_LABELS, AUDIENCE_PEOPLE, FORM_LABELS, KIND_LABELS, STATUS_LABELS, TRANSITION_LABELS,
} from './labels.ts';
import { AIMS, AUDIENCES, FORMS, KINDS, STATUSES, TRANSITIONS } from './types.ts';

const sets: readonly (readonly [string, readonly string[], Readonly<Record<string, Text>>])[] = [
  ['kind', KINDS, KIND_LABELS], ['status', STATUSES, STATUS_LABELS], ['aim', AIMS, AIM_LABELS],
  ['form', FORMS, FORM_LABELS], ['audience', AUDIENCES, AUDIENCE_LABELS], ['people', AUDIENCES, AUDIENCE_PEOPLE],
  ['transition', TRANSITIONS, TRANSITION_LABELS],
];

test.each(sets)('every %s can be told apart in both languages', (_name, keys, labels) => {
  for (const lang of ['nl', 'en'] as const) {
    const words = keys.map((key) => labels[key]?.[lang]);
    expect(new Set(words).size).toBe(keys.length);
    for (const word of words) expect(word).toMatch(/^[^!]+$/);
  }
});

test('audiences are said in the social model: what life asks, no condition', () => {
  const words = Object.values({ ...AUDIENCE_LABELS }).concat(Object.values(AUDIENCE_PEOPLE))
    .flatMap(({ nl, en }) => [nl, en]).join('\n');
  expect(words).not.toMatch(/autis|adhd|stoornis|disorder|patient|patiënt|beperkt|handicap|problem/i);
  expect(AUDIENCE_LABELS.carer).toEqual({ nl: 'Ik zorg thuis voor iemand', en: 'I care for someone at home' });
});
