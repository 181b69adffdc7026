import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTable } from '../../../src/core/exchange/table/index.ts';
import { derivedId } from '../../../src/core/exchange/uuid.ts';
import { initiatives } from '../../../src/demo/offers/index.ts';
import type { DemoInitiative } from '../../../src/demo/types.ts';
import { writeTable } from '../../../src/platform/spreadsheet/index.ts';
import { hasSharedData, sharedPath } from '../../support/shared-data.ts';

/** A file to import, and how many initiatives it holds. */
export type List = { readonly name: string; readonly file: string; readonly size: number };

const FIELD = { file: 'interventies-hbo-2022.csv', size: 109 };
const SPACE = '3a0c8f6e-2f44-4c0e-9d0b-5a51d7a4b9c2';

const numbered = (n: number) => {
  const { key: _key, units: _units, ...one } = initiatives[n % initiatives.length] as DemoInitiative;
  const round = Math.floor(n / initiatives.length) + 1;
  return { ...one, id: derivedId(SPACE, String(n)), name: { nl: `${one.name.nl} ${round}`, en: `${one.name.en} ${round}` } };
};

async function ownList(folder: string, size: number): Promise<List> {
  const file = join(folder, `${size}.csv`);
  writeFileSync(file, await writeTable(toTable(Array.from({ length: size }, (_, n) => numbered(n))), 'csv'));
  return { name: `${size} initiatives, full format`, file, size };
}

/** The list of the field of 2022 (a list of ours of that size where it is not at hand), and a thousand in the full format. */
export async function lists(folder: string): Promise<readonly List[]> {
  const field = hasSharedData
    ? { name: `${FIELD.size} interventions of 2022`, file: sharedPath(FIELD.file), size: FIELD.size }
    : await ownList(folder, FIELD.size);
  return [field, await ownList(folder, 1000)];
}
