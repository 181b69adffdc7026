import type { Child } from 'hono/jsx';
import type { Lang } from '../core/frameworks/types.ts';
import { aboutPage } from '../rooms/about/views/about.tsx';
import { allLines } from '../ui/acute-panel/view.ts';
import { AcuteHelp } from '../ui/acute-panel/acute-help.tsx';
import { wordsOf } from '../rooms/find-help/words.ts';
import type { Deps } from './deps.ts';
import { languageOf, themeOf } from './language.ts';
import { renderPage } from './render.tsx';
import type { SiteRoute } from './site-routes.ts';

type Shown = { readonly title: string; readonly body: Child };

/** Acute help that holds for everybody: the national lines, without any institution's own contact. */
function acutePage(lang: Lang): Shown {
  const { homeTitle, acute } = wordsOf(lang);
  const view = { ...allLines({}, lang), title: acute.title, intro: acute.intro };
  return { title: homeTitle, body: <AcuteHelp lang={lang} view={view} alone /> };
}

/** The pages that every page leads to, for whoever has not chosen an institution. */
export function shellRoutes({ config }: Pick<Deps, 'config'>): readonly SiteRoute[] {
  const page = (path: string, show: (lang: Lang) => Shown): SiteRoute => ({
    method: 'GET', path, public: true,
    reply(request) {
      const url = new URL(request.url);
      const { lang } = languageOf(request, url);
      const { title, body } = show(lang);
      return renderPage({ lang, theme: themeOf(request), demo: config.demo, url, base: '' }, { title }, body);
    },
  });
  return [
    page('/nu', acutePage),
    page('/privacy', (lang) => aboutPage('privacy', lang)),
    page('/toegankelijkheid', (lang) => aboutPage('accessibility', lang)),
    page('/over', (lang) => aboutPage('about', lang)),
  ];
}
