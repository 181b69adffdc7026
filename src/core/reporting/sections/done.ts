import type { Text } from '../../frameworks/types.ts';
import { lineOf, type ReportLine } from '../lines.ts';
import {
  both,
  decisionsOf,
  inLang,
  inYear,
  joined,
  lineName,
  listed,
  type Making,
  nameOf,
  paragraph,
  plural,
  sentence,
} from '../making.ts';
import { short } from '../registry.ts';
import type { ReportParagraph, ReportSection } from '../types.ts';
import { initiativesTable } from './done-table.ts';

/** Initiatives of which something is known in this year: money, an evaluation, a decision or an action (REP-4). */
export function activeIn({ input }: Making): ReadonlySet<string> {
  const { year, entries, evaluations, actions } = input;
  return new Set([
    ...entries.filter((entry) => entry.year === year).flatMap(({ initiativeId }) => initiativeId ?? []),
    ...evaluations
      .filter((one) => one.year === year && one.state !== 'planned')
      .map(({ initiativeId }) => initiativeId),
    ...decisionsOf(input).map(({ initiativeId }) => initiativeId),
    ...actions.filter(({ doneOn }) => inYear(doneOn, year)).flatMap(({ initiativeId }) => initiativeId ?? []),
  ]);
}

/** Where an initiative stands in the report: the line with most of its money, else the first line it is about. */
function standsOn(make: Making, id: string): string | undefined {
  const byMoney = make.money.lines
    .map(({ line }) => ({
      line: line.id,
      cents: make.money.initiativesOn(line.id).find((one) => one.id === id)?.sum.cents ?? 0,
    }))
    .sort((a, b) => b.cents - a.cents)[0];
  if (byMoney && byMoney.cents > 0) return byMoney.line;
  const lines = new Set(make.terms.lines.map((line) => line.id));
  return make
    .initiative(id)
    ?.concepts.map(lineOf)
    .find((line) => lines.has(line));
}

const itemOf = (make: Making, id: string): Text => {
  const sum = make.money.byInitiative.get(id);
  const tag =
    sum &&
    make.reg.add(`spent.${short(id)}`, {
      label: both((lang) => `${{ nl: 'Uitgegeven aan', en: 'Spent on' }[lang]} ${nameOf(make, id, lang)}`),
      kind: 'euros',
      value: sum.cents,
      of: 'money',
      ids: sum.ids,
    });
  return both((lang) => {
    const summary = sentence(
      inLang(make.initiative(id)?.summary ?? {}, lang) ||
        { nl: 'Nog zonder korte beschrijving', en: 'No short description yet' }[lang],
    );
    return `- ${nameOf(make, id, lang)}. ${summary}${tag ? ` ${{ nl: 'Kosten', en: 'Cost' }[lang]}: ${tag}.` : ''}`;
  });
};

function onLine(make: Making, line: ReportLine, active: readonly string[]): ReportParagraph[] {
  const named = active
    .filter((id) => standsOn(make, id) === line.id)
    .sort((a, b) => (make.money.byInitiative.get(b)?.cents ?? 0) - (make.money.byInitiative.get(a)?.cents ?? 0));
  const others = make.input.initiatives.filter(
    ({ id, status, concepts }) =>
      !active.includes(id) &&
      ['pilot', 'running', 'ending'].includes(status) &&
      concepts.some((concept) => lineOf(concept) === line.id),
  );
  const tag = (id: string, label: Text, ids: readonly string[]) =>
    make.reg.add(id, { label, value: ids.length, of: 'initiative', ids });
  const title = both((lang) => lineName(make, line, lang, true));
  const count = tag(
    `done.${line.id}`,
    both((lang) => `${{ nl: 'Activiteiten op', en: 'Activities on' }[lang]} ${lineName(make, line, lang)}`),
    named,
  );
  const rest = tag(
    `others.${line.id}`,
    both(
      (lang) => `${{ nl: 'Andere activiteiten op', en: 'Other activities on' }[lang]} ${lineName(make, line, lang)}`,
    ),
    others.map(({ id }) => id),
  );
  const { year } = make.input;
  const intro = both((lang) => {
    const on = lineName(make, line, lang);
    const shared = listed(make.money.initiativesOn(line.id).map(({ id }) => nameOf(make, id, lang)), lang);
    const none = shared
      ? { nl: `Aan ${on}, werkten ook mee: ${shared}. Ze staan bij de ${make.terms.line.nl} waar het meeste van hun geld heen ging.`,
        en: `To ${on}, these contributed as well: ${shared}. They stand with the ${make.terms.line.en} that most of their money went to.` }
      : { nl: `Op ${on}, is er in ${year} niets vastgelegd.`, en: `On ${on}, nothing was recorded in ${year}.` };
    return plural(
      named.length,
      none,
      { nl: `Op ${on}, was er ${count} activiteit:`, en: `On ${on}, there was ${count} activity:` },
      { nl: `Op ${on}, waren er ${count} activiteiten:`, en: `On ${on}, there were ${count} activities:` },
    )[lang];
  });
  const more = plural(
    others.length,
    { nl: '', en: '' },
    {
      nl: `Daarnaast liep er ${rest} activiteit waarvan geen kosten of evaluatie bekend zijn.`,
      en: `Beside these, ${rest} activity ran for which no cost or evaluation is known.`,
    },
    {
      nl: `Daarnaast liepen er ${rest} activiteiten waarvan geen kosten of evaluatie bekend zijn.`,
      en: `Beside these, ${rest} activities ran for which no cost or evaluation is known.`,
    },
  );
  const list = joined([intro, ...named.map((id) => itemOf(make, id))], '\n');
  return paragraph(`done.${line.id}`, title, joined([list, more], '\n\n'));
}

/** What came and went against last year, as far as money tells. */
export function newAndGone(make: Making): Text {
  const {
    money,
    input: { year },
  } = make;
  if (money.last.ids.length === 0 || money.spent.ids.length === 0) return { nl: '', en: '' };
  const began = [...money.byInitiative.keys()].filter((id) => !money.lastByInitiative.has(id));
  const gone = [...money.lastByInitiative.keys()].filter((id) => !money.byInitiative.has(id));
  const names = (ids: readonly string[], lang: 'nl' | 'en') =>
    listed(
      ids.map((id) => nameOf(make, id, lang)),
      lang,
    );
  return joined([
    began.length === 0
      ? undefined
      : both(
          (lang) =>
            ({
              nl: `Naar ${names(began, 'nl')} ging in ${year} wel geld en in ${year - 1} niet.`,
              en: `Money went to ${names(began, 'en')} in ${year} and not in ${year - 1}.`,
            })[lang],
        ),
    gone.length === 0
      ? undefined
      : both(
          (lang) =>
            ({
              nl: `Naar ${names(gone, 'nl')} ging geen geld meer.`,
              en: `No more money went to ${names(gone, 'en')}.`,
            })[lang],
        ),
  ]);
}

function fromThePlan(make: Making): Text {
  const { actions, year, today } = make.input;
  const end = today < `${year}-12-31` ? today : `${year}-12-31`;
  const done = actions.filter(({ state, doneOn }) => state === 'done' && inYear(doneOn, year)).map(({ id }) => id);
  const late = actions
    .filter(({ state, dueOn }) => (state === 'planned' || state === 'doing') && inYear(dueOn, year) && dueOn < end)
    .map(({ id }) => id);
  if (done.length + late.length === 0) return { nl: '', en: '' };
  const tag = (id: string, label: Text, ids: readonly string[]) =>
    make.reg.add(id, { label, value: ids.length, of: 'action', ids });
  const ready = tag(
    'actions.done',
    { nl: 'Acties uit het plan die klaar zijn', en: 'Actions of the plan that are done' },
    done,
  );
  const open = tag(
    'actions.late',
    { nl: 'Acties die nog niet klaar zijn', en: 'Actions that are not done yet' },
    late,
  );
  return joined([
    plural(
      done.length,
      {
        nl: `Uit het plan is in ${year} nog geen actie klaar.`,
        en: `No action of the plan was done in ${year} yet.`,
      },
      { nl: `Uit het plan is ${ready} actie klaar.`, en: `Of the plan ${ready} action is done.` },
      { nl: `Uit het plan zijn ${ready} acties klaar.`, en: `Of the plan ${ready} actions are done.` },
    ),
    plural(
      late.length,
      { nl: '', en: '' },
      {
        nl: `Van ${open} actie is de datum voorbij terwijl die nog niet klaar is.`,
        en: `Of ${open} action the date has passed while it is not done.`,
      },
      {
        nl: `Van ${open} acties is de datum voorbij terwijl ze nog niet klaar zijn.`,
        en: `Of ${open} actions the date has passed while they are not done.`,
      },
    ),
  ]);
}

/** What was done, by line. */
export function doneSection(make: Making): ReportSection {
  const active = [...activeIn(make)];
  const elsewhere = active.filter((id) => standsOn(make, id) === undefined);
  const intro: Text = {
    nl: `Deze activiteiten staan niet op een ${make.terms.line.nl}:`,
    en: `These activities are not on a ${make.terms.line.en}:`,
  };
  return {
    key: 'done',
    title: { nl: 'Wat we deden', en: 'What we did' },
    paragraphs: [
      ...make.terms.lines.flatMap((line) => onLine(make, line, active)),
      ...(elsewhere.length === 0
        ? []
        : paragraph(
            'done.elsewhere',
            { nl: 'Overige activiteiten', en: 'Other activities' },
            joined([intro, ...elsewhere.map((id) => itemOf(make, id))], '\n'),
          )),
      ...paragraph('done.new', { nl: 'Nieuw en gestopt', en: 'New and stopped' }, newAndGone(make)),
      ...paragraph('done.plan', { nl: 'Uit het plan', en: 'From the plan' }, fromThePlan(make)),
    ],
    tables: initiativesTable(make, active),
    pictures: [],
  };
}
