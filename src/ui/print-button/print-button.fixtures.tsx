import type { Gallery } from '../fixture.ts';
import { PrintButton } from './print-button.tsx';

export const gallery: Gallery = {
  component: 'print-button',
  notes: 'PrintButton { lang, label? }. Hidden without script.',
  fixtures: [{ name: 'As it is', render: (lang) => <PrintButton lang={lang} /> }],
};
