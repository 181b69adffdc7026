import type { Unit } from '../../../core/coverage/types.ts';
import type { Lang, Text } from '../../../core/frameworks/types.ts';
import { SCHEMES } from '../../../core/frameworks/index.ts';
import type { Look } from '../service.ts';
import { wordsOf } from '../words.ts';

/** What every page of the overview knows of who asks and where: language, institution, addresses. */
export type Asker = {
  readonly lang: Lang;
  readonly institution: Text;
  /** may confirm, add and load */
  readonly keeps: boolean;
  /** the unit as it stood in the address; kept in the links, absent when it was not there */
  readonly unit?: string;
  href(path: string): string;
};

type Option = { readonly value: string; readonly label: string };

/** Units as a tree, each with its depth; what hangs in a circle or under nothing known stands at the top. */
export function unitOptions(units: readonly Unit[], lang: Lang): readonly Option[] {
  const known = new Set(units.map(({ key }) => key));
  const sorted = [...units].sort((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  const seen = new Set<string>();
  const walk = (unit: Unit, depth: number): Option[] => {
    if (seen.has(unit.key)) return [];
    seen.add(unit.key);
    const indent = depth === 0 ? '' : `${'\u00a0\u00a0\u00a0'.repeat(depth)}– `;
    const below = sorted.filter(({ parent }) => parent === unit.key);
    return [{ value: unit.key, label: `${indent}${unit.name[lang]}` }, ...below.flatMap((one) => walk(one, depth + 1))];
  };
  const tops = sorted.filter(({ parent }) => parent === undefined || !known.has(parent));
  return [...tops, ...sorted].flatMap((unit) => walk(unit, 0));
}

/** An address in the overview for the same unit as now. */
export const addressOf = ({ href, unit }: Asker, path: string): string =>
  href(unit === undefined ? path : `${path}?unit=${encodeURIComponent(unit)}`);

/** The address of a place. */
export const placeAddress = (asker: Asker, concept: string): string => addressOf(asker, `/overzicht/deel/${concept}`);

/** For whom one looks: the institution, or a unit of it. */
export function scopeName({ scope }: Look, { lang, institution }: Asker): string {
  const unit = scope.units.find(({ key }) => key === scope.unit)?.name[lang];
  return unit === undefined ? institution[lang] : `${unit}, ${institution[lang]}`;
}

/** What stands around every view of the overview: for whom, and which other views there are. */
export function frameView(look: Look, asker: Asker, here: string) {
  const { lang, keeps, href } = asker;
  const { tabs } = wordsOf(lang);
  const tab = (id: string, label: string) =>
    ({ href: addressOf(asker, id === 'fs' ? '/overzicht' : `/overzicht/${id}`), label, here: id === here });
  return {
    scope: scopeName(look, asker), unit: look.scope.unit ?? '', units: unitOptions(look.units, lang),
    action: href(here === 'fs' ? '/overzicht' : `/overzicht/${here}`),
    keep: keeps ? href('/overzicht/kaders') : undefined,
    tabs: [
      ...SCHEMES.map(({ id }) => tab(id, tabs[id as Exclude<keyof typeof tabs, 'label' | 'cross'>])),
      ...look.own.map(({ scheme }) => tab(scheme.id, scheme.title[lang])),
      tab('kruis', tabs.cross),
    ],
  };
}
export type FrameView = ReturnType<typeof frameView>;
