import type { Gallery } from '../fixture.ts';
import { SearchBox } from './search-box.tsx';

export const gallery: Gallery = {
  component: 'search-box',
  notes: 'SearchBox { lang, action, value?, label?, hint?, examples?, live?, region?, large?, heading?, hidden? }. '
    + 'Once on a page. Live: give `live` and `region` and add the island search-live to the Page; the answer may hold '
    + '[data-summary], which is read aloud.',
  fixtures: [{
    name: 'With examples and live results',
    render: (lang) => (
      <>
        <SearchBox lang={lang} action="/voorbeeld/hulp" live="/voorbeeld/hulp/live" region="results"
          examples={lang === 'nl' ? ['herkansingsstress', 'mijn kamer is opgezegd'] : ['no friends here']} />
        <div id="results"></div>
      </>
    ),
  }],
};
