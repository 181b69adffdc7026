import { z } from 'zod';
import { isUuid } from '../../core/exchange/uuid.ts';
import type { Text } from '../../core/frameworks/types.ts';
import { HttpError } from '../../platform/http/errors.ts';

/** Most objects on a page, and how many there are when nothing is said. */
const MOST = 500;
const USUAL = 50;
/** With `minimal` all services fit in one call, as the OpenAPI document asks. */
const MOST_MINIMAL = 10_000;

const asked = <T extends z.ZodType>(shape: T) => shape.optional();
const id = asked(z.string().refine(isUuid).transform((text) => text.toLowerCase()));
const yes = asked(z.enum(['true', 'false', '1', '0']).transform((word) => word !== 'false' && word !== '0'));
const number = (most: number) => asked(z.string().regex(/^\d{1,6}$/).transform(Number).pipe(z.number().min(1).max(most)));
const moment = asked(z.string().refine((text) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text).toISOString()));

const shape = z.object({
  search: asked(z.string().max(200)), page: number(100_000), per_page: number(MOST_MINIMAL),
  format: asked(z.literal('json')), taxonomy_term_id: id, taxonomy_id: id, organization_id: id, parent_id: id,
  modified_after: moment, minimal: yes, full: yes, full_service: yes, top_only: yes,
}).refine(({ per_page = 1, minimal }) => minimal === true || per_page <= MOST, { path: ['per_page'] });

/** What is asked of a list; `perPage` is filled in. Ids are in small letters. */
export type Asked = {
  readonly search: string; readonly page: number; readonly perPage: number;
  readonly termId?: string; readonly taxonomyId?: string; readonly organizationId?: string; readonly parentId?: string;
  /** RFC 3339, in UTC */
  readonly modifiedAfter?: string;
  readonly minimal: boolean; readonly full: boolean; readonly fullService: boolean; readonly topOnly: boolean;
};

const EXPECTED: Readonly<Record<string, Text>> = {
  page: { nl: 'Een getal vanaf 1.', en: 'A number from 1.' },
  per_page: { nl: `Een getal van 1 tot en met ${MOST}.`, en: `A number from 1 to ${MOST}.` },
  modified_after: { nl: 'Een moment, zoals 2026-12-01T13:00:00Z.', en: 'A moment, such as 2026-12-01T13:00:00Z.' },
  search: { nl: 'Hooguit 200 tekens.', en: 'At most 200 characters.' },
  format: { nl: 'Alleen json.', en: 'Only json.' },
  ...Object.fromEntries(['taxonomy_term_id', 'taxonomy_id', 'organization_id', 'parent_id']
    .map((name) => [name, { nl: 'Een uuid.', en: 'A uuid.' }])),
};
const YES_OR_NO: Text = { nl: 'true of false.', en: 'true or false.' };

/** Reads the parameters of the API; others are left alone. @throws HttpError (invalid) naming the wrong ones */
export function readAsked(query: URLSearchParams): Asked {
  const read = shape.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')));
  if (!read.success) {
    const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
    throw new HttpError('invalid', fields.map((field) => ({ field, message: EXPECTED[field] ?? YES_OR_NO })));
  }
  const { search = '', page = 1, minimal = false, full = false, full_service = false, top_only = false, ...rest } = read.data;
  return {
    search, page, perPage: rest.per_page ?? (minimal ? MOST_MINIMAL : USUAL), minimal, full, fullService: full_service,
    topOnly: top_only, termId: rest.taxonomy_term_id, taxonomyId: rest.taxonomy_id,
    organizationId: rest.organization_id, parentId: rest.parent_id,
    modifiedAfter: rest.modified_after,
  };
}
