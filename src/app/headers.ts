/** The strict policy: nothing but our own files, no inline script or style anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer says, whoever gives it. Pages are never stored: somebody else may use this device next. */
export const safeHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
  ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});

/** The answer with those headers; only what may be stored says so by itself. */
export function withHeaders(response: Response, secure: boolean): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(safeHeaders(secure))) {
    if (name !== 'cache-control' || !headers.has(name)) headers.set(name, value);
  }
  return new Response(response.body, { status: response.status, headers });
}
