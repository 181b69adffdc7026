import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedText } from '../../../tests/support/shared-data.ts';
import { conceptProposal, mergeProposals, propose, type Proposal, type ProposedField } from './propose.ts';
import type { Initiative, Kind } from './types.ts';

const none = (): [] => [];
const field = <F extends ProposedField['field']>(proposal: Proposal, name: F): Extract<ProposedField, { field: F }>
  | undefined =>
  proposal.fields.find((one): one is Extract<ProposedField, { field: F }> => one.field === name);
const kindOf = (name: string): Kind | undefined => field(propose({ name: { nl: name } }, none), 'kind')?.value;

/** Judged by hand over the list of 2022, by row of the file (the header is row 1). Every other row is an offer. */
const JUDGED: Readonly<Record<Exclude<Kind, 'offer'>, readonly number[]>> = {
  policy: [12, 14, 15, 46, 47, 48, 52, 56, 57, 61, 62, 67, 68, 69, 87, 108, 109, 110],
  facility: [9, 22, 42, 49, 50, 51, 53, 54, 86, 103],
  agreement: [76, 89, 90, 91],
  training: [34],
};
const GROUPS = [61, 62, 67, 68, 69];
const judged = (row: number): Kind =>
  (Object.keys(JUDGED) as (keyof typeof JUDGED)[]).find((kind) => JUDGED[kind].includes(row)) ?? 'offer';

const title = hasSharedData ? 'the 109 interventions of 2022'
  : 'the 109 interventions: SKIPPED, ../shared/data is absent';

describe.skipIf(!hasSharedData)(title, () => {
  const rows = hasSharedData
    ? parse(sharedText('interventies-hbo-2022.csv'), { bom: true }) as [string, string, string][] : [];
  const names = rows.map(([, , name], at) => ({ row: at + 1, name })).slice(1);

  it('gets the kind right for at least 90 %', () => {
    expect(names).toHaveLength(109);
    const wrong = names.filter(({ row, name }) => kindOf(name) !== judged(row));
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(10);
  });

  it('flags the groups, and only those', () => {
    const flagged = names.filter(({ name }) => propose({ name: { nl: name } }, none).flags.length > 0);
    expect(flagged.map(({ row }) => row)).toEqual(GROUPS);
  });

  it('never proposes a level for what a student cannot find', () => {
    for (const { row, name } of names) {
      if (['policy', 'agreement', 'training'].includes(judged(row))) {
        expect(field(propose({ name: { nl: name } }, none), 'level'), name).toBeUndefined();
      }
    }
  });
});

describe('kinds of names that are not in that list', () => {
  it.each([
    ['Gedragscode sociale veiligheid', 'policy'], ['Crisisprotocol', 'policy'], ['Visie op studentenwelzijn', 'policy'],
    ['Kolfruimte', 'facility'], ['Quiet room', 'facility'], ['Training gespreksvoering voor docenten', 'training'],
    ['Suicide prevention training for staff', 'training'], ['Convenant met de gemeente over huisvesting', 'agreement'],
    ['Samenwerking tussen school en huisartsen', 'agreement'], ['Buddyproject', 'offer'],
      ['Training omgaan met stress', 'offer'],
    ['Inloopspreekuur studentendecaan', 'offer'], ['Workshop samenwerken in je projectgroep', 'offer'],
    ['Studentenpsycholoog', 'offer'], ['Praat met een medestudent', 'offer'], ['Student psychologist', 'offer'],
  ] as const)('%s: %s', (name, kind) => expect(kindOf(name)).toBe(kind));

  it.each([['Werkende studenten', true], ['International students', true], ['Studenten die topsport doen', true],
    ['Workshop voor studenten', false], ['Netwerk eerstegeneratiestudenten', false],
      ['Samen eten met studenten', false],
  ])('%s names a group: %s', (name, group) => {
    expect(propose({ name: { nl: name } }, none).flags).toHaveLength(group ? 1 : 0);
  });

  it('reads the summary when the name says nothing', () => {
    const proposal = propose({ name: { nl: 'Rustpunt' }, summary: { nl: 'Een stilteruimte waar even niets hoeft.' } },
      none);
    expect(field(proposal, 'kind')?.value).toBe('facility');
  });
});

describe('level, aim, forms, for whom and when', () => {
  it.each([
    ['Mirro (online e-health)', 1], ['Student-coaching (student begeleidt student)', 2], ['Rouwgroep', 3],
    ['Studentenpsycholoog', 4], ['Cognitieve gedragstherapie bij een ggz-instelling', 5], ['Crisisdienst', 6],
    ['Listening peers', 2], ['Workshop timemanagement', 2], ['Confidential adviser', 4],
  ])('%s is level %i', (name, level) => {
    expect(field(propose({ name: { nl: name } }, none), 'level')?.value).toBe(level);
  });

  it('says nothing when no words tell', () => {
    expect(propose({ name: { nl: 'Stressless' } }, none).fields.map((one) => one.field)).toEqual(['kind']);
  });

  it('finds who it is for, when, and how, and names the words', () => {
    const proposal = propose({
      name: { nl: 'Koffie voor mantelzorgers' },
      description: { nl: 'Inloop zonder afspraak, ook als je stage loopt. Je kunt ook chatten.' },
    }, none);
    expect(field(proposal, 'audiences')).toMatchObject({ value: ['carer'] });
    expect(field(proposal, 'audiences')?.why.nl).toContain('mantelzorgers');
    expect(field(proposal, 'forms')?.value).toEqual(['chat', 'drop-in']);
    expect(field(proposal, 'transitions')?.why.en).toContain('stage');
  });

  it('is for staff when staff are trained', () => {
    expect(field(propose({ name: { nl: 'Scholing van docenten over stage' } }, none), 'audiences')?.value)
      .toEqual(['staff']);
  });

  it('does not take a word inside another word for the word', () => {
    const proposal = propose({ name: { nl: 'Breinapp' }, description: { nl: 'Voor onze doelgroep, in elk stadion' } },
      none);
    expect(field(proposal, 'forms')).toBeUndefined();
    expect(field(proposal, 'transitions')).toBeUndefined();
  });
});

describe('what a person filled in', () => {
  const filled: Partial<Initiative> = {
    name: { nl: 'Rouwgroep' }, kind: 'offer', level: 2, aim: 'preventive', forms: ['chat'], audiences: ['working'],
    transitions: ['start'], concepts: ['fs-t.1.1'],
  };
  it('is left alone', () => {
    const themes = (): { theme: string; weight: number; because: string[] }[] =>
      [{ theme: 'fs-t.2.3', weight: 1, because: ['rouw'] }];
    expect(propose(filled, themes)).toEqual({ fields: [], concepts: [], flags: [] });
    expect(propose({ ...filled, concepts: [] }, themes).concepts).toMatchObject([{ concept: 'fs-t.2.3' }]);
  });
});

describe('themes', () => {
  it('proposes the strongest, at most three, with the words', () => {
    const themes = [['fs-t.1.1', 1], ['fs-t.1.2', 4], ['fs-t.1.3', 3], ['fs-t.1.4', 2], ['fs-t.1.5', 4]]
      .map(([theme, weight]) => ({ theme: String(theme), weight: Number(weight), because: ['stress'] }));
    const { concepts } = propose({ name: { nl: 'Stress' } }, () => themes);
    expect(concepts.map(({ concept }) => concept)).toEqual(['fs-t.1.2', 'fs-t.1.5', 'fs-t.1.3']);
    expect(concepts[0]?.why).toEqual({ nl: 'Er staat ‘stress’.', en: 'It says ‘stress’.' });
  });
});

describe('any text', () => {
  it('gives a proposal in which every why is there in both languages, and a kind', () => {
    fc.assert(fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (name, nl) => {
      const proposal = propose({ name: { nl: name }, ...(nl === undefined ? {} : { description: { nl } }) }, none);
      expect(field(proposal, 'kind')).toBeDefined();
      for (const { why } of proposal.fields) expect(why.nl !== '' && why.en !== '').toBe(true);
    }));
  });
});

describe('mergeProposals', () => {
  it('keeps what stands first and adds what is new', () => {
    const why = { nl: 'a', en: 'a' };
    const merged = mergeProposals(conceptProposal('ph.1', why),
      mergeProposals(conceptProposal('ph.1', { nl: 'b', en: 'b' }),
      conceptProposal('fs-t.1.1', why)));
    expect(merged.concepts).toEqual([{ concept: 'ph.1', why }, { concept: 'fs-t.1.1', why }]);
  });
});
