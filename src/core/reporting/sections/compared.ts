import type { Text } from '../../frameworks/types.ts';
import { both, euros, joined, lineName, type Making, paragraph } from '../making.ts';
import type { ReportSection } from '../types.ts';
import { newAndGone } from './done.ts';
import { difference, moreOrLess, spentTag } from './money.ts';

/** The total against that of last year, in one sentence. */
export function totalCompared(make: Making): Text {
  const { money, input: { year } } = make;
  const gap = difference(make, 'compared.total', { nl: `Verschil met ${year - 1}`, en: `Difference from ${year - 1}` }, money.spent, money.last);
  const tag = spentTag(make);
  if (!gap) return { nl: `In ${year} gaven we ${tag} uit, evenveel als in ${year - 1}.`, en: `In ${year} we spent ${tag}, as much as in ${year - 1}.` };
  return {
    nl: `In ${year} gaven we ${tag} uit, ${gap.tag} ${moreOrLess(gap.more).nl} dan in ${year - 1}.`,
    en: `In ${year} we spent ${tag}, ${gap.tag} ${moreOrLess(gap.more).en} than in ${year - 1}.`,
  };
}

function perLine(make: Making): Text {
  return joined(make.money.lines.map(({ line, spent, last }) => {
    const label = both((lang) => `${{ nl: 'Verschil met vorig jaar', en: 'Difference from last year' }[lang]}: ${lineName(make, line, lang)}`);
    const now = euros(make, `spent.${line.id}`, label, spent);
    const gap = difference(make, `compared.${line.id}`, label, spent, last);
    return both((lang) => `- ${lineName(make, line, lang, true)}: ${now}${gap
      ? `, ${gap.tag} ${moreOrLess(gap.more)[lang]}` : { nl: ', evenveel', en: ', as much' }[lang]}.`);
  }), '\n');
}

/** This year against last year. */
export function comparedSection(make: Making): ReportSection {
  const { money, input: { year } } = make;
  const comparable = money.spent.ids.length > 0 && money.last.ids.length > 0;
  const nothing: Text = {
    nl: `We kunnen ${year} nog niet naast ${year - 1} zetten: van een van de twee jaren staan er geen uitgaven.`,
    en: `We cannot put ${year} beside ${year - 1} yet: for one of the two years there is no spending.`,
  };
  return {
    key: 'compared', title: { nl: 'Vergeleken met vorig jaar', en: 'Compared with last year' },
    paragraphs: [
      ...paragraph('compared.main', { nl: 'Meer of minder', en: 'More or less' }, comparable
        ? joined([totalCompared(make), perLine(make)], '\n') : nothing),
      ...paragraph('compared.what', { nl: 'Wat er anders is', en: 'What is different' }, newAndGone(make)),
    ],
    tables: [], pictures: [],
  };
}
