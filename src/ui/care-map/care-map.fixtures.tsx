import type { Gallery } from '../fixture.ts';
import type { Lang } from '../words/index.ts';
import { CareMap } from './care-map.tsx';
import type { CareStep } from './steps.ts';

const say = (lang: Lang, nl: string, en: string): string => (lang === 'nl' ? nl : en);

const steps = (lang: Lang): readonly CareStep[] => [
  {
    step: 1, label: say(lang, 'Zelf aan de slag', 'On your own'), weight: say(lang, 'Licht.', 'Light.'), outside: [],
    inside: [{
      name: 'Studiecoaches', count: say(lang, '2 dingen', '2 things'),
      items: [{ href: '#a', name: 'Planner' }, { href: '#b', name: { nl: 'Oefenboek' }, note: say(lang, '3 dagen', '3 days') }],
    }, { name: 'Studentenpsychologen', items: [{ href: '#c', name: 'Podcast' }] }],
  },
  {
    step: 5, label: say(lang, 'Bij een specialist', 'With a specialist'), weight: say(lang, 'Veel.', 'A lot.'), inside: [],
    outside: [{
      name: 'GGZ Voorbeeld', href: '#d', state: { look: 'attention', label: say(lang, 'Weinig plek', 'Little room') },
      wait: say(lang, '6 weken wachten', '6 weeks of waiting'), items: [],
    }],
  },
];
const names = (lang: Lang) => ({
  inside: say(lang, 'Op school', 'At school'), outside: say(lang, 'Buiten school', 'Outside school'),
  noneInside: say(lang, 'Niet op school', 'Not at school'), noneOutside: say(lang, 'Niet buiten school', 'Not outside school'),
});

export const gallery: Gallery = {
  component: 'care-map',
  notes: 'CareMap { lang, steps: { step, label, weight, inside, outside }[], names }. A card: { name, href?, state?, '
    + 'wait?, count?, items }. Headings are h3 and h4.',
  fixtures: [{ name: 'Two of the six steps', render: (lang) => (
    <><h2>{say(lang, 'De kaart', 'The map')}</h2><CareMap lang={lang} steps={steps(lang)} names={names(lang)} /></>
  ) }],
};
