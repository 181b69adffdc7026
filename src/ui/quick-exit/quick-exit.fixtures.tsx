import type { Gallery } from '../fixture.ts';
import { QuickExit } from './quick-exit.tsx';

export const gallery: Gallery = {
  component: 'quick-exit',
  notes: 'QuickExit { lang }. A plain link; with script it clears the screen and the history, and Escape twice works.',
  fixtures: [{ name: 'As it is', render: (lang) => <QuickExit lang={lang} /> }],
};
