import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Gallery } from './fixture.ts';
import { galleries } from './galleries.ts';
import { Page, type Theme } from './layout/page.tsx';
import { ISLANDS } from './islands.ts';
import type { Lang } from './words/index.ts';

/** One page of the gallery. The app serves these in development only. */
export type UiPage = {
  /** `/ui` or `/ui/<component>` */
  readonly path: string;
  /** the whole page as HTML */
  readonly render: (lang: Lang, theme: Theme) => Promise<string>;
};

const PATH = '/ui';
const more = ISLANDS.filter((name) => name === 'search-live');

const Shell: FC<{ lang: Lang; theme: Theme; path: string; heading: string; children?: unknown }> =
  ({ lang, theme, path, heading, children }) => (
    <Page lang={lang} theme={theme} path={path} title={heading} islands={more} wide
      institution={{ name: 'Voorbeeld', base: '/voorbeeld' }}>
      <h1 lang="en">{heading}</h1>
      <>{children}</>
    </Page>
  );

const index: UiPage = {
  path: PATH,
  render: async (lang, theme) => String(await (
    <Shell lang={lang} theme={theme} path={PATH} heading="Component rooms">
      <ul lang="en">
        {galleries.map(({ component }) => <li><a href={`${PATH}/${component}`}>{component}</a></li>)}
      </ul>
    </Shell>
  )),
};

/** Every state stands in a document of its own as far as ids go: one page shows one component. */
const page = ({ component, notes, fixtures }: Gallery): UiPage => ({
  path: `${PATH}/${component}`,
  render: async (lang, theme) => {
    const shown: string[] = [];
    for (const { render } of fixtures) shown.push(String(await render(lang)));
    return String(await (
      <Shell lang={lang} theme={theme} path={`${PATH}/${component}`} heading={component}>
        <p lang="en" class="soft measure">{notes}</p>
        {fixtures.map(({ name }, i) => (
          <section class="gallery">
            <h2 class="gallery__name" lang="en">{name}</h2>
            <div>{raw(shown[i]!)}</div>
          </section>
        ))}
      </Shell>
    ));
  },
});

/** The gallery: an index, and a page for each component with all its states. */
export const uiPages = (): readonly UiPage[] => [index, ...galleries.map(page)];
