import type { Gallery } from '../fixture.ts';
import { Chain, ChainRow, ChainStep } from './chain.tsx';

const words = {
  nl: { label: 'De cyclus', heads: ['Doel', 'Cijfer', 'Besluit'], goal: 'Meer studenten voelen zich thuis', figure: '62%', then: 'daarvan weten we', none: 'Nog geen besluit' },
  en: { label: 'The cycle', heads: ['Goal', 'Figure', 'Decision'], goal: 'More students feel at home', figure: '62%', then: 'what we know of it', none: 'No decision yet' },
};

export const gallery: Gallery = {
  component: 'chain',
  notes: 'Chain { label, heads } > ChainRow > ChainStep { label, then?, first?, open? }. Five steps; a step without anything is open.',
  fixtures: [{
    name: 'A line with an open step',
    render: (lang) => {
      const { label, heads, goal, figure, then, none } = words[lang];
      return (
        <Chain label={label} heads={heads}>
          <ChainRow>
            <ChainStep label={heads[0] ?? ''} first><p class="chain__goal">{goal}</p></ChainStep>
            <ChainStep label={heads[1] ?? ''} then={then}><p>{figure}</p></ChainStep>
            <ChainStep label={heads[2] ?? ''} open><p>{none}</p></ChainStep>
          </ChainRow>
        </Chain>
      );
    },
  }],
};
