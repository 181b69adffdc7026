import type { FC } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import { t, type Lang } from '../words/index.ts';

/** Where somebody lands who has to leave at once: the weather, of which nobody asks why. */
export const NEUTRAL_PAGE = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';

/**
 * The quick way out, on every page. A plain link that tells the other side nothing; with script (islands/quick-exit)
 * the screen is cleared first, this page is taken out of the history, and Escape twice does the same.
 */
export const QuickExit: FC<{ lang: Lang }> = ({ lang }) => {
  const words = t(lang);
  return (
    <a class="quick-exit" href={NEUTRAL_PAGE} rel="noreferrer nofollow" title={words.quickExitHint} data-quick-exit
      data-shortcut={words.quickExitKey}>
      <Icon name="leave" /> {words.quickExit}
    </a>
  );
};
