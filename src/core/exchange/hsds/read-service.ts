import type { Concept, Text } from '../../frameworks/types.ts';
import type { Initiative, Status } from '../../initiatives/types.ts';
import { isEmail, isoDate, webAddress } from '../checks.ts';
import { readLanguages } from './languages.ts';
import { type Marks, marksOf } from './marks.ts';
import { listOf, numberOf, objectOf, type Raw, textOf } from './raw.ts';
import { readAttributes } from './read-attributes.ts';
import { readWhen } from './read-places.ts';
import { languageOfService, readName, readTexts, sided } from './read-text.ts';
import { readWaitTime } from './wait-time.ts';

export type ReadOptions = {
  /** ISO date; a waiting time without a date of its own was reported then. Without it, it becomes text. */
  readonly today?: string;
  /** names of the institution itself: a service of that organisation is its own, any other a partner's */
  readonly institution?: readonly string[];
  /** concepts of the institution's own schemes, to recognise besides the built-in ones */
  readonly concepts?: readonly Concept[];
};

/** HSDS says whether a service is there; we say where it stands in its life. */
const STATUS: Readonly<Record<string, Status>> = {
  active: 'running', inactive: 'ended', defunct: 'ended', 'temporarily closed': 'ending',
};

type Read = { readonly initiative: Partial<Initiative>; readonly notes: readonly Text[] };

const present = <T extends object>(given: T): Partial<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;

function phoneOf(service: Raw): string | undefined {
  const holders = [
    service, ...listOf(service, 'contacts'), ...listOf(service, 'service_at_locations'),
    ...listOf(service, 'service_at_locations').map((at) => objectOf(at, 'location')), objectOf(service, 'organization'),
  ];
  const numbers = holders.flatMap((holder) => listOf(holder, 'phones')).map((phone) => textOf(phone, 'number'));
  return numbers.find((number) => number !== undefined)?.replace(/^"|"$/g, '');
}

type Contact = { readonly contact: Initiative['contact']; readonly notes: readonly Text[] };

function contactOf(service: Raw, online: readonly string[]): Contact {
  const holders = [service, ...listOf(service, 'contacts'), objectOf(service, 'organization')];
  const emails = holders.map((holder) => textOf(holder, 'email')).filter((email) => email !== undefined);
  const given = [textOf(service, 'url'), ...listOf(service, 'additional_urls').map((one) => textOf(one, 'url')),
    ...online]
    .filter((url) => url !== undefined && url !== '');
  const contact = present({
    email: emails.find(isEmail), phone: phoneOf(service),
    url: given.map((url) => webAddress(url ?? '')).find((url) => url !== undefined),
  });
  const left = (field: string, value: string | undefined): Text[] => (value === undefined ? [] : [{
    nl: `${field}: ‘${value}’ klopt niet en is weggelaten.`, en: `${field}: ‘${value}’ is not right and was left out.`,
  }]);
  return {
    contact: Object.keys(contact).length > 0 ? contact : undefined,
    notes: [
      ...left('email', emails.find((email) => !isEmail(email))),
      ...left('url', given.find((url) => webAddress(url ?? '') === undefined)),
    ],
  };
}

function costOf(service: Raw): string | undefined {
  const options = listOf(service, 'cost_options').map((option) => [
    textOf(option, 'option'), textOf(option, 'amount') && (textOf(option, 'currency') ?? 'EUR').toUpperCase(),
    textOf(option, 'amount'), textOf(option, 'amount_description'),
  ].filter(Boolean).join(' '));
  return textOf(service, 'fees_description') ?? textOf(service, 'fees')
    ?? (options.filter(Boolean).join('; ') || undefined);
}

type People = Pick<Partial<Initiative>, 'owner' | 'provider'>;

function peopleOf(service: Raw, marks: Marks, institution: readonly string[]): People {
  const organization = objectOf(service, 'organization');
  const name = marks.get('provider') ?? textOf(organization, 'name');
  const url = webAddress(marks.get('provider:url') ?? textOf(organization, 'website') ?? '');
  const own = marks.has('provider') || institution.some((one) => one.toLowerCase() === name?.toLowerCase());
  const person = listOf(service, 'contacts')[0];
  const owner = textOf(person, 'name') ?? textOf(person, 'department');
  const email = [textOf(service, 'assurer_email'), textOf(person, 'email')]
    .find((one) => one !== undefined && isEmail(one));
  return present({
    owner: owner === undefined ? undefined : { name: owner, ...(email === undefined ? {} : { email }) },
    provider: name === undefined ? undefined
      : { kind: own ? 'internal' as const : 'partner' as const, name, ...(url === undefined ? {} : { url }) },
  });
}

function fieldsOnlyOurs(marks: Marks): Partial<Initiative> {
  const units = marks.get('units')?.split(' ');
  return present({ units, reviewOn: isoDate(marks.get('reviewOn') ?? '') });
}

const age = (value: number | undefined): number | undefined =>
  (value !== undefined && Number.isInteger(value) && value > 0 && value < 120 ? value : undefined);

/** What a service says, as far as we have a field for it. Checks nothing that is required. */
export function readService(service: Raw, options: ReadOptions = {}): Read {
  const marks = marksOf(service);
  const lang = languageOfService(service, marks);
  const { name, alias } = readName(service, marks, lang);
  const { places, moments, hours, online } = readWhen(service, lang, marks.size > 0);
  const words = textOf(service, 'wait_time');
  const reported = isoDate(textOf(service, 'last_modified') ?? '') ?? isoDate(textOf(service, 'assured_date') ?? '');
  const waiting = words === undefined ? undefined : readWaitTime(words, reported ?? options.today);
  const texts = readTexts(service, marks, lang, { alias, hours, wait: waiting === undefined ? words : undefined });
  const { contact, notes } = contactOf(service, online);
  const given = textOf(service, 'status')?.toLowerCase();
  const tags = readAttributes(service, options.concepts);
  const status = tags.status ?? STATUS[given ?? 'active'] ?? 'ended';
  const open = (given ?? 'active') === 'active';
  const funding = listOf(service, 'funding').map((one) => textOf(one, 'source')).filter(Boolean).join('; ')
    || undefined;
  const initiative = present({
    ...peopleOf(service, marks, options.institution ?? []), ...tags, ...texts, name, status,
    join: sided(marks, 'join', textOf(service, 'application_process'), lang),
    cost: sided(marks, 'cost', costOf(service), lang),
    forms: tags.forms ?? (online.length > 0 ? ['online' as const] : undefined), languages: readLanguages(service),
    places, moments, waiting, contact, funding, published: open ? undefined : false,
    minimumAge: age(numberOf(service, 'minimum_age')), maximumAge: age(numberOf(service, 'maximum_age')),
    checkedOn: isoDate(textOf(service, 'assured_date') ?? ''), ...fieldsOnlyOurs(marks),
  });
  return { initiative, notes };
}
