import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, find, type FindableOffer } from './index.ts';

const offer = (id: string, name: string, text: string, rest: Partial<FindableOffer> = {}): FindableOffer => ({
  id,
  names: [name],
  summaries: [],
  texts: [text],
  themes: [],
  ...rest,
});

/** As imported a minute ago: a name and a text, no tags. */
const OFFERS: readonly FindableOffer[] = [
  offer(
    'psychologist',
    'Studentenpsycholoog',
    'Korte gesprekken als je vastloopt, bijvoorbeeld door angst, somberheid of stress.',
  ),
  offer('dean', 'Studentendecaan', 'Advies over regelingen, voorzieningen, geld en bijzondere omstandigheden.'),
  offer('adviser', 'Studieadviseur', 'Praat over je voortgang, je planning en twijfels over je opleiding.'),
  offer(
    'confidential',
    'Vertrouwenspersoon',
    'Vertrouwelijk gesprek over pesten, intimidatie en ander ongewenst gedrag.',
  ),
  offer('fear', 'Faalangsttraining', 'Zes bijeenkomsten tegen black-outs bij toetsen.'),
  offer('speaking', 'Durf te spreken', 'Oefen met presenteren en je mond opendoen in de klas.'),
  offer('sleep', 'Beter slapen', 'Online cursus over slaapritme en piekeren in bed.'),
  offer('room', 'Huurteam', 'Hulp bij opzegging, huurprijs en borg van je kamer.'),
  offer('money', 'Financieel spreekuur', 'Over schulden, rondkomen, DUO en toeslagen.'),
  offer('buddy', 'Student Circle', 'You are matched with another student to do things together.'),
  offer('focus', 'Kennisclips studievaardigheden', 'Over onthouden, aantekeningen en geconcentreerd werken.'),
  offer('ikigai', 'Ikigai', 'Ontdek wat je wilt worden.'),
];
const index = buildIndex(OFFERS);
const ids = (question: string, from = index) => find(from, question).hits.map(({ id }) => id);

describe('what a student types, and what comes first', () => {
  test.each([
    ['ik durf niks te zeggen in de klas', 'speaking'],
    ['herkansingsstress', 'fear'],
    ['faalankst', 'fear'],
    ['concentrasie', 'focus'],
    ['mijn kamer is opgezegd', 'room'],
    ['kan niet slaaaapen', 'sleep'],
    ['geldproblemen', 'money'],
    ['problemen met geld', 'money'],
    ['no friends here', 'buddy'],
    ['ikigai', 'ikigai'],
    ['my landlord keeps my deposit', 'room'],
  ])('%s', (question, id) => {
    expect(ids(question)[0]).toBe(id);
  });

  test.each([
    ['ik word gepest', 'confidential'],
    ['ik heb reuma', 'dean'],
    ['voel me al weken somber', 'psychologist'],
    ['mijn oma is overleden', 'psychologist'],
    ['negatief bsa', 'adviser'],
  ])('%s goes to general help where nothing specific exists', (question, id) => {
    expect(ids(question)[0]).toBe(id);
  });

  test('specific help stands before general help', () => {
    const found = ids('faalangst voor mijn tentamen');
    expect(found.indexOf('fear')).toBeLessThan(found.indexOf('psychologist'));
    expect(found).toContain('psychologist');
  });
});

test.each([
  'hoe laat gaat de trein',
  'recept voor lasagne',
  'wie wint het wk',
  'asdfghjkl',
  '',
  '   ',
  '???',
  'what is the capital of spain',
])('a question about nothing here gets no padding: "%s"', (question) => {
  expect(find(index, question)).toMatchObject({ hits: [], understood: [] });
});

test('the language of a question is recognised', () => {
  expect(find(index, 'I am so lonely here').language).toBe('en');
  expect(find(index, 'ik ben zo alleen').language).toBe('nl');
});

test('every hit says why', () => {
  const { hits, understood } = find(index, 'faalangst');
  expect(hits[0]?.why[0]).toMatchObject({
    kind: 'need',
    need: 'fear-of-failure',
    label: { nl: 'Faalangst', en: 'Fear of failure' },
  });
  expect(hits.every(({ why }) => why.length > 0)).toBe(true);
  expect(understood[0]?.id).toBe('fs-t.2.2');
});

test('an offer about one need stands before an offer that mentions it in passing', () => {
  const two = buildIndex([
    offer('passing', 'Open spreekuur', 'Kom langs met vragen over roosters, stress, geld, slaap, stage of je kamer.'),
    offer('main', 'Slaapcursus', 'In vijf weken beter slapen.'),
  ]);
  expect(ids('ik slaap slecht', two)).toEqual(['main', 'passing']);
});

test('among equals the lighter offer comes first', () => {
  const two = buildIndex([
    offer('heavy', 'Slaaphulp', 'Beter slapen.', { level: 4 }),
    offer('light', 'Slaaphulp', 'Beter slapen.', { level: 1 }),
  ]);
  expect(ids('slapen', two)).toEqual(['light', 'heavy']);
});

test('a confirmed theme finds an offer whose text tells nothing', () => {
  const tagged = buildIndex([offer('x', 'Nachtgids', 'Voor wie dit nodig heeft.', { themes: ['fs-t.6.1'] })]);
  expect(ids('ik kan niet slapen', tagged)).toEqual(['x']);
});

test("a coordinator's own word is understood", () => {
  expect(ids('zwemkoorts')).toEqual([]);
  const own = buildIndex(OFFERS, [{ phrase: 'zwemkoorts', theme: 'fs-t.6.1' }]);
  expect(ids('ik heb zwemkoorts', own)[0]).toBe('sleep');
  expect(find(own, 'zwemkoorts').understood[0]?.id).toBe('fs-t.6.1');
});

test('the limit is kept', () => {
  expect(find(index, 'stress', { limit: 2 }).hits).toHaveLength(2);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const question = fc.constantFrom(
  'faalangst',
  'ik slaap slecht',
  'geldproblemen',
  'no friends here',
  'mijn kamer is opgezegd',
  'gepest',
);

describe('whatever is typed', () => {
  test('finding never fails and always answers the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(find(index, text)).toEqual(find(index, text));
      }),
    );
  });

  test('an offer may hold any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, text) => {
        const hits = find(buildIndex([offer('x', name, text)]), 'stress').hits;
        expect(hits.every(({ score }) => Number.isFinite(score))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('capitals, accents and spaces make no difference', () => {
    fc.assert(
      fc.property(question, (text) => {
        const shouted = `  ${text.toUpperCase().replaceAll('A', 'Á').replaceAll('E', 'É')} `;
        expect(ids(shouted)).toEqual(ids(text));
      }),
    );
  });

  test('ten thousand letters are answered like the first few hundred', () => {
    expect(ids(`ik slaap slecht ${'x'.repeat(10_000)}`)[0]).toBe('sleep');
  });

  test('the order of the catalogue makes no difference', () => {
    fc.assert(
      fc.property(question, fc.shuffledSubarray([...OFFERS], { minLength: OFFERS.length }), (text, shuffled) => {
        expect(ids(text, buildIndex(shuffled))).toEqual(ids(text));
      }),
      { numRuns: 20 },
    );
  });

  test('an offer about something else takes nothing away', () => {
    const more = buildIndex([...OFFERS, offer('parking', 'Fietsenstalling', 'Zet hier je fiets neer.')]);
    fc.assert(
      fc.property(question, (text) => {
        expect(ids(text, more)).toEqual(ids(text));
      }),
    );
  });
});
