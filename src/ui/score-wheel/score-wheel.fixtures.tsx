import type { Gallery } from '../fixture.ts';
import { ScoreWheel } from './score-wheel.tsx';
import type { Spoke } from './spoke.ts';

const titles = {
  nl: ['Je lijf', 'Je hoofd', 'Richting', 'Plezier', 'Meedoen', 'Alledag'],
  en: ['Your body', 'Your mind', 'Direction', 'Joy', 'Taking part', 'Every day'],
};
const states = { nl: ['vraagt aandacht', 'wisselt', 'loopt'], en: ['could use attention', 'goes up and down', 'going well'] };
const none = { nl: 'geen uitkomst', en: 'no outcome' };
const values = [4.33, 2, 3, 5, 1.5, undefined];
const summaries = { nl: 'Je lijf loopt, je hoofd vraagt aandacht.', en: 'Your body is going well, your mind could use attention.' };

const spokes = (lang: 'nl' | 'en', before: boolean): Spoke[] => titles[lang].map((title, i) => {
  const value = values[i];
  return {
    title, state: value === undefined ? none[lang] : states[lang][value < 2.5 ? 0 : value < 3.5 ? 1 : 2] ?? '',
    ...(value === undefined ? {} : { value }), ...(before ? { before: 3 } : {}),
  };
});

export const gallery: Gallery = {
  component: 'score-wheel',
  notes: 'ScoreWheel { caption, summary, spokes: { title, state, value?, before? }, min, max, rings, beforeLabel? }. Only '
    + 'somebody’s own points; a spoke without a value stays open.',
  fixtures: [
    {
      name: 'Six dimensions, one without an outcome',
      render: (lang) => <ScoreWheel caption={lang === 'nl' ? 'Jouw wiel' : 'Your wheel'} summary={summaries[lang]}
        spokes={spokes(lang, false)} min={1} max={5} rings={[2.5, 3.5]} />,
    },
    {
      name: 'With the time before',
      render: (lang) => <ScoreWheel caption={lang === 'nl' ? 'Jouw wiel' : 'Your wheel'} summary={summaries[lang]}
        spokes={spokes(lang, true)} min={1} max={5} rings={[2.5, 3.5]} beforeLabel={lang === 'nl' ? 'vorige keer' : 'last time'} />,
    },
  ],
};
