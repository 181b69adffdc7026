import type { Gallery } from '../fixture.ts';
import { ThenNow } from './then-now.tsx';

export const gallery: Gallery = {
  component: 'then-now',
  notes: 'ThenNow { caption, rows: { label, then?, now?, text }[] }. Levels 1 to 4.',
  fixtures: [{
    name: 'Up, the same, down, and only now',
    render: (lang) => (
      <ThenNow caption={lang === 'nl' ? 'Ring: 2025. Stip: 2026.' : 'Ring: 2025. Dot: 2026.'} rows={lang === 'nl' ? [
        { label: 'Visie', then: 2, now: 3, text: 'van 2 naar 3' }, { label: 'Kennis en kunde', then: 2, now: 2, text: 'blijft 2' },
        { label: 'Fysieke ruimte', then: 3, now: 1, text: 'van 3 naar 1' }, { label: 'Evaluatie', now: 2, text: 'nu 2' },
      ] : [
        { label: 'Vision', then: 2, now: 3, text: 'from 2 to 3' }, { label: 'Knowledge and skills', then: 2, now: 2, text: 'stays 2' },
        { label: 'Physical space', then: 3, now: 1, text: 'from 3 to 1' }, { label: 'Evaluation', now: 2, text: 'now 2' },
      ]} />
    ),
  }],
};
