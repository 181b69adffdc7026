import type { FC } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import { t, type Lang } from '../words/index.ts';

/** Prints the page. Needs script, so it is hidden until the island `print` shows it. */
export const PrintButton: FC<{ lang: Lang; label?: string }> = ({ lang, label }) => (
  <button class="print-button button utrecht-button utrecht-button--secondary-action" type="button" data-print hidden>
    <Icon name="print" /> {label ?? t(lang).print}
  </button>
);
