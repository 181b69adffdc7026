import { linesFor, type Sector } from '../accounting/lines.ts';
import type { Text } from '../frameworks/types.ts';

export { lineOf } from '../accounting/lines.ts';
export type ReportLine = { readonly id: string; readonly label: Text };
/** What an institution accounts by, in its own words: lines for hbo and wo, pillars for mbo (REP-7). */
export type Terms = {
  readonly lines: readonly ReportLine[];
  readonly line: Text; readonly plural: Text; readonly title: Text;
  /** the money that the report is about first */
  readonly agreement: Text;
};

const HIGHER: Omit<Terms, 'lines'> = {
  line: { nl: 'lijn', en: 'line' }, plural: { nl: 'lijnen', en: 'lines' },
  title: { nl: 'de vier lijnen van het Landelijk Kader Studentenwelzijn', en: 'the four lines of the national framework for student wellbeing' },
  agreement: { nl: 'geld uit het bestuursakkoord', en: 'money from the national agreement' },
};
const MBO: Omit<Terms, 'lines'> = {
  line: { nl: 'pijler', en: 'pillar' }, plural: { nl: 'pijlers', en: 'pillars' },
  title: { nl: 'de vier pijlers van de Gezonde School', en: 'the four pillars of the Healthy School approach' },
  agreement: { nl: 'geld uit de Werkagenda mbo', en: 'money from the Werkagenda mbo' },
};

export const termsOf = (sector: Sector): Terms => ({
  lines: linesFor(sector).map(({ id, label }) => ({ id, label })), ...(sector === 'mbo' ? MBO : HIGHER),
});
