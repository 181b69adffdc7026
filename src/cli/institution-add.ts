import { newId } from '../platform/clock/ids.ts';
import type { Database } from '../platform/database/database.ts';
import { findInstitution, withDatabase } from './open.ts';
import { ExpectedError, readArgs, UsageError } from './usage.ts';

/** First parts of addresses that are the site's own (src/app/site-routes.ts, and the demo's provider). */
const OF_THE_SITE = [
  'assets', 'demo', 'healthz', 'inloggen', 'nu', 'over', 'privacy', 'readyz', 'toegankelijkheid', 'ui', 'uitloggen',
  'weergave',
];

const SECTORS = ['mbo', 'hbo', 'wo'] as const;

/** Puts an institution in the installation, with nothing in it. @throws ExpectedError when the key cannot be used */
export async function addInstitution(
  db: Database,
  one: {
    key: string;
    nl: string;
    en: string;
    sector: (typeof SECTORS)[number];
    homeOrganisations: readonly string[];
  },
): Promise<string> {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(one.key))
    throw new ExpectedError('a key has small letters, digits and hyphens, at most 40');
  if (OF_THE_SITE.includes(one.key)) throw new ExpectedError(`"${one.key}" is an address of the site itself`);
  if (await findInstitution(db, one.key))
    throw new ExpectedError(`there is an institution with key "${one.key}" already`);
  const id = newId();
  await db.asActor({ acting: 'keeper' }, (tx) =>
    tx
      .insertInto('institution')
      .values({
        id,
        key: one.key,
        name: JSON.stringify({ nl: one.nl, en: one.en }),
        sector: one.sector,
        home_organisations: [...one.homeOrganisations],
        acute_contact: null,
      })
      .execute(),
  );
  return id;
}

/** `institution add`. */
export async function institutionAdd(args: readonly string[]): Promise<void> {
  const { values } = readArgs(
    args,
    {
      key: { type: 'string' },
      name: { type: 'string' },
      'name-en': { type: 'string' },
      sector: { type: 'string' },
      'home-organisation': { type: 'string', multiple: true },
    },
    ['key', 'name', 'sector', 'home-organisation'],
  );
  const sector = SECTORS.find((one) => one === values.sector);
  if (!sector) throw new UsageError('--sector is mbo, hbo or wo');
  const { key = '', name = '' } = values;
  await withDatabase((db) =>
    addInstitution(db, {
      key,
      nl: name,
      en: values['name-en'] ?? name,
      sector,
      homeOrganisations: (values['home-organisation'] ?? []).map((one) => one.toLowerCase()),
    }),
  );
  process.stdout.write(`${name} is at /${key}.\n`);
}
