import type { Gallery } from '../fixture.ts';
import { type GridMonth, MonthGrid } from './month-grid.tsx';

const year = (nl: boolean): readonly GridMonth[] => [
  { title: nl ? 'September 2026' : 'September 2026', items: [
    { when: '1–18 sep', title: nl ? 'De start van het jaar' : 'The start of the year', kind: nl ? 'Sleutelmoment' : 'Key moment', look: 'moment' },
    { when: '30 sep', title: { nl: 'De huiskamer open' }, kind: nl ? 'Actie' : 'Action', look: 'work', href: '#a', state: nl ? 'klaar' : 'done' },
  ] },
  { title: nl ? 'Oktober 2026' : 'October 2026', now: nl ? 'nu' : 'now', items: [
    { when: '5 okt', title: nl ? 'Meer plek in de huiskamer' : 'More room in the living room', kind: nl ? 'Doel' : 'Goal', look: 'goal', href: '#b' },
    { when: '9 okt', title: nl ? 'Luistermaatje' : 'Listening buddy', kind: nl ? 'Evaluatie' : 'Evaluation', look: 'ask', href: '#c' },
    { when: '31 okt', title: nl ? 'Tijdelijk geld' : 'Temporary money', kind: nl ? 'Geld loopt af' : 'Money ends', look: 'money' },
    { when: '31 okt', title: nl ? 'Onze visie' : 'Our vision', kind: nl ? 'Opnieuw bekijken' : 'Look again', look: 'look-again' },
  ] },
  { title: nl ? 'November 2026' : 'November 2026', items: [] },
];

export const gallery: Gallery = {
  component: 'month-grid',
  notes: 'MonthGrid { lang, months: { title, now?, items: { when, title, kind, look, href?, state? }[] }[], empty, heading? }. Twelve months fit on one sheet.',
  fixtures: [{ name: 'Three months', render: (lang) => (
    <MonthGrid lang={lang} months={year(lang === 'nl')} empty={lang === 'nl' ? 'Niets' : 'Nothing'} />
  ) }],
};
