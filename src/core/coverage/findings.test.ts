import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaves, schemeById } from '../frameworks/index.ts';
import { themesScheme } from '../frameworks/themes.ts';
import { AUDIENCES, LEVELS, type Audience } from '../initiatives/types.ts';
import { coverage } from './coverage.ts';
import { findings, gaps } from './findings.ts';
import { audienceGaps } from './gaps-audience.ts';
import { conceptGaps } from './gaps-concept.ts';
import { overlaps } from './overlaps.ts';
import type { Counted, Finding, Scope } from './types.ts';

const scope: Scope = { units: [{ key: 'zorg', name: { nl: 'Faculteit Zorg', en: 'Faculty of Health' } }] };
const offer = (id: string, more: Partial<Counted> = {}): Counted =>
  ({ id, kind: 'offer', status: 'running', published: true, ...more });
const about = (rule: string, all: readonly Finding[]) => all.filter((finding) => finding.rule === rule);
const subthemes = leaves(themesScheme).map(({ id }) => id);
const everyTheme = offer('all', { concepts: subthemes });

describe('COVER-7: nothing at a place', () => {
  const found = (initiatives: readonly Counted[], scheme = 'fs-t') =>
    about('COVER-7', conceptGaps(coverage(schemeById(scheme)!, initiatives, scope)));

  test('one empty subtheme is named', () => {
    const gap = found([offer('a', { concepts: subthemes.filter((id) => id !== 'fs-t.6.1') })]);
    expect(gap.map(({ concept, text }) => [concept, text])).toEqual([['fs-t.6.1', {
      nl: 'Nog niets bij ‘Slaapkwaliteit en slaapproblemen’.', en: 'Nothing yet at ‘Sleep quality and sleep problems’.',
    }]]);
  });

  test('an empty theme is named once, not with each of its subthemes', () => {
    const gap = found([offer('a', { concepts: subthemes.filter((id) => !id.startsWith('fs-t.5')) })]);
    expect(gap.map(({ concept }) => concept)).toEqual(['fs-t.5']);
  });

  test('an empty branch with something about safety in it comes first', () => {
    const concepts = subthemes.filter((id) => !/^fs-t[.][25]/.test(id));
    const [gap] = gaps(themesScheme, [offer('a', { concepts })], scope);
    expect([gap?.concept, gap?.importance]).toEqual(['fs-t.2', 100]);
  });

  test('an idea is mentioned', () => {
    const [gap] = found([offer('idea', { status: 'idea', concepts: ['gs.1'] })], 'gs');
    expect(gap?.advice.nl).toBe('Er is al een idee voor. Kijk wat er nodig is om te beginnen.');
  });

  test('the student in the centre is no gap', () => {
    expect(found([], 'fs').map(({ concept }) => concept)).toEqual(['fs.v', 'fs.c', 'fs.b', 'fs.m']);
  });

  test('a retired concept is no gap', () => {
    const gs = schemeById('gs')!;
    const retired = { ...gs, concepts: gs.concepts.map((concept) => ({ ...concept, retired: concept.id === 'gs.2' })) };
    expect(conceptGaps(coverage(retired, [], scope)).map(({ concept }) => concept)).toEqual(['gs.1', 'gs.3', 'gs.4']);
  });
});

describe('COVER-8: done, but not to be found', () => {
  const found = (more: Partial<Counted>) => about('COVER-8', conceptGaps(
    coverage(themesScheme, [offer('a', { concepts: ['fs-t.7.1'], ...more })], scope))).map(({ concept }) => concept);

  test('a policy is not found by students, and neither is what is not published', () => {
    expect(found({ kind: 'policy' })).toEqual(['fs-t.7.1']);
    expect(found({ published: false })).toEqual(['fs-t.7.1']);
    expect(found({})).toEqual([]);
  });
});

describe('COVER-9 to COVER-11: nothing for somebody', () => {
  const forCarers = (...levels: (Counted['level'] | 'none')[]): readonly Finding[] =>
    audienceGaps(levels.map((level, i) => offer(`o${i}`, {
      audiences: ['carer'], level: level === 'none' ? undefined : level,
    })), scope, 4).filter(({ audience }) => audience === 'carer');
  const words = (all: readonly Finding[]) => all.map(({ rule, text }) => `${rule} ${text.nl} ${text.en}`);

  test('nothing at all', () => {
    expect(words(forCarers())).toEqual(['COVER-9 Nog niets speciaal voor studenten die voor iemand zorgen. '
      + 'Nothing yet for students who care for someone in particular.']);
  });

  test('nothing above level 2', () => {
    expect(words(forCarers(1, 2))).toEqual(['COVER-9 Niets voor studenten die voor iemand zorgen, boven niveau 2. '
      + 'Nothing for students who care for someone, above level 2.']);
  });

  test('nothing light', () => {
    expect(words(forCarers(4, 5))).toEqual([
      'COVER-10 Niets lichts voor studenten die voor iemand zorgen: het begint bij niveau 4. '
      + 'Nothing light for students who care for someone: it starts at level 4.']);
  });

  test('levels that nobody filled in', () => {
    expect(forCarers('none').map(({ rule, ids }) => [rule, ids])).toEqual([['COVER-11', ['o0']]]);
  });

  test('from light to heavy: no gap; and acute help alone is still nothing in particular', () => {
    expect(forCarers(1, 4)).toEqual([]);
    expect(forCarers(6).map(({ rule }) => rule)).toEqual(['COVER-9']);
  });

  test('the limit is the institution\'s own', () => {
    const some = [offer('a', { audiences: ['carer'], level: 2 })];
    const carers = (limit: 2 | 3) => audienceGaps(some, scope, limit).filter(({ audience }) => audience === 'carer');
    expect(carers(2)).toEqual([]);
    expect(carers(3)).toHaveLength(1);
  });

  test('an offer for everyone at the missing levels is pointed to, and closes no gap', () => {
    const carer = offer('a', { audiences: ['carer'], level: 2 });
    const advice = (others: readonly Counted[]) =>
      audienceGaps([carer, ...others], scope, 4).find(({ audience }) => audience === 'carer')?.advice.en;
    expect(advice([offer('b', { level: 4 })])).toMatch(/^There is an offer for everyone there/);
    expect(advice([offer('b', { level: 1 })])).toMatch(/^Ask these students/);
  });

  test('staff are no group of students', () => {
    expect(audienceGaps([], scope, 4).some(({ audience }) => audience === 'staff')).toBe(false);
  });
});

describe('COVER-12: alike', () => {
  const alike = (count: number, more: (i: number) => Partial<Counted> = () => ({})) => overlaps(
    Array.from({ length: count }, (_, i) => offer(`o${i}`, {
      concepts: ['fs-t.3.2'], level: 2, units: ['zorg'], ...more(i),
    })), scope);

  test('three in the same faculty are named, with a question and no blame', () => {
    expect(alike(3)).toMatchObject([{
      concept: 'fs-t.3.2', level: 2, ids: ['o0', 'o1', 'o2'],
      text: {
        nl: 'Drie keer aanbod over ‘Studie-uitstelgedrag en motivatie’ op niveau 2, in Faculteit Zorg.',
        en: 'Three offers about ‘Procrastination and motivation’ at level 2, in Faculty of Health.',
      },
      advice: { nl: 'Kijk of ze elkaar versterken.', en: 'See whether they strengthen each other.' },
    }]);
  });

  test.each([
    ['two', 2, () => ({})],
    ['another level', 3, (i: number) => ({ level: i === 0 ? 3 : 2 } as const)],
    ['no level', 3, (i: number) => (i === 0 ? { level: undefined } : {})],
    ['another place', 3, (i: number) => (i === 0 ? { units: [] } : {})],
    ['other people', 3, (i: number) => (i === 0 ? { audiences: ['parent'] as Audience[] } : {})],
    ['a facility', 3, (i: number) => (i === 0 ? { kind: 'facility' } as const : {})],
    ['one that has ended', 3, (i: number) => (i === 0 ? { status: 'ended' } as const : {})],
  ])('not with %s', (_case, count, more) => {
    expect(alike(count, more)).toEqual([]);
  });

  test('the whole institution and the same people are said', () => {
    expect(alike(11, () => ({ units: [], audiences: ['parent', 'carer'] }))[0]?.text.nl).toBe(
      '11 keer aanbod over ‘Studie-uitstelgedrag en motivatie’ voor studenten die voor iemand zorgen en '
      + 'studenten met een kind op niveau 2, voor de hele instelling.');
  });
});

describe('COVER-13: what comes first', () => {
  test('safety, then groups, then places, then what is incomplete, then overlaps', () => {
    const others = AUDIENCES.filter((audience) => !['carer', 'parent', 'staff'].includes(audience));
    const initiatives = [
      offer('a', { concepts: subthemes.filter((id) => id !== 'fs-t.2.6' && id !== 'fs-t.6.1') }),
      ...LEVELS.map((level) => offer(`l${level}`, { audiences: others, level })),
      offer('c', { audiences: ['carer'], level: 2 }),
      ...['x', 'y', 'z'].map((id) => offer(id, { concepts: ['fs-t.3.2'], level: 2 })),
    ];
    expect(findings(themesScheme, initiatives, scope).map(({ rule, concept, audience }) =>
      `${rule} ${concept ?? audience}`)).toEqual([
      'COVER-7 fs-t.2.6', 'COVER-9 parent', 'COVER-9 carer', 'COVER-7 fs-t.6.1', 'COVER-12 fs-t.3.2',
    ]);
  });

  test('gaps are the findings without the overlaps', () => {
    const some = ['x', 'y', 'z'].map((id) => offer(id, { concepts: ['fs-t.3.2'], level: 2 }));
    expect(gaps(themesScheme, some, scope)).toEqual(
      findings(themesScheme, some, scope).filter(({ kind }) => kind === 'gap'));
  });
});

test('one more findable offer at a place never opens a gap at a place', () => {
  fc.assert(fc.property(fc.subarray(subthemes), fc.constantFrom(...subthemes), (concepts, concept) => {
    const before = [offer('a', { concepts })];
    const open = (some: readonly Counted[]) =>
      conceptGaps(coverage(themesScheme, some, scope)).map((gap) => gap.concept);
    const covered = (id: string, gapIds: readonly (string | undefined)[]) =>
      gapIds.some((gap) => gap !== undefined && (gap === id || id.startsWith(`${gap}.`)));
    const [was, is] = [open(before), open([...before, offer('b', { concepts: [concept] })])];
    for (const id of subthemes) if (covered(id, is)) expect(covered(id, was)).toBe(true);
  }));
});

test('every finding speaks calmly, in both languages, and blames nobody', () => {
  const some = [everyTheme, ...['x', 'y', 'z'].map((id) =>
    offer(id, { concepts: subthemes, level: 3, audiences: ['carer'] }))];
  const all = [...findings(schemeById('fs')!, [], scope), ...findings(themesScheme, some, scope)];
  expect(all.length).toBeGreaterThan(50);
  for (const { text, advice } of all) {
    for (const { nl, en } of [text, advice]) {
      expect(nl).toMatch(/^[^!]+\.$/);
      expect(en).toMatch(/^[^!]+\.$/);
      const ours = `${nl} ${en}`.replaceAll(/‘[^’]*’/g, '');
      expect(ours).not.toMatch(/fout|schuld|slecht|tekort|moet|fail|should|must|bad|lacks/i);
    }
  }
});
