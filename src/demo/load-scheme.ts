import { readFileSync } from 'node:fs';
import { parseScheme } from '../core/frameworks/own-scheme/parse.ts';
import type { Mapping } from '../core/frameworks/types.ts';
import type { Tx } from '../platform/database/database.ts';

/** A demo institution's own scheme, from its file, as a coordinator would load it. */
export async function loadOwnScheme(tx: Tx, institutionId: string, name: string, at: Date): Promise<readonly Mapping[]> {
  const file: unknown = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
  const parsed = parseScheme(file);
  if (!parsed.ok) throw new Error('the demo scheme cannot be read');
  const { scheme, mappings } = parsed;
  await tx
    .insertInto('own_scheme')
    .values({
      institution_id: institutionId,
      id: scheme.id,
      version: scheme.version,
      scheme: JSON.stringify(scheme),
      mappings: JSON.stringify(mappings),
      updated_at: at,
    })
    .execute();
  return mappings;
}
