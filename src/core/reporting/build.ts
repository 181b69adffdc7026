import { checksOf } from './checks.ts';
import type { ReportInput } from './input.ts';
import { termsOf } from './lines.ts';
import type { Making } from './making.ts';
import { moneyFacts } from './money-facts.ts';
import { makeRegistry } from './registry.ts';
import { aheadSection } from './sections/ahead.ts';
import { choicesSection } from './sections/choices.ts';
import { comparedSection } from './sections/compared.ts';
import { doneSection } from './sections/done.ts';
import { goalsSection } from './sections/goals.ts';
import { moneySection } from './sections/money.ts';
import { resultsSection } from './sections/results.ts';
import { studentsSection } from './sections/students.ts';
import { boardSection, summarySection } from './sections/summary.ts';
import type { Report } from './types.ts';

/**
 * The accountability report of a year, in Dutch and English, from the rows of that year and the one before. Every
 * number in it is a figure with the rows behind it; texts name figures by their tag (REP-1). Nothing is left to chance
 * or the clock: the same rows give the same report.
 */
export function buildReport(input: ReportInput): Report {
  const terms = termsOf(input.institution.sector);
  const reg = makeRegistry();
  const known = new Map(input.initiatives.map((one) => [one.id, one]));
  const make: Making = {
    input,
    terms,
    reg,
    money: moneyFacts(input.entries, input.sources, input.institution.sector, input.year),
    initiative: (id) => known.get(id),
  };
  const body = [
    moneySection,
    doneSection,
    resultsSection,
    studentsSection,
    choicesSection,
    goalsSection,
    comparedSection,
    aheadSection,
  ].map((section) => section(make));
  const summary = summarySection(make);
  const board = boardSection(make);
  return {
    year: input.year,
    madeOn: input.today,
    institution: input.institution,
    sections: [summary, ...body],
    board,
    figures: reg.all(),
    checks: checksOf(make),
  };
}
