import type { Gallery } from '../fixture.ts';
import type { Lang } from '../words/index.ts';
import { type Stop, StopCard, Timeline } from './timeline.tsx';

const stops = (lang: Lang): readonly Stop[] => (lang === 'nl' ? [
  { title: 'De start van het jaar', href: '#a', when: '1 tot en met 30 september', look: 'past', state: 'Geweest' },
  { title: 'Na de eerste toetsen', href: '#b', when: '15 november tot en met 15 december', look: 'now', state: 'Nu' },
  { title: 'De stage', href: '#c', when: '1 februari tot en met 31 maart', note: 'Verpleegkunde', look: 'later' },
] : [
  { title: 'The start of the year', href: '#a', when: '1 to 30 September', look: 'past', state: 'Past' },
  { title: 'After the first tests', href: '#b', when: '15 November to 15 December', look: 'now', state: 'Now' },
  { title: 'Placement', href: '#c', when: '1 February to 31 March', note: 'Nursing', look: 'later' },
]);

export const gallery: Gallery = {
  component: 'timeline',
  notes: 'Timeline { stops: { title, href, when, note?, look: past | now | later, state? }[], heading? }; StopCard takes one stop.',
  fixtures: [
    { name: 'A year', render: (lang) => <><h2>2026-2027</h2><Timeline stops={stops(lang)} /></> },
    { name: 'What is now', render: (lang) => (
      <><h2>{lang === 'nl' ? 'Nu' : 'Now'}</h2><StopCard {...stops(lang)[1]!}><p>{lang === 'nl' ? 'Kijk je toets in.' : 'Look at your test.'}</p></StopCard></>
    ) },
  ],
};
