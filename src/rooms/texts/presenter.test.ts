import { describe, expect, it } from 'vitest';
import { moments } from '../../core/guidance/content/moments/index.ts';
import { textFrom, valuesOf } from '../../core/guidance/editing/index.ts';
import { momentShape, routeShape } from '../../core/guidance/editing/shapes.ts';
import { KIND_NAMES, kinds } from '../../core/guidance/kinds.ts';
import { provenance } from '../../core/guidance/in-use.ts';
import type { FieldShape } from '../../core/guidance/editing/index.ts';
import { problemMessages, type ShownField, shownFields, textRows } from './presenter.ts';
import { aroundShape, versionIn } from './schemas.ts';

const labels = (fields: readonly ShownField[]): readonly (string | undefined)[] =>
  fields.flatMap((field) => [field.label, ...(field.as === 'rows' ? labels(field.rows.flat()) : []),
    ...(field.as === 'choice' || field.as === 'choices' ? field.options.map(({ label }) => label) : [])]);

describe('a form for a text', () => {
  it.each(['nl', 'en'] as const)('has words for every field and every choice of every kind, in %s', (lang) => {
    const shapes: readonly (readonly FieldShape[])[] = [...KIND_NAMES.flatMap((kind) => kinds[kind]?.shape.fields ? [kinds[kind].shape.fields] : []), routeShape.fields];
    for (const fields of shapes) expect(labels(shownFields(fields, {}, lang)).every((label) => typeof label === 'string' && label !== '')).toBe(true);
  });

  it('keeps the rows that are filled and adds two, up to the most there may be', () => {
    const rows = (values: Record<string, string>) => {
      const field = shownFields(routeShape.fields, values, 'nl').find(({ as }) => as === 'rows');
      return field?.as === 'rows' ? field.rows.length : 0;
    };
    expect([rows({}), rows({ 'refer.0.say.nl': 'x', 'refer.3.say.nl': 'y' }), rows({ 'refer.11.say.nl': 'y' })]).toEqual([2, 6, 12]);
  });

  it('says of each problem at which field, in which language', () => {
    const read = textFrom(momentShape, { ...valuesOf(momentShape, moments[0]!), 'slide.title.en': '', 'hear.nl': 'a'.repeat(301), from: 'x' }, moments[0]!);
    expect('problems' in read && problemMessages(read.problems, 'nl')).toEqual([
      { field: 'from', message: 'Eerste dag: vul een dag en een maand in, bijvoorbeeld 1-9.' },
      { field: 'hear.nl', message: 'Wat studenten moeten horen (Nederlands): dit is te lang, maak het hoogstens 300 tekens.' },
      { field: 'slide.title.en', message: 'Dia: kop (Engels): vul dit in.' },
    ]);
    expect(problemMessages([{ field: 'refer.2.say.en', problem: 'empty' }], 'en')[0]?.message).toBe('How to say it (English): fill this in.');
  });
});

describe('the list of texts', () => {
  const text = (key: string, reviewOn: string, shown = true) =>
    ({ kind: 'moment' as const, key, shape: momentShape, text: moments[0]!, shown, source: { ...provenance(undefined), reviewOn } });

  it('puts what wants a look on top, the longest ago first, and not what is not in use', () => {
    const { past, rest } = textRows([text('later', '2027-01-01'), text('now', '2026-11-20'), text('long', '2026-01-01'), text('unused', '2026-01-01', false)], '2026-11-20', 'nl');
    expect([past, rest].map((rows) => rows.map(({ path }) => path.split('/').at(-1)))).toEqual([['long', 'now'], ['later', 'unused']]);
  });
});

describe('what stands beside the words', () => {
  it('needs somebody who keeps the text, and a day that exists or none', () => {
    const good = { owner: ' Team Bedacht ', reviewOn: '', shown: '1' };
    expect(aroundShape.parse(good)).toEqual({ owner: 'Team Bedacht', reviewOn: undefined, shown: true });
    expect(aroundShape.parse({ owner: 'Team' }).shown).toBe(false);
    for (const wrong of [{ owner: ' ' }, { owner: 'a'.repeat(121) }, { reviewOn: '2027-02-30' }, { reviewOn: 'morgen' }]) {
      expect(aroundShape.safeParse({ ...good, ...wrong }).success).toBe(false);
    }
    expect([versionIn('3'), versionIn('x'), versionIn(undefined)]).toEqual([3, 0, 0]);
  });
});
