/** The host name that a request was sent to, without its port. */
export const hostOf = (request: Request): string =>
  (request.headers.get('host') ?? new URL(request.url).host).replace(/:\d+$/, '');
