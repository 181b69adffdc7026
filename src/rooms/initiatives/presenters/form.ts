import { SCHEMES } from '../../../core/frameworks/index.ts';
import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import {
  AIM_LABELS,
  AUDIENCE_LABELS,
  FORM_LABELS,
  KIND_LABELS,
  STATUS_LABELS,
  TRANSITION_LABELS,
} from '../../../core/initiatives/labels.ts';
import {
  AIMS,
  AUDIENCES,
  FORMS,
  KINDS,
  LEVELS,
  STATUSES,
  TRANSITIONS,
  type Initiative,
  type PartText,
} from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';

/** The values of a form: one for a field, or many for a group of boxes. */
export type Values = Readonly<Record<string, string | readonly string[]>>;
type Option = { readonly value: string; readonly label: string };

const both = (name: string, text: PartText | undefined): Values => ({
  [`${name}-nl`]: text?.nl ?? '',
  [`${name}-en`]: text?.en ?? '',
});

/** What was typed, for the form to show again. */
export const valuesOfForm = (form: URLSearchParams): Values =>
  Object.fromEntries(
    [...new Set(form.keys())].map((key) => [
      key,
      form.getAll(key).length > 1 ? form.getAll(key) : (form.get(key) ?? ''),
    ]),
  );

/** An initiative as the values of its form. */
export function valuesOf(initiative: Initiative, unitIds: readonly string[]): Values {
  const { contact, provider, waiting, places = [], moments = [] } = initiative;
  return {
    ...both('name', initiative.name),
    ...both('summary', initiative.summary),
    ...both('join', initiative.join),
    ...both('description', initiative.description),
    ...both('cost', initiative.cost),
    kind: initiative.kind,
    status: initiative.status,
    owner: initiative.owner.name,
    'owner-email': initiative.owner.email ?? '',
    published: initiative.published ? '1' : '',
    level: String(initiative.level ?? ''),
    aim: initiative.aim ?? '',
    form: initiative.forms ?? [],
    audience: initiative.audiences ?? [],
    transition: initiative.transitions ?? [],
    concept: initiative.concepts ?? [],
    unit: unitIds,
    languages: (initiative.languages ?? []).join(', '),
    ...(Object.assign(
      {},
      ...places.map((place, i) => ({
        [`place-${i + 1}-name`]: place.name,
        [`place-${i + 1}-address`]: place.address ?? '',
        [`place-${i + 1}-city`]: place.city ?? '',
        [`place-${i + 1}-postalCode`]: place.postalCode ?? '',
        ...both(`place-${i + 1}-hours`, place.hours),
      })),
    ) as Values),
    moments: moments
      .map(
        ({ start, end, placesLeft }) =>
          `${start.replace('T', ' ')}${end ? `-${end.slice(11)}` : ''}${placesLeft === undefined ? '' : `, ${placesLeft}`}`,
      )
      .join('\n'),
    'waiting-from': String(waiting?.fromDays ?? ''),
    'waiting-to': String(waiting?.toDays ?? ''),
    'waiting-on': waiting?.reportedOn ?? '',
    'provider-kind': provider?.kind ?? '',
    'provider-name': provider?.name ?? '',
    'provider-url': provider?.url ?? '',
    'contact-email': contact?.email ?? '',
    'contact-phone': contact?.phone ?? '',
    'contact-url': contact?.url ?? '',
    embedding: initiative.embedding ?? '',
    funding: initiative.funding ?? '',
    'minimum-age': String(initiative.minimumAge ?? ''),
    'maximum-age': String(initiative.maximumAge ?? ''),
    'review-on': initiative.reviewOn ?? '',
    'checked-on': initiative.checkedOn ?? '',
  };
}

const options = <T extends string>(
  all: readonly T[],
  labels: Readonly<Record<T, { nl: string; en: string }>>,
  lang: Lang,
): readonly Option[] => all.map((value) => ({ value, label: labels[value][lang] }));

/** Everything one can choose from, in one language. */
export function choices(
  lang: Lang,
  units: readonly { id: string; name: { nl: string; en: string } }[],
  own: readonly Scheme[],
) {
  const scheme = (one: Scheme) => ({
    title: one.title[lang],
    options: one.concepts
      .filter(({ retired }) => !retired)
      .map(({ id, notation, label }) => ({ value: id, label: `${notation ? `${notation} ` : ''}${label[lang]}` })),
  });
  const themes = SCHEMES.find(({ id }) => id === 'fs-t')?.concepts ?? [];
  return {
    kinds: options(KINDS, KIND_LABELS, lang),
    statuses: options(STATUSES, STATUS_LABELS, lang),
    aims: options(AIMS, AIM_LABELS, lang),
    forms: options(FORMS, FORM_LABELS, lang),
    audiences: options(AUDIENCES, AUDIENCE_LABELS, lang),
    transitions: options(TRANSITIONS, TRANSITION_LABELS, lang),
    levels: LEVELS.map((level) => ({ value: String(level), label: levelLabel(level, lang) })),
    units: units
      .map(({ id, name }) => ({ value: id, label: name[lang] }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    themes: themes
      .filter(({ broader }) => broader)
      .map(({ id, notation, label }) => ({ value: id, label: `${notation} ${label[lang]}` })),
    schemes: [...SCHEMES.filter(({ id }) => id !== 'fs-t' && id !== 'care'), ...own].map(scheme),
  };
}
export type Choices = ReturnType<typeof choices>;
