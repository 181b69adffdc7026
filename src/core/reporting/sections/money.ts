import type { SourceKind } from '../../accounting/types.ts';
import type { Text } from '../../frameworks/types.ts';
import {
  both,
  day,
  euros,
  joined,
  lineName,
  listed,
  type Making,
  nameOf,
  paragraph,
  plain,
  plural,
} from '../making.ts';
import type { Sum } from '../money-facts.ts';
import { short } from '../registry.ts';
import type { ReportSection } from '../types.ts';
import { linesPicture, linesTable, sourcesTable, yearsPicture } from './money-tables.ts';

/** More or less than something, as a tag of the difference. @returns undefined when they are the same */
export function difference(
  make: Making,
  id: string,
  label: Text,
  now: Sum,
  then: Sum,
): { tag: string; more: boolean } | undefined {
  const cents = now.cents - then.cents;
  if (cents === 0) return undefined;
  return { tag: euros(make, id, label, { cents: Math.abs(cents), ids: [...now.ids, ...then.ids] }), more: cents > 0 };
}
export const moreOrLess = (more: boolean): Text => (more ? { nl: 'meer', en: 'more' } : { nl: 'minder', en: 'less' });

/** What was spent, as a tag. */
export const spentTag = (make: Making): string =>
  euros(
    make,
    'spent.total',
    { nl: `Uitgegeven in ${make.input.year}`, en: `Spent in ${make.input.year}` },
    make.money.spent,
  );

function main(make: Making): Text {
  const {
    input: {
      year,
      institution: { name },
    },
    money,
  } = make;
  if (money.spent.ids.length === 0) {
    return {
      nl: `Voor ${year} staan er nog geen uitgaven. Vul ze in bij Geld, of lees daar een rekenblad in; dan komen de bedragen hier vanzelf te staan.`,
      en: `There is no spending for ${year} yet. Fill it in under Money, or load a spreadsheet there; then the amounts appear here by themselves.`,
    };
  }
  const spent = spentTag(make);
  const parts: Text[] = [
    {
      nl: `In ${year} gaf ${name.nl} ${spent} uit aan studentenwelzijn.`,
      en: `In ${year} ${name.en} spent ${spent} on student wellbeing.`,
    },
  ];
  if (money.budget.ids.length > 0) {
    const budget = euros(
      make,
      'budget.total',
      { nl: `Begroot voor ${year}`, en: `Budget for ${year}` },
      money.budget,
    );
    const less = difference(
      make,
      'budget.difference',
      { nl: 'Verschil met de begroting', en: 'Difference from the budget' },
      money.spent,
      money.budget,
    );
    parts.push(
      less
        ? both(
            (lang) =>
              ({
                nl: `Begroot was ${budget}; we gaven ${less.tag} ${moreOrLess(less.more).nl} uit dan begroot.`,
                en: `The budget was ${budget}; we spent ${less.tag} ${moreOrLess(less.more).en} than that.`,
              })[lang],
          )
        : {
            nl: `Dat is precies wat er begroot was, ${budget}.`,
            en: `That is exactly what was budgeted, ${budget}.`,
          },
    );
  }
  if (money.last.ids.length > 0) {
    const last = euros(
      make,
      'last.total',
      { nl: `Uitgegeven in ${year - 1}`, en: `Spent in ${year - 1}` },
      money.last,
    );
    parts.push({ nl: `In ${year - 1} was het ${last}.`, en: `In ${year - 1} it was ${last}.` });
  }
  return joined(parts);
}

function perLine(make: Making): Text {
  const { money } = make;
  const items = money.lines.map(({ line, spent }) => {
    const label = both(
      (lang) =>
        ({ nl: `Uitgegeven op ${lineName(make, line, 'nl')}`, en: `Spent on ${lineName(make, line, 'en')}` })[lang],
    );
    const tag = euros(make, `spent.${line.id}`, label, spent);
    const onto = money
      .initiativesOn(line.id)
      .slice(0, 3)
      .map(({ id }) => id);
    return both((lang) => {
      const most = listed(
        onto.map((id) => nameOf(make, id, lang)),
        lang,
      );
      const what = most ? { nl: `, vooral aan ${most}`, en: `, mostly on ${most}` }[lang] : '';
      return spent.cents === 0
        ? `- ${lineName(make, line, lang, true)}: ${{ nl: 'niets', en: 'nothing' }[lang]}.`
        : `- ${lineName(make, line, lang, true)}: ${tag}${what}.`;
    });
  });
  const intro: Text = {
    nl: `Zo is het verdeeld over ${make.terms.title.nl}:`,
    en: `It was divided over ${make.terms.title.en} like this:`,
  };
  return joined([intro, joined(items, '\n')], '\n');
}

function undivided(make: Making): Text {
  const {
    money: { undivided: rest },
    terms,
  } = make;
  if (rest.ids.length === 0) {
    return {
      nl: `Alle uitgaven zijn verdeeld over de ${terms.plural.nl}.`,
      en: `All spending has been divided over the ${terms.plural.en}.`,
    };
  }
  const label: Text = {
    nl: `Nog niet verdeeld over de ${terms.plural.nl}`,
    en: `Not yet divided over the ${terms.plural.en}`,
  };
  const tag = euros(make, 'spent.undivided', label, rest);
  return {
    nl: `Van ${tag} is nog niet gezegd bij welke ${terms.line.nl} het hoort. Dat bedrag staat hierboven niet bij een ${terms.line.nl}, maar wel in het totaal.`,
    en: `For ${tag} nobody has said yet to which ${terms.line.en} it belongs. It is not with a ${terms.line.en} above, but it is in the total.`,
  };
}

export function kindOfMoney({ terms }: Making, kind: SourceKind): Text {
  if (kind === 'agreement') return terms.agreement;
  return kind === 'own' ? { nl: 'eigen geld', en: 'own money' } : { nl: 'tijdelijk geld', en: 'temporary money' };
}

function perSource(make: Making): Text {
  const items = make.money.sources.map(({ source, sum }) => {
    if (!source) {
      const label: Text = { nl: 'Zonder bron', en: 'Without a source' };
      const tag = euros(make, 'source.none', label, sum);
      return { nl: `- Zonder bron: ${tag}.`, en: `- Without a source: ${tag}.` };
    }
    const label: Text = { nl: `Betaald uit ${plain(source.name)}`, en: `Paid from ${plain(source.name)}` };
    const tag = euros(make, `source.${short(source.id)}`, label, sum);
    const until = (lang: 'nl' | 'en') =>
      source.until
        ? {
            nl: ` Dit geld is er tot en met ${day(source.until, 'nl')}.`,
            en: ` This money is there until ${day(source.until, 'en')}.`,
          }[lang]
        : '';
    const paid = both((lang) => (sum.cents === 0 ? { nl: 'niets', en: 'nothing' }[lang] : tag));
    return both(
      (lang) => `- ${plain(source.name)} (${kindOfMoney(make, source.kind)[lang]}): ${paid[lang]}.${until(lang)}`,
    );
  });
  if (items.length === 0) return { nl: '', en: '' };
  return joined([{ nl: 'Het geld kwam hiervandaan:', en: 'The money came from here:' }, joined(items, '\n')], '\n');
}

/** Money that ends before the end of next year (REP-8). */
export function endings(make: Making): Text {
  return joined(
    make.money.endings.map(({ source, until, initiativeIds, sum }) => {
      const label: Text = {
        nl: `Betaald uit ${plain(source.name)}, dat stopt`,
        en: `Paid from ${plain(source.name)}, which ends`,
      };
      const tag = euros(make, `ending.${short(source.id)}`, label, sum);
      const n = initiativeIds.length;
      const onIt = (lang: 'nl' | 'en') =>
        listed(
          initiativeIds.map((id) => nameOf(make, id, lang)),
          lang,
        );
      return joined([
        {
          nl: `Het geld uit ${plain(source.name)} stopt op ${day(until, 'nl')}. In ${make.input.year} betaalden we daar ${tag} van.`,
          en: `The money from ${plain(source.name)} ends on ${day(until, 'en')}. In ${make.input.year} we paid ${tag} from it.`,
        },
        plural(
          n,
          { nl: '', en: '' },
          { nl: `Deze activiteit staat erop: ${onIt('nl')}.`, en: `This activity stands on it: ${onIt('en')}.` },
          { nl: `Deze activiteiten staan erop: ${onIt('nl')}.`, en: `These activities stand on it: ${onIt('en')}.` },
        ),
      ]);
    }),
    '\n\n',
  );
}

/** What was spent, on which line and on what, and from which money. */
export function moneySection(make: Making): ReportSection {
  const paragraphs = [
    ...paragraph('money.main', { nl: 'Het geld in één alinea', en: 'The money in one paragraph' }, main(make)),
    ...(make.money.spent.ids.length === 0
      ? []
      : [
          ...paragraph(
            'money.lines',
            { nl: `Per ${make.terms.line.nl}`, en: `By ${make.terms.line.en}` },
            perLine(make),
          ),
          ...paragraph(
            'money.undivided',
            { nl: 'Wat nog niet verdeeld is', en: 'What is not divided yet' },
            undivided(make),
          ),
          ...paragraph(
            'money.sources',
            { nl: 'Waar het geld vandaan komt', en: 'Where the money comes from' },
            perSource(make),
          ),
          ...paragraph('money.ends', { nl: 'Geld dat stopt', en: 'Money that ends' }, endings(make)),
        ]),
  ];
  const any = make.money.spent.ids.length + make.money.budget.ids.length > 0;
  return {
    key: 'money',
    title: { nl: 'Geld', en: 'Money' },
    paragraphs,
    tables: any
      ? [linesTable(make), sourcesTable(make)].flatMap((table) => (table.rows.length > 0 ? [table] : []))
      : [],
    pictures: any ? [linesPicture(make), ...yearsPicture(make)] : [],
  };
}
