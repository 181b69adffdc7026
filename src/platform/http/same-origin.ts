/**
 * Protection against forged requests: a request that changes something must come from one of our own pages. Browsers
 * say so in `Sec-Fetch-Site`, older ones in `Origin`. A request with neither does not come from a page; it passes only
 * when it carries no session, because then there is nothing to abuse.
 */
export function cameFromOurselves(headers: Headers, host: string, hasSession: boolean): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin) return URL.canParse(origin) && new URL(origin).host === host;
  return !hasSession;
}
