import { newClient } from '../../support/app/client.ts';
import { signIn } from '../../support/app/sign-in.ts';
import { judged } from '../judged/index.ts';
import { load, type Load } from './load.ts';

export type PageLoad = { readonly name: string; readonly alone: Load; readonly together: Load };

const TOGETHER = 10;

type Page = { readonly name: string; readonly kind: 'page' | 'write' | 'api'; ask(n: number): Promise<Response> };

/** The pages that matter most, as a visitor and as a coordinator who signed in over OpenID Connect. */
async function pages(url: string): Promise<readonly Page[]> {
  const visitor = newClient(url);
  const coordinator = await signIn({ url }, 'demo-coordinator');
  const question = (n: number): string => judged[(n * 7) % judged.length]?.q ?? '';
  const help = (n: number) => visitor.ask('POST', '/voorbeeld/api/help', { body: JSON.stringify({ q: question(n), lang: 'nl' }) });
  const { results } = (await (await help(0)).json()) as { results: readonly { id: string }[] };
  return [
    { name: 'home', kind: 'page', ask: () => visitor.get('/voorbeeld') },
    { name: 'an answer (POST)', kind: 'write', ask: (n) => visitor.post('/voorbeeld/hulp', { q: question(n) }) },
    { name: 'POST /api/help', kind: 'api', ask: help },
    { name: 'an offer', kind: 'page', ask: () => visitor.get(`/voorbeeld/aanbod/${results[0]?.id}`) },
    { name: 'overview (coordinator)', kind: 'page', ask: () => coordinator.get('/voorbeeld/overzicht') },
    { name: 'initiatives (coordinator)', kind: 'page', ask: () => coordinator.get('/voorbeeld/initiatieven') },
  ];
}

/** Measures each page, one request at a time and ten at once. */
export async function measurePages(url: string): Promise<readonly PageLoad[]> {
  const measured: PageLoad[] = [];
  for (const { name, kind, ask } of await pages(url)) {
    measured.push({ name, alone: await load(kind, 1, ask), together: await load(kind, TOGETHER, ask) });
  }
  return measured;
}
