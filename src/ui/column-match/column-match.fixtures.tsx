import type { Gallery } from '../fixture.ts';
import type { Lang } from '../words/index.ts';
import { ColumnMatch } from './column-match.tsx';
import { FirstRows, SetAside, SheetChoice } from './sheet-parts.tsx';
import { ValueMatch } from './value-match.tsx';

const fields = (lang: Lang) => [
  { value: 'name', label: lang === 'nl' ? 'Naam' : 'Name' }, { value: 'owner', label: lang === 'nl' ? 'Wie zorgt ervoor' : 'Who looks after it' },
];
const label = { nl: 'Stand', en: 'Status' };

export const gallery: Gallery = {
  component: 'column-match',
  notes: 'Inside a form. ColumnMatch { lang, columns, fields, sections, header, remembered?, errors, children? } sends c<at>, '
    + 'sections and header; ValueMatch { lang, fields } sends <field>-<at>; SheetChoice { lang, sheets, chosen?, error? } sends '
    + 'sheet; FirstRows { lang, first }; SetAside { lang, lines }. What they show comes from core/exchange/matching.',
  fixtures: [
    { name: 'Columns', render: (lang) => (
      <ColumnMatch lang={lang} fields={fields(lang)} header={4} remembered errors={[{ field: 'c2', message: lang === 'nl' ? 'Kies één kolom voor de naam.' : 'Choose one column for the name.' }]}
        sections={{ words: ['Preventie', 'Kennis en kunde'], options: [{ value: 'line', label: lang === 'nl' ? 'Lijn' : 'Line' }], chosen: 'line' }}
        columns={[
          { at: 0, name: 'Activiteit', letter: 'A', examples: ['Soepavond', 'Leesclub'], chosen: 'name', proposed: { field: 'name', sure: 'sure', because: 'header' } },
          { at: 1, name: '', letter: 'B', examples: ['Kim Voorbeeld'], chosen: 'owner', proposed: { field: 'owner', sure: 'guess', because: 'cells' } },
          { at: 2, name: 'x1', letter: 'C', examples: ['?'], chosen: '' }, { at: 3, name: 'Ruimte', letter: 'D', examples: [], chosen: '' },
        ]} />
    ) },
    { name: 'Words', render: (lang) => (
      <ValueMatch lang={lang} fields={[{
        field: { field: 'status', label, words: [] }, count: 2,
        choices: [{ value: 'running', label: { nl: 'Loopt', en: 'Running' }, words: [] }, { value: 'idea', label: { nl: 'Idee', en: 'Idea' }, words: [], group: label }],
        open: [{ id: 'status-0', word: 'zie mail', rows: 2, chosen: '' }], likely: [{ id: 'status-2', word: 'bijna klaar', rows: 1, chosen: 'running' }], known: [{ id: 'status-1', word: 'loopt nog', rows: 12, chosen: 'running' }],
      }]} />
    ) },
    { name: 'Sheets, first rows, set apart', render: (lang) => (
      <div class="stack">
        <SheetChoice lang={lang} chosen={0} sheets={[{ at: 0, name: '2025', rows: 42, hidden: false }, { at: 1, name: 'lijsten', rows: 6, hidden: true }]} />
        <FirstRows lang={lang} first={{ fields: [{ field: 'status', label, words: [] }], rows: [{ line: 5, cells: ['loopt'] }] }} />
        <SetAside lang={lang} lines={[{ line: 1, kind: 'above', text: 'Overzicht 2025' }, { line: 40, kind: 'total', text: 'Totaal · 35' }]} />
      </div>
    ) },
  ],
};
