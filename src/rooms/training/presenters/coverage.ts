import { EDGE, FEWEST } from '../../../core/disclosure/coverage.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { FiguresService } from '../figures-service.ts';
import { wordsOf } from '../words.ts';
import type { Unit } from '../store/read.ts';
import { nameIn } from './common.ts';

type Figures = Awaited<ReturnType<FiguresService['released']>>;
type Row = Figures['rows'][number];

function said({ shown, must, have }: Row, lang: Lang): string {
  const words = wordsOf(lang).coverage;
  if (shown !== 'share' || must === null || have === null) return words.shown[shown === 'share' ? 'hidden' : shown];
  return words.number(have, must, Math.round((have / must) * 100));
}

/** Units in the order of the tree, with how deep they are. */
function inOrder(
  units: readonly Unit[], lang: Lang, parent: string | null = null, depth = 0,
): readonly { unit: Unit; depth: number }[] {
  return units.filter(({ parent_id }) => parent_id === parent)
    .sort((a, b) => a.name[lang].localeCompare(b.name[lang]))
    .flatMap((unit) => [{ unit, depth }, ...inOrder(units, lang, unit.id, depth + 1)]);
}

/** Figures per training and role; with `chosen` by unit as well. They were made safe to show before they came here. */
export function coverageView({ trainings, duties, units, rows }: Figures, chosen: string | null, lang: Lang) {
  const words = wordsOf(lang);
  const named = duties.flatMap((duty) => {
    const training = trainings.find(({ id, given }) => given && id === duty.trainingId);
    const name = training && nameIn(training.body.name, lang);
    return name === undefined ? [] : [{ ...duty, training: name, roleName: words.roles[duty.role] }];
  }).sort((a, b) => a.training.localeCompare(b.training));
  const of = (dutyId: string, unitId: string | null) =>
    rows.find((row) => row.duty_id === dutyId && row.unit_id === unitId);
  const textOf = (row: Row | undefined) => (row ? said(row, lang) : words.coverage.notYet);
  const numbered = named.find(({ id }) => of(id, null)?.shown === 'share');
  const one = named.find(({ id }) => id === chosen) ?? numbered ?? named[0];
  const made = one && of(one.id, null)?.made_on;
  return {
    note: words.coverage.note(FEWEST, EDGE),
    summary: named.map(({ id, training, roleName }) => (
      { id, training, role: roleName, share: textOf(of(id, null)), here: id === one?.id }
    )),
    chosen: one && {
      training: one.training, role: one.roleName, made: made ? words.coverage.made(dayInWords(made, lang)) : '',
      rows: inOrder(units, lang).flatMap(({ unit, depth }) => {
        const row = of(one.id, unit.id);
        if (!row || row.shown === 'none') return [];
        return [{ unit: `${'— '.repeat(depth)}${unit.name[lang]}`, share: said(row, lang), top: depth === 0 }];
      }),
    },
  };
}
export type CoverageView = ReturnType<typeof coverageView>;
