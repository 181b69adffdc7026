import type { Child, FC } from 'hono/jsx';
import { raw } from 'hono/html';
import { islandPath, stylesheetPath } from '../assets.ts';
import { EVERYWHERE, type IslandName } from '../islands.ts';
import { favicon } from '../wheel/favicon.ts';
import { t, type Lang } from '../words/index.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import type { Institution } from './paths.ts';

export type Theme = 'light' | 'dark' | 'system';
export type MenuLink = { readonly href: string; readonly label: string; readonly id?: string };
/** Who is signed in, and where that person can go; `signOut` is the path that takes the POST. */
export type Person = { readonly name: string; readonly links: readonly MenuLink[]; readonly signOut?: string };

export type PageProps = {
  lang: Lang;
  /** Never telling: "Hulp vinden" is fine, the name of a theme or an offer is not. */
  title: string;
  institution?: Institution;
  person?: Person;
  /** the path and query of this page, without anything that was typed; for the language switch and the theme */
  path: string;
  /** the main menu, as far as this person may see it */
  nav?: readonly MenuLink[];
  /** `id` of the item in the menu where this page belongs */
  here?: string;
  demo?: boolean;
  theme?: Theme;
  /** does this site have people who sign in? (no link to sign in otherwise) */
  signIn?: boolean;
  /** helpers in the browser beside those of every page */
  islands?: readonly IslandName[];
  /** more for the head: `<link rel="alternate">` and the like */
  head?: Child;
  /** a full-width opening above the column, for a home page */
  hero?: Child;
  /** room for tables and pictures instead of a reading column */
  wide?: boolean;
  children?: Child;
};

/** Every page: the way in, the way out, acute help, and in between what the room has to say. */
export const Page: FC<PageProps> = (props) => {
  const { lang, title, theme = 'system', islands = [], head, hero, wide, children } = props;
  const words = t(lang);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang} data-theme={theme}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} · ${words.product}`}</title>
          <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
          <meta name="format-detection" content="telephone=no" />
          <link rel="icon" href={favicon().path} type="image/svg+xml" />
          <link rel="stylesheet" href={stylesheetPath()} />
          {[...EVERYWHERE, ...islands].map((name) => <script type="module" src={islandPath(name)}></script>)}
          {head}
        </head>
        <body>
          <a class="skip utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">{words.skip}</a>
          <SiteHeader {...props} />
          <main id="inhoud" tabindex={-1}>
            {hero}
            <div class={wide ? 'column column--wide' : 'column'}>{children}</div>
          </main>
          <SiteFooter lang={lang} institution={props.institution} path={props.path} theme={theme} />
        </body>
      </html>
    </>
  );
};
