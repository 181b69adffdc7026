import type { Gallery } from '../fixture.ts';
import { Qr } from './qr.tsx';

export const gallery: Gallery = {
  component: 'qr',
  notes: 'Qr { size, path, label }. The link stands beside it as well, for who cannot scan.',
  fixtures: [{
    name: 'A pattern',
    render: (lang) => <Qr size={7} path="M1 1h2v2h-2zM4 4h2v2h-2z" label={lang === 'nl' ? 'Code om te scannen' : 'Code to scan'} />,
  }],
};
