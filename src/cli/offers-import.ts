import type { Actor } from '../access/roles.ts';
import { audit } from '../platform/audit/audit.ts';
import { newId } from '../platform/clock/ids.ts';
import type { Database } from '../platform/database/database.ts';
import { HttpError } from '../platform/http/errors.ts';
import { importLines, type Imported } from '../rooms/exchange/import-service.ts';
import { FORMATS } from '../rooms/exchange/read-file.ts';
import { readOffers } from '../rooms/exchange/service.ts';
import { addInstitution } from './institution-add.ts';
import { findInstitution, institutionId, withDatabase } from './open.ts';
import { bytesOf, ExpectedError, fileGiven, readArgs, UsageError } from './usage.ts';

const institutionFor = async (db: Database, key: string, create: boolean): Promise<string> =>
  (create ? await findInstitution(db, key) : await institutionId(db, key))
    ?? addInstitution(db, { key, nl: key, en: key, sector: 'hbo', homeOrganisations: [] });

const errorsOf = ({ errors }: Imported) => errors.flatMap(({ line, errors: all }) =>
  all.map(({ field, message }) => ({ line, field, message: message.en })));

function tell(done: Imported, notes: readonly string[]): void {
  for (const note of notes) process.stderr.write(`${note}\n`);
  for (const { line, field, message } of errorsOf(done)) process.stderr.write(`line ${line}, ${field}: ${message}\n`);
  const { added, changed, unchanged, published, errors } = done;
  const bad = errors.length > 0 ? `, ${errors.length} refused` : '';
  process.stdout.write(`${added} added, ${changed} changed, ${unchanged} unchanged, ${published} published${bad}\n`);
}

/** `offers import FILE`: as a coordinator of the institution, without a person. Exit code 1 when lines were refused. */
export async function offersImport(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    institution: { type: 'string' }, create: { type: 'boolean' }, publish: { type: 'boolean' },
    format: { type: 'string' }, json: { type: 'boolean' },
  }, ['institution']);
  const format = FORMATS.find((one) => one === values.format);
  if (values.format !== undefined && !format) throw new UsageError(`--format is ${FORMATS.join(', ')}`);
  const name = fileGiven(positionals);
  const bytes = await bytesOf(name);
  await withDatabase(async (db) => {
    const id = await institutionFor(db, values.institution ?? '', values.create ?? false);
    const actor: Actor = { acting: 'coordinator', institutionId: id, role: 'coordinator' };
    const now = new Date();
    const read = await readOffers(db, actor, { name, bytes, ...(format ? { format } : {}) }, now);
    const done = await importLines(db, actor, read.lines, { publish: values.publish ?? false, now, ids: newId })
      .catch((error: unknown) => {
        throw error instanceof HttpError ? new ExpectedError('somebody is changing the same initiatives: try again') : error;
      });
    await audit(db, actor, { event: 'list.imported', outcome: 'done', at: now });
    if (values.json) process.stdout.write(`${JSON.stringify({ ...done, errors: errorsOf(done) })}\n`);
    else tell(done, read.notes.map(({ en }) => en));
    if (done.errors.length > 0) process.exitCode = 1;
  });
}
