import { SCHEMES } from '../../../core/frameworks/index.ts';
import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import { AUDIENCE_LABELS, KIND_LABELS, STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import type { Audience, Kind, Level, Status } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import type { Kept } from '../store.ts';
import { listWordsOf } from '../list-words.ts';
import { counting, type Facet, FACETS, type ListFilter, NONE, queryOf, valuesFor } from './filter.ts';

type Unit = { readonly id: string; readonly name: { readonly nl: string; readonly en: string } };
export type FacetView = {
  readonly facet: Exclude<Facet, 'text'>;
  readonly label: string;
  readonly value?: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly group?: string }[];
};
export type ChosenView = { readonly label: string; readonly value: string; readonly without: string };
type Labelled = { readonly value: string; readonly label: string; readonly group?: string };

/** Places of every scheme, under the name of the scheme; first all of it, and none of it. */
function places(own: readonly Scheme[], lang: Lang): readonly Labelled[] {
  const words = listWordsOf(lang);
  return [...SCHEMES.filter(({ id }) => id !== 'care'), ...own].flatMap(({ id: scheme, title, concepts }) => {
    const group = title[lang];
    return [
      { value: scheme, label: words.anywhere(group), group }, { value: `not.${scheme}`, label: words.nowhere(group), group },
      ...concepts.map(({ id, notation, label }) => ({
        value: id, label: `${notation ? `${notation} ` : ''}${label[lang]}`, group,
      })),
    ];
  });
}

function optionsOf(facet: FacetView['facet'], all: readonly Kept[], units: readonly Unit[], own: readonly Scheme[], lang: Lang) {
  if (facet === 'concept') return places(own, lang);
  const words = listWordsOf(lang);
  if (facet === 'unit') {
    return [...units.map(({ id, name }) => ({ value: id, label: name[lang] }))
      .sort((a, b) => a.label.localeCompare(b.label, lang)), { value: NONE, label: words.whole }];
  }
  const label = (value: string): string => {
    if (value === NONE) return words.none[facet as keyof typeof words.none];
    if (facet === 'kind') return KIND_LABELS[value as Kind][lang];
    if (facet === 'status') return STATUS_LABELS[value as Status][lang];
    if (facet === 'level') return `${value} ${levelLabel(Number(value) as Level, lang)}`;
    if (facet === 'audience') return AUDIENCE_LABELS[value as Audience][lang];
    if (facet === 'published') return words.published[value as 'yes' | 'no'];
    return facet === 'only' ? words.only[value as keyof typeof words.only] : value;
  };
  return valuesFor(all)[facet].map((value: string): Labelled => ({ value, label: label(value) }));
}

/**
 * The ways to narrow the list in words, each choice with how many it would leave beside the other choices. What would
 * leave nothing is not offered, unless it was chosen.
 */
export function facetViews(
  all: readonly Kept[], filter: ListFilter, { units, own }: { units: readonly Unit[]; own: readonly Scheme[] },
  lang: Lang, today: string,
): readonly FacetView[] {
  return FACETS.filter((facet) => facet !== 'text').map((facet) => {
    const count = counting(all, filter, facet, today);
    const value = filter[facet];
    const options = optionsOf(facet, all, units, own, lang).map((option) => ({ ...option, count: count(option.value) }))
      .filter((option) => option.count > 0 || option.value === value)
      .map(({ count: left, ...option }) => ({ ...option, label: `${option.label} (${left})` }));
    return { facet, label: listWordsOf(lang).facets[facet], value, options };
  });
}

/** What was chosen, in words, each with the address that leaves it out. */
export function chosenViews(views: readonly FacetView[], filter: ListFilter, lang: Lang): readonly ChosenView[] {
  const typed = filter.text === undefined ? [] : [{
    label: listWordsOf(lang).facets.text, value: filter.text, without: queryOf(filter, 1, 'text'),
  }];
  return [...typed, ...views.filter(({ value }) => value !== undefined).map(({ facet, label, value, options }) => ({
    label, value: options.find((option) => option.value === value)?.label.replace(/ \(\d+\)$/, '') ?? value!,
    without: queryOf(filter, 1, facet),
  }))];
}
