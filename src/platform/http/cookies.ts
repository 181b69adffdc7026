import { parse, serialize } from 'hono/utils/cookie';

/** The cookie with this name, if the browser sent it. */
export function cookieOf(request: Request, name: string): string | undefined {
  return parse(request.headers.get('cookie') ?? '', name)[name];
}

/** A cookie that scripts cannot read and other sites cannot send; `secure` wherever the installation runs on https. */
export function setCookie(name: string, value: string, options: { secure: boolean; maxAge: number }): string {
  return serialize(name, value, { path: '/', httpOnly: true, sameSite: 'Lax', ...options });
}
