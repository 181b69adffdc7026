import type { Sector } from '../../../accounting/lines.ts';
import { SOURCE_KINDS, type SourceKind } from '../../../accounting/types.ts';
import type { Text } from '../../../frameworks/types.ts';
import type { PartText } from '../../../initiatives/types.ts';
import { lineChoices } from '../lines.ts';
import { plain } from '../cells.ts';
import type { Choice } from '../values.ts';
import type { SpendingField } from './fields.ts';

/** What the institution has that words of a sheet can stand for. */
export type SpendingKnown = {
  readonly sector: Sector;
  readonly sources: readonly { readonly id: string; readonly kind: SourceKind; readonly name: string }[];
  readonly units: readonly { readonly id: string; readonly key: string; readonly name: Text }[];
  readonly initiatives: readonly { readonly id: string; readonly name: PartText }[];
};

const SOURCE_WORDS: Readonly<Record<SourceKind, string>> = {
  agreement: 'akkoord, bestuursakkoord, kwaliteitsafspraken, studentenwelzijn middelen, landelijk kader, agreement',
  temporary:
    'npo, nationaal programma, nationaal programma onderwijs, tijdelijk, subsidie, projectgeld, temporary, grant, gemeente',
  own: 'eigen, eigen middelen, eigen geld, lumpsum, rijksbijdrage, regulier, own, own money',
};
const NEW_SOURCE: Readonly<Record<SourceKind, Text>> = {
  agreement: { nl: 'Nieuwe bron: geld uit akkoord of werkagenda', en: 'New source: agreement or Werkagenda money' },
  temporary: { nl: 'Nieuwe bron: tijdelijk geld', en: 'New source: temporary money' },
  own: { nl: 'Nieuwe bron: eigen geld', en: 'New source: own money' },
};
/** A source that is made while loading, of this kind. */
export const NEW = 'new:';

const both = ({ nl, en }: PartText): Text => ({ nl: nl ?? en ?? '', en: en ?? nl ?? '' });

/** The words for a kind lead to the source of that kind, when there is exactly one; with none, to making one. */
function sourceChoices(sources: SpendingKnown['sources']): readonly Choice[] {
  const alone = (kind: SourceKind): boolean => sources.filter((one) => one.kind === kind).length === 1;
  const none = (kind: SourceKind): boolean => sources.every((one) => one.kind !== kind);
  const words = (kind: SourceKind, when: boolean) => (when ? SOURCE_WORDS[kind].split(', ') : []);
  return [
    // one name of temporary money is easily another than the only one we have: always to be looked at
    ...sources.map(({ id, kind, name }) => ({
      value: id,
      label: { nl: name, en: name },
      words: words(kind, alone(kind)),
      ...(kind === 'temporary' ? { ask: true as const } : {}),
    })),
    ...SOURCE_KINDS.map((kind) => ({
      value: `${NEW}${kind}`,
      label: NEW_SOURCE[kind],
      words: words(kind, none(kind)),
      ask: true as const,
    })),
  ];
}

/** One line, or equal parts over some of them: "lijn 1 en 2". */
function divisions(sector: Sector): readonly Choice[] {
  const lines = lineChoices(sector);
  const parts = (some: readonly Choice[]): Choice => {
    const numbers = some.map(({ value }) => value.split('.')[1] ?? '');
    const [nl, en] = [
      `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`,
      `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`,
    ];
    return {
      value: some.map(({ value }) => value).join('+'),
      label: { nl: `In gelijke delen over ${nl}`, en: `In equal parts over ${en}` },
      words: [
        numbers.join(' '),
        numbers.join(' en '),
        `lijn ${numbers.join(' ')}`,
        `lijn ${numbers.join(' en ')}`,
        `lijn ${numbers.join(' lijn ')}`,
        ...(some.length === lines.length ? ['alle', 'alle lijnen', 'all'] : []),
      ].map(plain),
    };
  };
  const pairs = lines.flatMap((one, at) => lines.slice(at + 1).map((other) => parts([one, other])));
  return [...lines, ...pairs, parts(lines)];
}

/** What the words under a field can stand for; nothing for a field that is no code. */
export function spendingChoices(
  field: SpendingField,
  { sector, sources, units, initiatives }: SpendingKnown,
): readonly Choice[] {
  if (field === 'line') return divisions(sector);
  if (field === 'source') return sourceChoices(sources);
  if (field === 'unit')
    return units.map(({ id, key, name }) => ({ value: id, label: name, words: [key.replaceAll('-', ' ')] }));
  return field === 'initiative' ? initiatives.map(({ id, name }) => ({ value: id, label: both(name), words: [] })) : [];
}
