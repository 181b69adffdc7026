import type { Lang, Text } from '../../core/frameworks/types.ts';
import { OURS } from '../../core/guidance/content/ours.ts';
import type { Provenance } from '../../core/guidance/in-use.ts';
import { ADJUSTMENT_AREAS, type Adjustment, type AdjustmentArea, type RoleCard } from '../../core/guidance/types.ts';
import { dayInWords } from '../../core/time/days.ts';
import { sourceLine } from '../../ui/source-line/source-line.ts';
import { wordsOf } from './words.ts';

type Sourced<T> = T & { readonly source: Provenance };
/** in which language somebody reads, and on which day */
type Reading = { readonly lang: Lang; readonly today: string };

/** Whose a text is, under the text when it is no text of ours. */
const ownSource = (source: Provenance, lang: Lang, today: string) =>
  (source.own ? { source: sourceLine(source, lang, today) } : {});

/** Whose the other texts of a page are, once. */
export const oursInWords = (lang: Lang): string => wordsOf(lang).ours(OURS.version, dayInWords(OURS.reviewOn, lang));

const isArea = (area: string | null): area is AdjustmentArea => ADJUSTMENT_AREAS.some((one) => one === area);

/**
 * What can be arranged, by area.
 * @param wanted one area; anything else shows them all
 */
export function adjustmentsView(
  adjustments: readonly Sourced<Adjustment>[], wanted: string | null, { lang, today }: Reading,
) {
  const words = wordsOf(lang);
  const shown = isArea(wanted) ? [wanted] : ADJUSTMENT_AREAS;
  const filled = ADJUSTMENT_AREAS.filter((area) => adjustments.some((one) => one.area === area));
  return {
    tabs: [
      { label: words.all, path: '/regelen', here: !isArea(wanted) },
      ...filled.map((area) => ({ label: words.areas[area], path: `/regelen?gebied=${area}`, here: area === wanted })),
    ],
    areas: filled.filter((area) => shown.includes(area)).map((area) => ({
      area, label: words.areas[area],
      list: adjustments.filter((one) => one.area === area).map((one) => ({
        key: one.key, name: one.name[lang], what: one.what[lang], ...ownSource(one.source, lang, today),
        facts: [
          { name: words.decides, text: one.decides[lang] }, { name: words.needed, text: one.needed[lang] },
          { name: words.takes, text: one.takes[lang] }, { name: words.start, text: one.start[lang] },
        ],
      })),
    })),
  };
}

/** Who does what, for students (what can I expect) or for staff (what it is, what not, what it asks). */
export function rolesView(roles: readonly Sourced<RoleCard>[], staff: boolean, { lang, today }: Reading) {
  const words = wordsOf(lang);
  const list = (heading: string, texts: readonly Text[]) => ({ heading, items: texts.map((text) => text[lang]) });
  return roles.map((role) => ({
    key: role.key, name: role.name[lang], privacy: role.privacy[lang], ...ownSource(role.source, lang, today),
    lists: staff
      ? [list(words.does, role.does), list(words.doesNot, role.doesNot), list(words.asks, role.asks)]
      : [list(words.expect, role.expect)],
  }));
}
