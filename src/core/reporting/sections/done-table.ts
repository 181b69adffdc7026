import { both, inLang, type Making, nameOf } from '../making.ts';
import { short } from '../registry.ts';
import { STATUS_LABELS } from '../../initiatives/labels.ts';
import type { Cell, ReportTable } from '../types.ts';
import { reachTag } from './results-figures.ts';

const NONE: Cell = { text: { nl: 'Niet bekend', en: 'Not known' } };

/** Initiatives of the year, each with whom it reached and what it cost. */
export function initiativesTable(make: Making, active: readonly string[]): readonly ReportTable[] {
  if (active.length === 0) return [];
  return [{
    key: 'done.initiatives', caption: { nl: `Activiteiten in ${make.input.year}`, en: `Activities in ${make.input.year}` },
    columns: [
      { label: { nl: 'Activiteit', en: 'Activity' } }, { label: { nl: 'Stand', en: 'State' } },
      { label: { nl: 'Bereik', en: 'Reach' }, numeric: true }, { label: { nl: 'Uitgegeven', en: 'Spent' }, numeric: true },
    ],
    rows: [...active].sort((a, b) => nameOf(make, a, 'nl').localeCompare(nameOf(make, b, 'nl'))).map((id): readonly Cell[] => {
      const evaluation = make.input.evaluations.find((one) => one.initiativeId === id && one.year === make.input.year);
      const status = make.initiative(id)?.status;
      const spent = make.money.byInitiative.get(id);
      if (spent) {
        make.reg.add(`spent.${short(id)}`, {
          label: both((lang) => `${{ nl: 'Uitgegeven aan', en: 'Spent on' }[lang]} ${nameOf(make, id, lang)}`),
          kind: 'euros', value: spent.cents, of: 'money', ids: spent.ids,
        });
      }
      return [
        { text: both((lang) => inLang(make.initiative(id)?.name ?? {}, lang) || nameOf(make, id, lang)) },
        status ? { text: STATUS_LABELS[status] } : NONE,
        evaluation?.reach && reachTag(make, evaluation) ? { figure: `reach.${short(id)}` } : NONE,
        spent ? { figure: `spent.${short(id)}` } : NONE,
      ];
    }),
  }];
}
