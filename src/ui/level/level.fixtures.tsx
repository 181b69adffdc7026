import type { Gallery } from '../fixture.ts';
import { Level } from './level.tsx';

export const gallery: Gallery = {
  component: 'level',
  notes: 'Level { lang, level: 1–6, label }; the label comes from core/stepped-care.',
  fixtures: [{
    name: 'All six',
    render: (lang) => (
      <ul class="plain-list">
        {[1, 2, 3, 4, 5, 6].map((level) => (
          <li><Level lang={lang} level={level} label={`${lang === 'nl' ? 'Hulp' : 'Help'} ${level}`} /></li>
        ))}
      </ul>
    ),
  }],
};
