import type { Initiative } from '../../initiatives/types.ts';
import { refuseDuplicates } from '../duplicates.ts';
import { fillRequired } from '../required.ts';
import { type Import, type ImportLine, type LineError, unusable } from '../types.ts';
import { isUuid } from '../uuid.ts';
import { clean } from './clean.ts';
import { openServices } from './open.ts';
import { isRaw, type Raw, textOf } from './raw.ts';
import { readService, type ReadOptions } from './read-service.ts';

const error = (field: string, nl: string, en: string): LineError => ({ field, message: { nl, en } });

function wrong(service: Raw): readonly LineError[] {
  const id = textOf(service, 'id');
  const ids = id === undefined
    ? [error('id', 'Het id ontbreekt. HSDS vraagt een uuid.', 'The id is missing. HSDS asks for a uuid.')]
    : isUuid(id) ? []
      : [error('id', `Het id ‘${id}’ is geen uuid.`, `The id ‘${id}’ is not a uuid.`)];
  const names = textOf(service, 'name') === undefined
    ? [error('name', 'De naam ontbreekt.', 'The name is missing.')] : [];
  return [...ids, ...names];
}

function lineOf(service: unknown, line: number, options: ReadOptions): ImportLine {
  if (!isRaw(service)) {
    return { line, ok: false, errors: [error('file', 'Hier staat geen dienst.', 'There is no service here.')] };
  }
  const errors = wrong(service);
  if (errors.length > 0) return { line, ok: false, errors };
  const { initiative, notes } = readService(service, options);
  const id = (textOf(service, 'id') ?? '').toLowerCase();
  const named = initiative as Partial<Initiative> & Pick<Initiative, 'name'>;
  const { initiative: filled, derived, missing } = fillRequired(named);
  return {
    line, ok: true, key: `hsds/${id}`, id, initiative: { ...filled, kind: filled.kind ?? 'offer' }, notes,
    incomplete: missing.filter((field) => field === 'summary'),
    derived: [...derived, ...missing.filter((field) => field !== 'summary')],
    source: clean('service', { ...service, status: textOf(service, 'status')?.toLowerCase() ?? 'active' }),
  };
}

/**
 * Reads HSDS 3.1 or 3.0: a bare array of services, a page (`contents`), one service, and what else the standard nests
 * services in. Good lines are kept with the ids of the file, bad lines come back with their errors. A service with a
 * name and a description can be published: its other required fields are made from what there is (`derived`), and a
 * service is an offer unless a term of ours says otherwise.
 */
export function fromHsds(json: unknown, options: ReadOptions = {}): Import {
  const opened = openServices(json);
  if ('error' in opened) return unusable(opened.error);
  const lines = opened.services.map((service, at) => lineOf(service, at + 1, options));
  return { lines: refuseDuplicates(lines, 'id'), notes: [] };
}
