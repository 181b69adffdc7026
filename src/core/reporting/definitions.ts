import type { Text } from '../frameworks/types.ts';
import type { Institution } from '../institution/types.ts';
import { termsOf } from './lines.ts';

export type Definition = { readonly figure: Text; readonly means: Text };

/** What each kind of figure of a report means, for who works with them. The numbers in brackets are rules. */
export function definitionsFor(sector: Institution['sector']): readonly Definition[] {
  const { line, plural } = termsOf(sector);
  return [
    { figure: { nl: 'Uitgegeven, begroot', en: 'Spent, budget' }, means: {
      nl: 'De som van de regels van dat jaar en die soort, in hele centen. Een correctie telt negatief. (REP-2)',
      en: 'The sum of the rows of that year and kind, in whole cents. A correction counts as negative. (REP-2)' } },
    { figure: { nl: `Per ${line.nl}`, en: `By ${line.en}` }, means: {
      nl: `Het deel van elke regel dat op die ${line.nl} is gezet. Wat op geen van de ${plural.nl} staat, is "nog niet verdeeld"; samen zijn ze het totaal. (REP-2)`,
      en: `The part of each row that was put on that ${line.en}. What is on none of the ${plural.en} is "not divided yet"; together they are the total. (REP-2)` } },
    { figure: { nl: 'Verschil met vorig jaar', en: 'Difference from last year' }, means: {
      nl: 'Uitgegeven in dit jaar min uitgegeven in het jaar ervoor. Niet gecorrigeerd voor hogere prijzen.',
      en: 'Spent in this year minus spent in the year before. Not corrected for higher prices.' } },
    { figure: { nl: 'Activiteiten', en: 'Activities' }, means: {
      nl: 'Initiatieven waarvan in dat jaar geld, een evaluatie, een besluit of een afgeronde actie is vastgelegd. (REP-4)',
      en: 'Initiatives of which money, an evaluation, a decision or a finished action was recorded in that year. (REP-4)' } },
    { figure: { nl: 'Bereik', en: 'Reach' }, means: {
      nl: 'Het aantal mensen in de evaluatie van dat jaar. Het totaal telt iemand die aan twee dingen meedeed twee keer. Onder de tien staat er geen getal, en telt het niet mee. (REP-3)',
      en: 'The number of people in the evaluation of that year. The total counts who took part in two things twice. Below ten there is no number, and it does not count. (REP-3)' } },
    { figure: { nl: 'Deel dat positief is', en: 'Part that is positive' }, means: {
      nl: 'Positieve antwoorden gedeeld door ingevulde formulieren. Alleen bij tien of meer. Wie niet invulde, is onbekend.',
      en: 'Positive answers divided by forms filled in. Only for ten or more. Who did not fill it in is not known.' } },
    { figure: { nl: 'Gemiddeld verschil, interval', en: 'Average difference, interval' }, means: {
      nl: 'Gemiddelde na min gemiddelde voor, van wie beide keren invulde, met het 95%-interval van de gepaarde t-toets. Zegt niets over de oorzaak. (REP-5)',
      en: 'Average after minus average before, of who filled in both, with the 95% interval of the paired t-test. Says nothing about the cause. (REP-5)' } },
    { figure: { nl: 'Besluiten zonder studenten', en: 'Decisions without students' }, means: {
      nl: 'Besluiten in dat jaar of over een evaluatie van dat jaar, waarbij is vastgelegd dat studenten niet meepraatten. (REP-6, REP-12)',
      en: 'Decisions in that year, or about an evaluation of it, of which it was recorded that students had no say. (REP-6, REP-12)' } },
    { figure: { nl: 'Doelen die gehaald zijn', en: 'Goals that were reached' }, means: {
      nl: 'Doelen die als gehaald zijn afgesloten, of waarvan het hele interval voorbij het streefcijfer ligt. (GOAL-8)',
      en: 'Goals that were closed as reached, or whose whole interval lies beyond the target. (GOAL-8)' } },
  ];
}
