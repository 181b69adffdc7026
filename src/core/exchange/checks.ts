const LOCAL_PART = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const EMAIL = new RegExp(
  `^${LOCAL_PART}(?:\\.${LOCAL_PART})*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$`, 'i',
);

/** A web address with nothing but the characters of RFC 3986. */
const ADDRESS = /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#](?:[a-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9a-f]{2})*)?$/i;

/** An address that letters can be sent to: one, and nothing in it that adds another. */
export const MAILABLE = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"()]+$/;

/** Whether this is one mail address. */
export const isEmail = (value: string): boolean => value.length <= 254 && EMAIL.test(value);

/**
 * A web address as it may stand in a link: http or https only; what isn't allowed in one is percent-encoded, and an
 * address that starts with `www.` gets its https.
 * @returns undefined for what is no web address
 */
export function webAddress(value: string): string | undefined {
  if (ADDRESS.test(value) && URL.canParse(value)) return value;
  const given = /^www\.[^\s]+$/i.test(value.trim()) ? `https://${value.trim()}` : value.trim();
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  if (url.username || url.password) return undefined;
  const address = url.href.replace(/[[\]{}|\\^`"<>]/g, encodeURIComponent).replace(/%(?![0-9a-f]{2})/gi, '%25');
  const [before = '', ...fragments] = address.split('#');
  const whole = fragments.length > 0 ? `${before}#${fragments.join('%23')}` : before;
  return ADDRESS.test(whole) ? whole : undefined;
}

/**
 * A date as `2026-12-01`, from that form, from a date with a time behind it, or from the Dutch `1-12-2026`.
 * @returns undefined for what is no date (2026-02-30 is none)
 */
export function isoDate(value: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(value.trim());
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [dutch?.[3], dutch?.[2], dutch?.[1]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined;
}

/**
 * A local date and time as `2026-12-01T13:00`; seconds are left off.
 * @returns undefined for what is none
 */
export function localMoment(value: string): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(value.trim());
  const date = parts?.[1] === undefined ? undefined : isoDate(parts[1]);
  return date === undefined ? undefined : `${date}T${parts?.[2]}:${parts?.[3]}`;
}
