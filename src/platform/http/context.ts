import type { Child } from 'hono/jsx';
import type { Person } from '../../access/actor.ts';
import type { Actor } from '../../access/roles.ts';
import type { Route as AccessRoute } from '../../access/route.ts';
import type { Lang } from '../../core/frameworks/types.ts';
import type { Institution } from '../../core/institution/types.ts';

/** What a room says about a page around its body. */
export type PageOptions = {
  /** never telling: no theme, no offer */
  readonly title: string;
  readonly status?: number;
  /** where this page can be opened again, when it answers a POST: for the other language, and light or dark */
  readonly address?: string;
  /** the item in the main menu where this page belongs */
  readonly here?: string;
  /** helpers in the browser beside those of every page */
  readonly islands?: readonly ('search-live' | 'copy')[];
  readonly hero?: Child;
  readonly wide?: boolean;
  readonly head?: Child;
};

/** Everything a handler gets; services and stores never see it (house, never 3). */
export type Context = {
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly lang: Lang;
  readonly institution: Institution;
  readonly actor: Actor;
  readonly person?: Person;
  readonly now: Date;
  /** address under this institution: `href('/hulp')` */
  href(path: string): string;
  /**
   * fields of a posted form; who takes files or JSON reads `request` with platform/http/body.ts
   * @param most bytes, where a form carries more than what somebody types. @throws HttpError (too-large)
   */
  form(most?: number): Promise<URLSearchParams>;
  /** a whole page in the layout; the title never tells what it is about */
  page(page: PageOptions, body: Child): Promise<Response>;
  redirect(path: string): Response;
  json(value: unknown, status?: number): Response;
  /** which object the audit row of this route is about */
  about(objectId: string): void;
};

export type Handler = (ctx: Context) => Response | Promise<Response>;
export type Route = AccessRoute<Handler>;
/** What a room gives the app: a name and its list of routes. */
export type Room = { readonly name: string; readonly routes: readonly Route[] };
