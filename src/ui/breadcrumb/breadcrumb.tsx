import type { FC } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import { t, type Lang } from '../words/index.ts';

/** The way back up. The page itself is not in it: its heading says where you are. */
export const Breadcrumb: FC<{ lang: Lang; links: readonly { href: string; label: string }[] }> = ({ lang, links }) => (
  <nav class="breadcrumb" aria-label={t(lang).breadcrumb}>
    <ol class="plain-list">
      {links.map(({ href, label }) => <li><Icon name="previous" /> <a href={href}>{label}</a></li>)}
    </ol>
  </nav>
);
