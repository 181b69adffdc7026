import type { Lang } from '../../../core/frameworks/types.ts';
import { AFTER, BEFORE, DATA } from '../words/dpia.ts';

const LEAD = {
  nl: 'Wat de software doet met gegevens van een check-in, voor wie de DPIA schrijft (AVG art. 35). Je kunt deze pagina afdrukken.',
  en: 'What the software does with data of a check-in, for who writes the DPIA (GDPR art. 35). You can print this page.',
} as const;
const COLUMNS = {
  nl: ['Gegevens', 'Waarvoor', 'Wie het ziet', 'Hoe lang'], en: ['Data', 'What for', 'Who sees it', 'How long'],
} as const;
const CAPTION = { nl: 'Gegevens, wie ze ziet en hoe lang ze blijven', en: 'Data, who sees them and how long they stay' } as const;

/** The facts for an assessment, in one language. */
export function dpiaView(lang: Lang) {
  const parts = (list: typeof BEFORE) =>
    list.map(({ title, lines }) => ({ title: title[lang], lines: lines.map((line) => line[lang]) }));
  return {
    lead: LEAD[lang], caption: CAPTION[lang], columns: COLUMNS[lang], before: parts(BEFORE), after: parts(AFTER),
    rows: DATA.map(({ what, why, who, kept }) => [what[lang], why[lang], who[lang], kept[lang]]),
  };
}
export type DpiaView = ReturnType<typeof dpiaView>;
