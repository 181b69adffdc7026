import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustments } from '../content/adjustments/index.ts';
import { moments } from '../content/moments/index.ts';
import { roles } from '../content/roles/index.ts';
import { KIND_NAMES, kinds } from '../kinds.ts';
import type { Route } from '../types.ts';
import { isSame, type Problem, textFrom, textOf, valuesOf } from './index.ts';
import { adjustmentShape, momentShape, roleShape, routeShape } from './shapes.ts';

const both = (words: string) => ({ nl: words, en: `${words} (en)` });
const route: Route = {
  key: 'somber', themes: ['fs-t.2.1'], title: both('Somber'), notice: [both('Lacht niet meer')], open: [both('Hoe gaat het?')],
  leaveOut: [both('Kop op')], yourself: [both('Luisteren')], urgent: [both('Praat over de dood')],
  refer: [{ to: 'gp', speed: 'week', when: both('Als het blijft'), say: both('Zullen we samen bellen?') },
    { to: 'dean', speed: 'calm', when: both('Bij geld'), say: both('De decaan weet meer') }],
};
const [moment, adjustment, role] = [moments[0]!, adjustments[0]!, roles.find(({ sectors }) => sectors)!];
const samples = [['moment', momentShape, moment], ['adjustment', adjustmentShape, adjustment], ['role', roleShape, role], ['route', routeShape, route]] as const;

const problems = (shape: typeof momentShape, text: object, changed: Record<string, string>): readonly Problem[] => {
  const read = textFrom(shape, { ...valuesOf(shape, text), ...changed }, text);
  return 'problems' in read ? read.problems : [];
};

describe('a form', () => {
  it.each(samples)('of a %s gives back what it was made of', (_, shape, text) => {
    expect(textFrom(shape, valuesOf(shape, text), text)).toEqual({ text });
    expect(textOf(shape, JSON.parse(JSON.stringify(text)), text)).toEqual(text);
  });

  it('holds every text of ours', () => {
    for (const name of KIND_NAMES) for (const text of kinds[name]?.ours ?? []) {
      expect([text.key, textFrom(kinds[name]!.shape, valuesOf(kinds[name]!.shape, text), text)]).toEqual([text.key, { text }]);
    }
  });

  it('never changes what is not in it', () => {
    const read = textFrom(routeShape, { ...valuesOf(routeShape, route), key: 'other', themes: 'fs-t.1.1' }, route);
    expect(read).toEqual({ text: route });
    expect(textOf(routeShape, { ...route, key: 'other', themes: [], more: 1 }, route)).toEqual(route);
  });

  it.each<[string, string, string, object, Record<string, string>]>([
    ['an empty text', 'empty', 'name.en', moment, { 'name.en': '  ' }],
    ['too much', 'too-long', 'name.nl', moment, { 'name.nl': 'a'.repeat(121) }],
    ['a list that is longer in one language', 'uneven', 'watch.en', moment, { 'watch.nl': 'a\nb', 'watch.en': 'a' }],
    ['an empty list', 'empty', 'hear.nl', moment, { 'hear.nl': '\n \n' }],
    ['a fifth line on a slide', 'too-many', 'slide.lines.nl', moment, { 'slide.lines.nl': 'a\nb\nc\nd\ne' }],
    ['a message that does not say where help is', 'link', 'message.nl', moment, { 'message.nl': 'Hoi allemaal' }],
    ['a message that says it twice', 'link', 'message.en', moment, { 'message.en': '{link} {link}' }],
    ['a day that is none', 'day', 'from', moment, { from: '31-4' }],
  ])('says what is wrong with %s', (_, problem, field, text, changed) => {
    expect(problems(momentShape, text, changed)).toEqual([expect.objectContaining({ problem, field })]);
  });

  it('names the field in a row, and leaves out a row that was emptied', () => {
    expect(problems(routeShape, route, { 'refer.1.say.en': '' })).toEqual([{ field: 'refer.1.say.en', problem: 'empty' }]);
    expect(problems(routeShape, route, { 'refer.0.to': 'nobody' })).toEqual([{ field: 'refer.0.to', problem: 'choice' }]);
    const emptied = { 'refer.0.when.nl': '', 'refer.0.when.en': '', 'refer.0.say.nl': '', 'refer.0.say.en': ' ' };
    expect(textFrom(routeShape, { ...valuesOf(routeShape, route), ...emptied }, route)).toEqual({ text: { ...route, refer: [route.refer[1]] } });
  });

  it('takes no sector at all as everywhere', () => {
    const read = textFrom(roleShape, { ...valuesOf(roleShape, role), sectors: '' }, role);
    expect('text' in read && 'sectors' in read.text).toBe(false);
    expect(problems(roleShape, role, { sectors: 'mbo,basisschool' })).toEqual([{ field: 'sectors', problem: 'choice' }]);
  });

  it('takes a day the way people write it', () => {
    for (const typed of ['1-9', '01-09', '1/9', ' 1 . 9 ']) {
      expect(textFrom(momentShape, { ...valuesOf(momentShape, moment), from: typed }, moment)).toMatchObject({ text: { from: '09-01' } });
    }
  });
});

describe('what was once saved', () => {
  it('is refused, whatever it is, unless it has the shape', () => {
    fc.assert(fc.property(fc.jsonValue(), (saved) => textOf(momentShape, saved, moment) === undefined));
    expect(textOf(momentShape, { ...moment, hear: [{ nl: 'alleen Nederlands' }] }, moment)).toBeUndefined();
    expect(textOf(routeShape, { ...route, refer: [{ to: 'gp' }] }, route)).toBeUndefined();
  });
});

it('two texts are the same when they read the same', () => {
  expect(isSame(momentShape, moment, structuredClone(moment))).toBe(true);
  expect(isSame(momentShape, moment, { ...moment, watch: moment.watch.slice(1) })).toBe(false);
});
