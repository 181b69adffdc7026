import type { SourceKind } from '../core/accounting/types.ts';

type DemoSource = {
  readonly key: string; readonly kind: SourceKind; readonly name: string; readonly conditions: string;
  readonly from?: string; readonly until?: string;
};
/** Something on the budget: euros in 2025 and in 2026, how much of it was spent in per cent, and its parts. */
export type DemoPlan = {
  readonly what: string; readonly source: string; readonly initiative?: string; readonly unit?: string;
  readonly euros: readonly [in2025: number, in2026: number]; readonly spent: readonly [in2025: number, in2026: number];
  /** per cent by line or subtheme */
  readonly parts: Readonly<Record<string, number>>;
};
/** Something that was spent outside the plan. */
export type DemoExtra = {
  readonly key: string; readonly year: number; readonly what: string; readonly source: string;
  /** spent unless it says otherwise */
  readonly kind?: 'budget';
  readonly initiative?: string; readonly unit?: string; readonly parts?: Readonly<Record<string, number>>;
} & ({ readonly cents: number } | { readonly hours: number; readonly rateCents: number });

export type DemoMoney = {
  readonly sources: readonly DemoSource[]; readonly plans: readonly DemoPlan[]; readonly extras: readonly DemoExtra[];
};

const own: DemoSource = {
  key: 'eigen', kind: 'own', name: 'Eigen begroting', conditions: 'Vast onderdeel van de begroting van studentzaken.',
};
const everyLine = { 'lk.1': 25, 'lk.2': 25, 'lk.3': 25, 'lk.4': 25 };

/** The money of Hogeschool Voorbeeld; invented, of a size that fits 14,000 students. */
export const voorbeeldMoney: DemoMoney = {
  sources: [
    {
      key: 'akkoord', kind: 'agreement', name: 'Middelen studentenwelzijn', from: '2023-01-01', until: '2030-12-31',
      conditions: 'Alleen voor de vier lijnen van het Landelijk Kader. Verantwoording per lijn in het jaarverslag.',
    },
    {
      key: 'nationaal-programma', kind: 'temporary', name: 'Tijdelijk programma Weerbaar Studeren',
      from: '2024-09-01', until: '2027-12-31',
      conditions: 'Voor nieuwe activiteiten, niet voor vaste formatie. Wat over is, gaat terug.',
    },
    own,
  ],
  plans: [
    { what: 'Extra uren studentenpsycholoog', source: 'akkoord', initiative: 'gesprek-studentenpsycholoog',
      euros: [140_000, 136_000], spent: [98, 88], parts: { 'lk.2': 70, 'lk.4': 30 } },
    { what: 'Training en materiaal', source: 'akkoord', initiative: 'toets-zonder-knoop',
      euros: [24_000, 26_000], spent: [104, 91], parts: { 'lk.2.1': 100 } },
    { what: 'Coördinatie en vergoeding van studenten', source: 'akkoord', initiative: 'luistermaatje',
      euros: [46_000, 48_000], spent: [97, 90], parts: { 'lk.1': 50, 'lk.2': 50 } },
    { what: 'Activiteiten voor eerstejaars', source: 'akkoord', initiative: 'eerste-honderd-dagen',
      euros: [72_000, 74_000], spent: [101, 99], parts: { 'lk.1.2': 60, 'lk.2.2': 40 } },
    { what: 'Trainers en acteurs', source: 'akkoord', initiative: 'training-praten-over-zelfdoding',
      euros: [38_000, 40_000], spent: [84, 76], parts: { 'lk.2.5': 40, 'lk.3.2': 60 } },
    { what: 'Begeleiders van de groepen', source: 'akkoord', initiative: 'thuisgroep', unit: 'techniek',
      euros: [52_000, 52_000], spent: [95, 89], parts: { 'lk.1': 100 } },
    { what: 'Vergoeding voor panelleden', source: 'akkoord', initiative: 'studentenpanel',
      euros: [28_000, 30_000], spent: [88, 80], parts: { 'lk.1.4': 100 } },
    { what: 'Afstemming met ggz en huisartsen', source: 'akkoord', initiative: 'afspraak-ggz',
      euros: [30_000, 30_000], spent: [90, 85], parts: { 'lk.4': 100 } },
    { what: 'Inloop en begeleiders', source: 'eigen', initiative: 'studiehuiskamer',
      euros: [95_000, 98_000], spent: [99, 92], parts: { 'lk.1.1': 60, 'lk.2.1': 40 } },
    { what: 'Giften en leningen', source: 'eigen', initiative: 'noodfonds',
      euros: [60_000, 62_000], spent: [112, 97], parts: { 'lk.2.1': 100 } },
    { what: 'Spreekuur en partners', source: 'eigen', initiative: 'financieel-spreekuur',
      euros: [45_000, 45_000], spent: [93, 86], parts: { 'lk.2.6': 50, 'lk.4.1': 50 } },
    { what: 'Ruimte, koffie en gastheren', source: 'eigen', initiative: 'de-woonkamer',
      euros: [30_000, 30_000], spent: [100, 90], parts: { 'lk.1': 100 } },
    { what: 'Lessen over leefstijl', source: 'eigen', initiative: 'leefstijl-in-je-rooster', unit: 'gezondheid',
      euros: [18_000, 18_000], spent: [80, 94], parts: { 'lk.2.4': 100 } },
    { what: 'Cursus en begeleiding', source: 'nationaal-programma', initiative: 'beter-slapen',
      euros: [35_000, 36_000], spent: [91, 83], parts: { 'lk.2.4': 100 } },
    { what: 'Training van nieuwe begeleiders', source: 'nationaal-programma', initiative: 'training-nieuwe-begeleiders',
      euros: [55_000, 55_000], spent: [96, 87], parts: { 'lk.3.1': 50, 'lk.3.2': 50 } },
    { what: 'Workshops en trainers', source: 'nationaal-programma', initiative: 'wat-zeg-je-terug',
      euros: [25_000, 25_000], spent: [89, 78], parts: { 'lk.1.1': 100 } },
    { what: 'Groepen tegen stress', source: 'nationaal-programma', initiative: 'stressless',
      euros: [35_000, 34_000], spent: [100, 93], parts: { 'lk.2.1': 100 } },
  ],
  extras: [
    { key: 'psycholoog-uren-2025', year: 2025, what: 'Uren psycholoog voor welzijn', source: 'eigen',
      initiative: 'gesprek-studentenpsycholoog', hours: 1_420, rateCents: 7_425, parts: { 'lk.2': 100 } },
    { key: 'psycholoog-uren-2026', year: 2026, what: 'Uren psycholoog voor welzijn', source: 'eigen',
      initiative: 'gesprek-studentenpsycholoog', hours: 1_285.5, rateCents: 7_610, parts: { 'lk.2': 100 } },
    { key: 'projectleider-2025', year: 2025, what: 'Uren projectleider', source: 'eigen', hours: 620, rateCents: 6_850,
      parts: everyLine },
    { key: 'projectleider-2026', year: 2026, what: 'Uren projectleider', source: 'eigen', hours: 560, rateCents: 7_000,
      parts: everyLine },
    ...[2025, 2026].flatMap((year): DemoExtra[] => [
      { key: `psycholoog-begroot-${year}`, kind: 'budget', year, what: 'Uren psycholoog voor welzijn', source: 'eigen',
        initiative: 'gesprek-studentenpsycholoog', hours: 1_350, rateCents: 7_500, parts: { 'lk.2': 100 } },
      { key: `projectleider-begroot-${year}`, kind: 'budget', year, what: 'Uren projectleider', source: 'eigen', hours: 600,
        rateCents: 6_900, parts: everyLine },
    ]),
    { key: 'zaalhuur-2025', year: 2025, what: 'Correctie: zaalhuur stond er twee keer op', source: 'akkoord',
      initiative: 'toets-zonder-knoop', cents: -185_000, parts: { 'lk.2.1': 100 } },
    { key: 'posters-2026', year: 2026, what: 'Drukwerk en posters voor de welzijnsweek', source: 'akkoord', cents: 845_000 },
    { key: 'sprekers-2026', year: 2026, what: 'Gastsprekers voor de thuisgroepen', source: 'akkoord',
      initiative: 'thuisgroep', unit: 'techniek', cents: 385_000 },
  ],
};

/** A handful for the small mbo institution, over the four pillars. */
export const proefMoney: DemoMoney = {
  sources: [own, {
    key: 'werkagenda', kind: 'temporary', name: 'Werkagenda mbo', from: '2023-01-01', until: '2027-12-31',
    conditions: 'Voor welzijn van studenten en het verminderen van uitval.',
  }],
  plans: [
    { what: 'Gesprekken en spreekuur', source: 'werkagenda', initiative: 'proef-schoolmaatschappelijk-werk',
      euros: [48_000, 50_000], spent: [97, 88], parts: { 'gs.3': 100 } },
    { what: 'Lessen en trainers', source: 'eigen', initiative: 'proef-sova',
      euros: [16_000, 16_000], spent: [92, 90], parts: { 'gs.1': 100 } },
    { what: 'Inrichting en toezicht', source: 'eigen', initiative: 'proef-time-out',
      euros: [9_000, 9_500], spent: [105, 80], parts: { 'gs.4': 100 } },
  ],
  extras: [
    { key: 'zorgteam-2026', year: 2026, what: 'Uren zorgteam voor beleid', source: 'eigen', hours: 80, rateCents: 5_900,
      parts: { 'gs.2': 100 } },
  ],
};
