import type { Gallery } from '../fixture.ts';
import { ResultCard, ResultList } from './result-card.tsx';

export const gallery: Gallery = {
  component: 'result-card',
  notes: 'ResultCard { lang, href, name, summary, level?: { step, label }, soon?, join?, why?, tags?, heading? }; '
    + 'texts may be { nl?, en? }. ResultList puts them in a list.',
  fixtures: [{
    name: 'All that can be said, only the least, and one that is there in Dutch only',
    render: (lang) => (
      <ResultList>
        <ResultCard lang={lang} href="#a" name={{ nl: 'Durven spreken', en: 'Daring to speak' }}
          summary={{ nl: 'Oefen in een kleine groep.', en: 'Practise in a small group.' }}
          level={{ step: 3, label: lang === 'nl' ? 'In een vaste groep' : 'In a fixed group' }}
          soon={lang === 'nl' ? 'Begint over 6 dagen' : 'Starts in 6 days'}
          join={{ nl: 'Meld je aan met je schoolmail', en: 'Sign up with your school mail' }}
          tags={[lang === 'nl' ? 'gratis' : 'free']}
          why={lang === 'nl' ? 'Gaat over spreken.' : 'It is about speaking.'} />
        <ResultCard lang={lang} href="#b" name={{ nl: 'Noodfonds', en: 'Emergency fund' }}
          summary={{ nl: 'Geld als het echt knelt.', en: 'Money when you are really stuck.' }} />
        <ResultCard lang={lang} href="#c" name={{ nl: 'Huiskamer' }} summary={{ nl: 'Een plek om te zijn.' }} />
      </ResultList>
    ),
  }],
};
