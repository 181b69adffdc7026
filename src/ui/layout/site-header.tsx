import type { FC } from 'hono/jsx';
import { AcuteLink } from '../acute-link/acute-link.tsx';
import { Icon } from '../icon/icon.tsx';
import { QuickExit } from '../quick-exit/quick-exit.tsx';
import { Emblem } from '../wheel/emblem.tsx';
import { t, type Lang } from '../words/index.ts';
import type { MenuLink, PageProps, Person } from './page.tsx';
import { inOtherLanguage, shellPaths } from './paths.ts';

const Account: FC<{ lang: Lang; person: Person }> = ({ lang, person }) => (
  <details class="account">
    <summary>
      <Icon name="person" /> <span class="visually-hidden">{t(lang).account(person.name)}</span>
      <span aria-hidden="true" class="account__name">{person.name}</span> <Icon name="down" />
    </summary>
    <ul class="account__menu plain-list">
      {person.links.map((link) => <li><a href={link.href}>{link.label}</a></li>)}
      {person.signOut && (
        <li><form method="post" action={person.signOut}><button type="submit">{t(lang).signOut}</button></form></li>
      )}
    </ul>
  </details>
);

type MenuProps = { lang: Lang; nav: readonly MenuLink[]; here?: string };

const Menu: FC<MenuProps> = ({ lang, nav, here }) => (
  <nav class="site-nav" aria-label={t(lang).mainNav}>
    <ul class="plain-list">
      {nav.map((link) => (
        <li><a href={link.href} aria-current={link.id === here && here ? 'page' : undefined}>{link.label}</a></li>
      ))}
    </ul>
  </nav>
);

/** The top of every page. The two ways out stand at the foot of the screen on a phone, at the top otherwise. */
export const SiteHeader: FC<PageProps> = (props) => {
  const { lang, institution, person, path, nav = [], here, signIn = false, demo } = props;
  const words = t(lang);
  const paths = shellPaths(institution);
  const other: Lang = lang === 'nl' ? 'en' : 'nl';
  const name = institution?.name ?? words.product;
  return (
    <header class="site-header">
      {demo && <p class="demo-banner">{words.demo}</p>}
      <div class="site-header__row">
        <a class="site-name" href={paths.home} aria-label={words.toHome(name)}>
          <Emblem size={52} />
          <span class="site-name__words">
            <span class="site-name__own">{name}</span>
            {institution && <span class="site-name__product">{words.product}</span>}
          </span>
        </a>
        <div class="site-tools">
          <a class="site-tools__link" href={inOtherLanguage(path, other)} lang={other} hreflang={other} rel="alternate"
            title={words.switchLanguage}>{words.otherLanguage}</a>
          {person && <Account lang={lang} person={person} />}
          {signIn && !person && <a class="site-tools__link" href={paths.signIn}>{words.signIn}</a>}
        </div>
        <nav class="safety" aria-label={words.safetyNav}>
          <AcuteLink lang={lang} href={paths.acute} />
          <QuickExit lang={lang} />
        </nav>
      </div>
      {nav.length > 0 && <Menu lang={lang} nav={nav} here={here} />}
    </header>
  );
};
