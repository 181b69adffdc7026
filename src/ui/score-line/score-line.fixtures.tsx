import type { Gallery } from '../fixture.ts';
import { ScoreLine } from './score-line.tsx';

const bands = {
  nl: [{ title: 'vraagt aandacht', from: 1, to: 2.49 }, { title: 'wisselt', from: 2.5, to: 3.49 }, { title: 'loopt', from: 3.5, to: 5 }],
  en: [{ title: 'could use attention', from: 1, to: 2.49 }, { title: 'up and down', from: 2.5, to: 3.49 }, { title: 'going well', from: 3.5, to: 5 }],
};
const captions = { nl: 'Slaap', en: 'Sleep' };

export const gallery: Gallery = {
  component: 'score-line',
  notes: 'ScoreLine { lang, caption?, summary, points: { on, value }, bands: { title, from, to }, min, max }. One point is a '
    + 'strip, more are a line. Only somebody’s own points. Without points nothing is drawn: say yourself why there is none.',
  fixtures: [
    {
      name: 'The first time: a strip',
      render: (lang) => <ScoreLine lang={lang} caption={captions[lang]} bands={bands[lang]} min={1} max={5}
        summary={lang === 'nl' ? 'Slaap: wisselt.' : 'Sleep: up and down.'} points={[{ on: '2026-11-26', value: 3 }]} />,
    },
    {
      name: 'Three times: a line',
      render: (lang) => <ScoreLine lang={lang} caption={captions[lang]} bands={bands[lang]} min={1} max={5}
        summary={lang === 'nl' ? 'Slaap: van vraagt aandacht, via wisselt, naar loopt.' : 'Sleep: from could use attention to going well.'}
        points={[{ on: '2026-09-24', value: 1.5 }, { on: '2026-10-20', value: 3 }, { on: '2026-11-26', value: 4 }]} />,
    },
    {
      name: 'At both ends of the scale',
      render: (lang) => <ScoreLine lang={lang} caption={captions[lang]} bands={bands[lang]} min={1} max={5}
        summary={lang === 'nl' ? 'Slaap: van loopt naar vraagt aandacht.' : 'Sleep: from going well to could use attention.'}
        points={[{ on: '2026-10-20', value: 5 }, { on: '2026-11-26', value: 1 }]} />,
    },
  ],
};
