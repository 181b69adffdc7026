import type { Child } from 'hono/jsx';
import type { Person } from '../access/actor.ts';
import type { Lang } from '../core/frameworks/types.ts';
import type { Institution } from '../core/institution/types.ts';
import type { PageOptions } from '../platform/http/context.ts';
import { type ErrorKind, type FieldError, STATUS_OF } from '../platform/http/errors.ts';
import { Page, type Theme } from '../ui/layout/page.tsx';
import { errorWords } from './error-words.ts';
import { itemOf, menuFor } from './menu.ts';

/** What the layout needs to know about a request, whatever the room. */
export type Frame = {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly demo: boolean;
  readonly url: URL;
  readonly institution?: Institution;
  readonly base: string;
  readonly person?: Person;
  /** items of the menu that are not offered here */
  readonly off?: ReadonlySet<string>;
};

const html = (body: string, status: number): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** The address of a page for its own links. Words that somebody put there by hand do not come back in them. */
function addressOf(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.delete('q');
  return query.size > 0 ? `${url.pathname}?${query.toString()}` : url.pathname;
}

/** A whole page in the layout. The path it keeps for the language switch never holds what was typed. */
export async function renderPage(frame: Frame, options: PageOptions, body: Child): Promise<Response> {
  const { lang, theme, demo, url, institution, base, person, off } = frame;
  const { status = 200, address = addressOf(url), ...rest } = options;
  const here = institution && person?.institutionId === institution.id ? person : undefined;
  const page = (
    <Page
      lang={lang}
      theme={theme}
      demo={demo}
      path={address}
      signIn={institution !== undefined}
      institution={institution && { name: institution.name[lang], base }}
      person={here && { name: here.displayName, links: [], signOut: `${base}/uitloggen` }}
      nav={institution ? menuFor(here, institution.id, (path) => `${base}${path}`, lang, off) : []}
      {...rest}
      here={itemOf(rest.here)}
    >
      {body}
    </Page>
  );
  return html(String(await (page)), status);
}

/** The page of one kind of error. */
export async function renderError(frame: Frame, kind: ErrorKind): Promise<Response> {
  const { title, text } = errorWords(kind, frame.lang);
  const { base, institution, url } = frame;
  const signIn = kind === 'sign-in' && institution;
  return renderPage(
    frame,
    { title, status: STATUS_OF[kind] },
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      {signIn && (
        <p>
          <a href={`${base}/inloggen?back=${encodeURIComponent(addressOf(url))}`}>
            {frame.lang === 'nl' ? 'Inloggen' : 'Sign in'}
          </a>
        </p>
      )}
      <p>
        <a href={`${base}/`}>{frame.lang === 'nl' ? 'Naar het begin' : 'To the start page'}</a>
      </p>
    </>,
  );
}

/** The JSON of one kind of error: the same for every address under `/api/`. Of open data any page may read it. */
export function errorJson(kind: ErrorKind, lang: Lang, fields: readonly FieldError[], { pathname }: URL): Response {
  const error = {
    kind,
    message: errorWords(kind, lang).text,
    ...(fields.length > 0 ? { fields: fields.map(({ field, message }) => ({ field, message: message[lang] })) } : {}),
  };
  const headers: Record<string, string> = /\/api\/hsds(\/|$)/.test(pathname) ? { 'access-control-allow-origin': '*' } : {};
  return Response.json({ error }, { status: STATUS_OF[kind], headers });
}
