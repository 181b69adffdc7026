import { parseSetCookie } from './set-cookie.ts';

type Options = { readonly headers?: Readonly<Record<string, string>>; readonly body?: BodyInit };

/** Somebody without a browser: remembers cookies, follows nothing by itself, posts as a page of ours would. */
export type Client = {
  readonly cookies: ReadonlyMap<string, string>;
  ask(method: string, path: string, options?: Options): Promise<Response>;
  get(path: string): Promise<Response>;
  post(path: string, form?: Readonly<Record<string, string>>): Promise<Response>;
  /** the same with any body */
  send(path: string, body: BodyInit): Promise<Response>;
  /** follows redirects; @returns where it ends */
  follow(response: Response): Promise<Response>;
};

/** @param url where the application answers */
export function newClient(url: string): Client {
  const cookies = new Map<string, string>();
  const header = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  async function ask(method: string, path: string, { headers, body }: Options = {}): Promise<Response> {
    const response = await fetch(new URL(path, url), {
      method, redirect: 'manual', headers: { ...(cookies.size > 0 ? { cookie: header() } : {}), ...headers }, ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const { name, value, gone } = parseSetCookie(line);
      if (gone) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }
  return {
    cookies, ask,
    get: (path) => ask('GET', path),
    post: (path, form = {}) => ask('POST', path, {
      headers: { 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams(form),
    }),
    send: (path, body) => ask('POST', path, { headers: { 'sec-fetch-site': 'same-origin' }, body }),
    async follow(response) {
      let at = response;
      for (let hops = 0; hops < 10; hops++) {
        const location = at.headers.get('location');
        if (!location) return at;
        await at.arrayBuffer();
        at = await ask('GET', new URL(location, at.url || url).href);
      }
      throw new Error('more than ten redirects');
    },
  };
}
