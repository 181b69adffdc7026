import type { Gallery } from '../fixture.ts';
import { Trend } from './trend.tsx';

const say = (value: number) => `${value}%`;
const captions = { nl: 'Studenten die zich thuis voelen', en: 'Students who feel at home' };
const summaries = { nl: 'Van 55% naar 62%. Het streefcijfer is 70%.', en: 'From 55% to 62%. The target is 70%.' };
const points = [
  { on: '2026-02-15', value: 55, low: 51, high: 59 }, { on: '2026-06-15', value: 58, low: 54, high: 62 },
  { on: '2026-10-15', value: 62, low: 58, high: 66 },
];

const days = [
  { on: '2025-01-01', value: 42 }, { on: '2025-12-01', value: 30 }, { on: '2026-11-01', value: 18 },
];

export const gallery: Gallery = {
  component: 'trend',
  notes: 'Trend { lang, caption, summary, points: { on, value, low?, high? }, target?, baseline?, until?, say, small? }. '
    + 'The summary says the same in words. Without points nothing is drawn: say yourself that there is no figure yet.',
  fixtures: [
    {
      name: 'Line, band and target',
      render: (lang) => <Trend lang={lang} caption={captions[lang]} summary={summaries[lang]} points={points}
        target={70} until="2026-12-31" say={say} />,
    },
    {
      name: 'One figure, with where it began',
      render: (lang) => (
        <Trend lang={lang} caption={captions[lang]} summary={summaries[lang]} points={points.slice(2)} target={70}
          baseline={{ on: '2026-01-01', value: 50 }} until="2026-12-31" say={say} />
      ),
    },
    {
      name: 'Large amounts, without an interval, going down',
      render: (lang) => (
        <Trend lang={lang} caption={lang === 'nl' ? 'Wachttijd' : 'Waiting time'}
          summary={lang === 'nl' ? 'Van 42 naar 18 dagen.' : 'From 42 to 18 days.'}
          points={days} target={14} say={String} />
      ),
    },
    {
      name: 'Small, beside other things',
      render: (lang) => (
        <Trend lang={lang} caption={captions[lang]} summary={summaries[lang]} points={points} target={70}
          say={say} small />
      ),
    },
  ],
};
