import type { Gallery } from '../fixture.ts';
import { GoalCard, GoalItem, type GoalShown } from './goal-card.tsx';

const goal = (lang: 'nl' | 'en'): GoalShown => ({
  name: { nl: 'Meer studenten voelen zich hier thuis', en: 'More students feel at home here' }, href: '#doel',
  said: lang === 'nl' ? 'Van 55% naar 62% (tussen 58% en 66%). Het streefcijfer is 70%.' : 'From 55% to 62% (between 58% and 66%). The target is 70%.',
  state: { label: lang === 'nl' ? 'Op weg' : 'On the way', look: 'good' }, owner: 'Kim Voorbeeld',
  what: lang === 'nl' ? 'studenten die zich thuis voelen op hun opleiding' : 'students who feel at home in their programme',
  trend: {
    caption: lang === 'nl' ? 'Thuis voelen' : 'Feeling at home', summary: lang === 'nl' ? 'Van 55% naar 62%.' : 'From 55% to 62%.',
    points: [{ on: '2026-02-15', value: 55, low: 51, high: 59 }, { on: '2026-10-15', value: 62, low: 58, high: 66 }],
    target: 70, say: (value) => `${value}%`,
  },
});

export const gallery: Gallery = {
  component: 'goal-card',
  notes: 'GoalCard { lang, goal, heading?, children? } and GoalItem { lang, goal }. The word of its state carries the meaning.',
  fixtures: [
    { name: 'With its line', render: (lang) => <GoalCard lang={lang} goal={goal(lang)} heading="h2" /> },
    {
      name: 'Without a figure, with one under it',
      render: (lang) => (
        <GoalCard lang={lang} heading="h2" goal={{
          ...goal(lang), trend: undefined, state: { label: lang === 'nl' ? 'Nog geen cijfer' : 'No figure yet', look: 'attention' },
          said: lang === 'nl' ? 'Er is nog geen cijfer.' : 'There is no figure yet.',
        }}>
          <div class="goal-card__below"><GoalItem lang={lang} goal={{ ...goal(lang), href: '#onder', unit: 'Academie Techniek' }} /></div>
        </GoalCard>
      ),
    },
  ],
};
