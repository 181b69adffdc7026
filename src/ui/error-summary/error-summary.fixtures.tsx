import type { Gallery } from '../fixture.ts';
import { ErrorSummary } from './error-summary.tsx';

export const gallery: Gallery = {
  component: 'error-summary',
  notes: 'ErrorSummary { lang, errors: { field, message }[] }; field: the id of the control. Nothing without errors.',
  fixtures: [{
    name: 'Two errors',
    render: (lang) => (
      <>
        <ErrorSummary lang={lang} errors={[
          { field: 'one', message: lang === 'nl' ? 'Geef het een naam.' : 'Give it a name.' },
          { field: 'two', message: lang === 'nl' ? 'Kies een eigenaar.' : 'Choose an owner.' },
        ]} />
        <p id="one" tabindex={-1}>1</p><p id="two" tabindex={-1}>2</p>
      </>
    ),
  }],
};
