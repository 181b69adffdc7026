import type { Lang } from '../../frameworks/types.ts';
import type { Status } from '../../initiatives/types.ts';
import { isEmail, webAddress } from '../checks.ts';
import { either } from '../text.ts';
import { derivedId } from '../uuid.ts';
import { isDateTime } from './clean.ts';
import { languageName } from './languages.ts';
import { organizationOf } from './organization-of.ts';
import type { Raw } from './raw.ts';
import type { Exported, WriteOptions } from './types.ts';
import { waitTimeWords } from './wait-time.ts';
import { writeAttributes } from './write-attributes.ts';
import { summaryApart } from './write-marks.ts';
import { writeWhen } from './write-places.ts';

/** Where something stands in its life, as HSDS says whether it is there. */
export const STATUS: Readonly<Record<Status, string>> = {
  idea: 'inactive', pilot: 'active', running: 'active', ending: 'active', ended: 'defunct',
};

const there = (given: Readonly<Record<string, unknown>>): Raw => Object.fromEntries(Object.entries(given)
  .filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));

function texts(item: Exported, lang: Lang): Raw {
  const name = either(item.name, lang);
  const alternate = item.name[lang === 'nl' ? 'en' : 'nl'];
  const lead = summaryApart(item, lang) ? either(item.summary, lang) : undefined;
  return {
    name, alternate_name: alternate === name ? undefined : alternate,
    description: [lead, either(item.description, lang)].filter(Boolean).join('\n\n'),
    application_process: either(item.join, lang), fees_description: either(item.cost, lang),
    wait_time: item.waiting && waitTimeWords(item.waiting, lang),
  };
}

function ways({ contact, owner }: Exported): Raw {
  return {
    url: contact?.url === undefined ? undefined : webAddress(contact.url),
    email: contact?.email !== undefined && isEmail(contact.email) ? contact.email : undefined,
    assurer_email: owner?.email !== undefined && isEmail(owner.email) ? owner.email : undefined,
  };
}

/** What has an id of its own inside a service: only full detail shows it. */
function nested(item: Exported, options: WriteOptions): Raw {
  const { id, contact, owner, funding, languages } = item;
  const { lang } = options;
  return {
    phones: contact?.phone ? [{ id: derivedId(id, 'phone'), service_id: id, number: contact.phone }] : [],
    contacts: owner ? [{ id: derivedId(id, 'contact'), service_id: id, name: owner.name }] : [],
    funding: funding ? [{ id: derivedId(id, 'funding'), service_id: id, source: funding }] : [],
    languages: languages?.map((code) => (
      { id: derivedId(id, 'language', code), service_id: id, name: languageName(code)[lang], code })),
    ...writeWhen(item, lang), attributes: writeAttributes(item, options),
  };
}

/** An initiative as an HSDS 3.1 service, from its own fields only. What is empty is left out. */
export function writeService(item: Exported, options: WriteOptions): Raw {
  const { lang } = options;
  const organization = organizationOf(item, lang);
  return there({
    id: item.id, organization_id: organization.id, ...texts(item, lang), ...ways(item), status: STATUS[item.status],
    minimum_age: item.minimumAge, maximum_age: item.maximumAge, assured_date: item.checkedOn,
    last_modified: isDateTime(item.updatedAt) ? item.updatedAt : undefined, organization,
    ...(options.detail === 'full' ? nested(item, options) : {}),
  });
}
