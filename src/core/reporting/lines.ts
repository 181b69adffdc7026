import { gsScheme } from '../frameworks/schemes/gs.ts';
import { lkScheme } from '../frameworks/schemes/lk.ts';
import type { Text } from '../frameworks/types.ts';
import type { Institution } from '../institution/types.ts';

export type ReportLine = { readonly id: string; readonly label: Text };
/** What an institution accounts by, in its own words: lines for hbo and wo, pillars for mbo (REP-7). */
export type Terms = {
  readonly lines: readonly ReportLine[];
  readonly line: Text; readonly plural: Text; readonly title: Text;
  /** the money that the report is about first */
  readonly agreement: Text;
};

const isLine = ({ id }: { readonly id: string }): boolean => /^(lk|gs)\.\d$/.test(id);
const linesOf = (scheme: typeof lkScheme): readonly ReportLine[] =>
  scheme.concepts.filter((concept) => isLine(concept) && !concept.retired).map(({ id, label }) => ({ id, label }));

const HIGHER: Terms = {
  lines: linesOf(lkScheme),
  line: { nl: 'lijn', en: 'line' }, plural: { nl: 'lijnen', en: 'lines' },
  title: { nl: 'de vier lijnen van het Landelijk Kader Studentenwelzijn', en: 'the four lines of the national framework for student wellbeing' },
  agreement: { nl: 'geld uit het bestuursakkoord', en: 'money from the national agreement' },
};
const MBO: Terms = {
  lines: linesOf(gsScheme),
  line: { nl: 'pijler', en: 'pillar' }, plural: { nl: 'pijlers', en: 'pillars' },
  title: { nl: 'de vier pijlers van de Gezonde School', en: 'the four pillars of the Healthy School approach' },
  agreement: { nl: 'geld uit de Werkagenda mbo', en: 'money from the Werkagenda mbo' },
};

export const termsOf = (sector: Institution['sector']): Terms => (sector === 'mbo' ? MBO : HIGHER);
/** The line of a concept: `lk.2.5` lies on `lk.2`. */
export const lineOf = (concept: string): string => concept.split('.').slice(0, 2).join('.');
