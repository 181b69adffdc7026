import type { Lang, Text } from '../../core/frameworks/types.ts';
import { nowAndNext, plan, type MomentDate, type Planned } from '../../core/guidance/calendar.ts';
import { LINK } from '../../core/guidance/editing/index.ts';
import type { KeyMoment } from '../../core/guidance/types.ts';
import { periodOfYear, yearOf } from '../../core/guidance/year.ts';
import { periodInWords } from '../../core/time/period.ts';
import { wordsOf } from './words.ts';

type Unit = { readonly id: string; readonly key: string; readonly parent_id: string | null; readonly name: Text };
type Material = {
  readonly moments: readonly KeyMoment[]; readonly dates: readonly MomentDate[]; readonly units: readonly Unit[];
  readonly unit?: Unit; readonly path: readonly string[];
};

/** An address with what it asks for; what is empty stays out: `/momenten?onderdeel=verpleegkunde`. */
export function addressWith(path: string, asks: Readonly<Record<string, string | number | undefined>>): string {
  const query = Object.entries(asks).filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
  return query ? `${path}?${query}` : path;
}

/** Units in the order of the tree, each under its parent; values are keys, so that an address can be read. */
export function unitOptions(
  units: readonly Unit[], lang: Lang, value: 'key' | 'id', parent: string | null = null, depth = 0,
): readonly { value: string; label: string }[] {
  return units.filter(({ parent_id }) => parent_id === parent)
    .sort((a, b) => a.name[lang].localeCompare(b.name[lang], lang))
    .flatMap((unit) => [
      { value: unit[value], label: `${'— '.repeat(depth)}${unit.name[lang]}` },
      ...unitOptions(units, lang, value, unit.id, depth + 1),
    ]);
}

function stopOf({ moment, from, to, setBy }: Planned, { units, unit }: Material, today: string, lang: Lang) {
  const words = wordsOf(lang);
  const look = to < today ? 'past' as const : from <= today ? 'now' as const : 'later' as const;
  const state = { past: words.past, now: words.now, later: undefined }[look];
  const by = units.find(({ id }) => id === setBy);
  return {
    title: moment.name[lang], href: addressWith(`/momenten/${moment.key}`, { onderdeel: unit?.key }), when: periodInWords({ from, to }, lang),
    look, hear: moment.hear[0]?.[lang] ?? '',
    ...(state ? { state } : {}), ...(by ? { note: words.ownDates(by.name[lang]) } : {}),
  };
}

/**
 * A year for a page: what is now and next, and everything in order.
 * @param wanted the year to show: this one, or the next; anything else is this one
 */
export function yearView(material: Material, today: string, wanted: number, lang: Lang) {
  const words = wordsOf(lang);
  const now = yearOf(today);
  const year = wanted === now + 1 ? wanted : now;
  const of = (start: number) => plan(material.moments, material.dates, material.path, start);
  const near = nowAndNext([...of(now - 1), ...of(now), ...of(now + 1)], today);
  const asks = { onderdeel: material.unit?.key };
  const stop = (planned: Planned) => stopOf(planned, material, today, lang);
  return {
    year, unit: material.unit?.key ?? '',
    near: [...near.now.map(stop), ...near.next.map((planned) => ({ ...stop(planned), state: words.next }))],
    stops: of(year).map(stop), units: unitOptions(material.units, lang, 'key'),
    other: year === now
      ? { label: words.nextYear(now + 1), path: addressWith('/momenten', { ...asks, jaar: now + 1 }) }
      : { label: words.thisYear, path: addressWith('/momenten', asks) },
  };
}

/** One moment for a page. @param help absolute address of where students find help */
export function momentView(
  moment: KeyMoment, material: Material, { today, help, lang }: { today: string; help: string; lang: Lang },
) {
  const planned = plan([moment], material.dates, material.path, yearOf(today));
  const asks = { onderdeel: material.unit?.key };
  const filled = (text: string) => text.replaceAll(LINK, () => help);
  return {
    key: moment.key, name: moment.name[lang], ...asks,
    yearPath: addressWith('/momenten', asks), slidePath: addressWith(`/momenten/${moment.key}/dia`, asks),
    when: planned.map((days) => periodInWords(days, lang)), unit: material.unit?.name[lang],
    hear: moment.hear.map((text) => text[lang]), watch: moment.watch.map((text) => text[lang]),
    message: { nl: filled(moment.message.nl), en: filled(moment.message.en) }, names: moment.name,
    slide: { title: moment.slide.title[lang], lines: moment.slide.lines.map((text) => text[lang]) },
  };
}

/** An address as short as it can be read aloud: `school.example/hulp`. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '');

export const momentOptions = (moments: readonly KeyMoment[], lang: Lang) =>
  moments.map(({ key, name }) => ({ value: key, label: name[lang] }));

type Planning = Pick<Material, 'moments' | 'units'> & {
  /** each with whether it may be taken away */
  readonly dates: readonly (MomentDate & { readonly mine: boolean })[];
};

/**
 * Days that were set, for a table: by unit, the institution first. Those of a moment that is not used stay out, and so
 * do those of earlier years.
 */
export function dateRows({ moments, units, dates }: Planning, today: string, lang: Lang) {
  const { from: first } = periodOfYear(yearOf(today));
  const order = unitOptions(units, lang, 'id').map(({ value }) => value);
  const place = (unit: string | null) => (unit === null ? -1 : order.indexOf(unit));
  const inOrder = dates.filter(({ to }) => to >= first)
    .sort((a, b) => place(a.unit) - place(b.unit) || a.from.localeCompare(b.from));
  return inOrder.flatMap((date) => {
    const moment = moments.find(({ key }) => key === date.moment);
    return moment ? [{
      id: date.id, mine: date.mine, moment: moment.name[lang],
      days: `${periodInWords(date, lang)} ${date.to.slice(0, 4)}`,
      unit: units.find(({ id }) => id === date.unit)?.name[lang] ?? wordsOf(lang).whole,
    }] : [];
  });
}
