import type { FC } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import { t, type Lang } from '../words/index.ts';

/** The quiet way to acute help, on every page: never in the way, never far away. */
export const AcuteLink: FC<{ lang: Lang; href: string }> = ({ lang, href }) => (
  <a class="acute-link" href={href} title={t(lang).acuteHint}><Icon name="phone" /> {t(lang).acute}</a>
);
