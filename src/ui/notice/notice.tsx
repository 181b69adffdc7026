import type { Child, FC } from 'hono/jsx';
import { Icon, type IconName } from '../icon/icon.tsx';
import { t, type Lang } from '../words/index.ts';

const ICONS: Record<Kind, IconName> = { info: 'info', ok: 'ok', warning: 'warning', error: 'warning' };
type Kind = 'info' | 'ok' | 'warning' | 'error';
type Props = {
  lang: Lang;
  kind?: Kind;
  title?: string;
  /** is this the answer to what somebody just did? then it is read aloud */
  live?: boolean;
  children?: Child;
};

/** Something to know before going on, or the answer to what was just done. */
export const Notice: FC<Props> = ({ lang, kind = 'info', title, live = false, children }) => (
  <div class={`notice utrecht-alert utrecht-alert--${kind}`} role={live ? 'status' : undefined}>
    <Icon name={ICONS[kind]} />
    <div class="notice__content">
      <p class="notice__title">{title ?? t(lang).notice[kind]}</p>
      {children && <div>{children}</div>}
    </div>
  </div>
);
