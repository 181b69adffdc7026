import type { Gallery } from '../fixture.ts';
import { AcuteLink } from './acute-link.tsx';

export const gallery: Gallery = {
  component: 'acute-link',
  notes: 'AcuteLink { lang, href }. Stands in the header of every page, on a phone at the foot of the screen.',
  fixtures: [{ name: 'As it is', render: (lang) => <AcuteLink lang={lang} href="/nu" /> }],
};
