import type { FC } from 'hono/jsx';
import { t, type Lang } from '../words/index.ts';
import { shellPaths, type Institution } from './paths.ts';
import { Rings } from './rings.tsx';
import type { Theme } from './page.tsx';

const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

/** Light or dark: three buttons that work without script, because each is a form's own answer. */
const ThemeChoice: FC<{ lang: Lang; action: string; path: string; theme: Theme }> = ({ lang, action, path, theme }) => (
  <form class="theme-choice" method="post" action={action} data-theme-form>
    <input type="hidden" name="back" value={path} />
    <fieldset>
      <legend>{t(lang).themeLegend}</legend>
      {THEMES.map((name) => (
        <button type="submit" name="theme" value={name} aria-pressed={name === theme ? 'true' : 'false'}>
          {t(lang).themes[name]}
        </button>
      ))}
    </fieldset>
  </form>
);

type Props = { lang: Lang; institution?: Institution; path: string; theme: Theme };

/** The foot of every page: acute help once more, in full, and what people may want to know of this site. */
export const SiteFooter: FC<Props> = ({ lang, institution, path, theme }) => {
  const words = t(lang);
  const paths = shellPaths(institution);
  return (
    <footer class="site-footer on-night">
      <Rings />
      <div class="site-footer__inner">
        <div class="site-footer__help">
          <p class="site-footer__title">{words.footerHelp}</p>
          <p>{words.footerHelpLine}</p>
          <p><a href={paths.acute}>{words.footerMore}</a></p>
        </div>
        <nav aria-label={words.footerNav}>
          <ul class="plain-list site-footer__links">
            <li><a href={paths.privacy}>{words.privacy}</a></li>
            <li><a href={paths.accessibility}>{words.accessibility}</a></li>
            <li><a href={paths.about}>{words.about}</a></li>
          </ul>
        </nav>
        <ThemeChoice lang={lang} action={paths.theme} path={path} theme={theme} />
      </div>
    </footer>
  );
};
