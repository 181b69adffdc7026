import type { Gallery } from '../fixture.ts';
import { Steps } from './steps.tsx';

export const gallery: Gallery = {
  component: 'steps',
  notes: 'Steps { steps: { label, note? }[] }. The last one is where it stands.',
  fixtures: [{
    name: 'Three steps',
    render: (lang) => (
      <Steps steps={lang === 'nl'
        ? [{ label: 'Verstuurd', note: '3 november' }, { label: 'Gezien', note: '4 november' }, { label: 'Aangenomen', note: '5 november' }]
        : [{ label: 'Sent', note: '3 November' }, { label: 'Seen', note: '4 November' }, { label: 'Accepted', note: '5 November' }]} />
    ),
  }],
};
