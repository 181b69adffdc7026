import { themeLabel } from '../finding/theme-labels.ts';
import { isDay } from '../time/days.ts';
import { isHttps } from './inline.ts';
import { type Problems, quote } from './problems.ts';
import type { Module, Source } from './types.ts';

export type Head = Omit<Module, 'intro' | 'steps'>;
type Given = { readonly text: string; readonly line: number };

const NAMES = ['key', 'title', 'summary', 'minutes', 'themes', 'approval', 'reviewed', 'again'] as const;
type Name = (typeof NAMES)[number];
const isName = (name: string): name is Name => NAMES.some((one) => one === name);

/** Reads `key | name | url`. */
function readSource(text: string, line: number, say: Problems): Source | undefined {
  const [key = '', name = '', url = '', ...more] = text.split('|').map((part) => part.trim());
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(key) || !name || more.length > 0) {
    say.add(line, 'Een bron is: naam | volledige titel met jaar | adres. De naam heeft kleine letters, cijfers en streepjes.',
      'A source is: name | full title with year | address. The name has small letters, digits and hyphens.');
    return undefined;
  }
  if (url && !isHttps(url)) {
    say.add(line, `Het adres van een bron begint met https://: ${quote(url)} kan niet.`,
      `The address of a source begins with https://: ${quote(url)} is not possible.`);
    return undefined;
  }
  return { key, name, ...(url ? { url } : {}) };
}

/** The lines between the two `---`, as names with what they say, and the sources. */
function gather(lines: readonly string[], say: Problems) {
  const given = new Map<Name, Given>();
  const sources: Source[] = [];
  let within = false;
  for (const [i, raw] of lines.entries()) {
    const line = i + 2;
    const text = raw.trim();
    const pair = /^([a-z]+):(.*)$/.exec(raw);
    if (text === '') continue;
    if (within && text.startsWith('- ')) {
      const source = readSource(text.slice(2), line, say);
      if (source && sources.some(({ key }) => key === source.key)) {
        say.add(line, `De bron ${quote(source.key)} staat er twee keer.`, `The source ${quote(source.key)} is there twice.`);
      } else if (source) sources.push(source);
    } else if (pair?.[1] === 'sources') within = true;
    else if (pair && isName(pair[1] ?? '')) given.set(pair[1] as Name, { text: (pair[2] ?? '').trim(), line });
    else {
      say.add(line, `${quote(text)} hoort hier niet. Bovenin staan alleen ${NAMES.join(', ')} en sources.`,
        `${quote(text)} does not belong here. At the top there is only ${NAMES.join(', ')} and sources.`);
    }
  }
  return { given, sources };
}

type Rule = { readonly fits: (text: string) => boolean; readonly nl: string; readonly en: string };
const themesIn = (text: string) => text.split(',').map((one) => one.trim());
const short = (most: number) => (text: string) => text.length > 0 && text.length <= most;

const RULES: Readonly<Record<Name, Rule>> = {
  key: {
    fits: (text) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(text),
    nl: 'kleine letters, cijfers en streepjes', en: 'small letters, digits and hyphens',
  },
  title: { fits: short(80), nl: 'een titel van hoogstens 80 tekens', en: 'a title of at most 80 characters' },
  summary: { fits: short(300), nl: 'een of twee zinnen, hoogstens 300 tekens', en: 'one or two sentences, at most 300 characters' },
  minutes: {
    fits: (text) => /^\d{1,2}$/.test(text) && Number(text) >= 5 && Number(text) <= 60,
    nl: 'een aantal minuten, 5 tot 60', en: 'a number of minutes, 5 to 60',
  },
  themes: {
    fits: (text) => {
      const themes = themesIn(text);
      return themes.length <= 3 && new Set(themes).size === themes.length
        && themes.every((id) => themeLabel(id) !== undefined);
    },
    nl: 'een tot drie thema’s van het kader, zoals fs-t.6.1', en: 'one to three themes of the framework, such as fs-t.6.1',
  },
  approval: { fits: (text) => text === 'yes' || text === 'no', nl: 'yes of no', en: 'yes or no' },
  reviewed: { fits: isDay, nl: 'een dag, zoals 2026-11-26', en: 'a day, such as 2026-11-26' },
  again: { fits: isDay, nl: 'een dag, zoals 2027-11-26', en: 'a day, such as 2027-11-26' },
};

/**
 * Reads what stands at the top of a module.
 * @param lines those after the first `---`, up to the second
 */
export function readHead(lines: readonly string[], say: Problems): Head {
  const { given, sources } = gather(lines, say);
  const of = (name: Name) => given.get(name)?.text ?? '';
  for (const name of NAMES) {
    const { fits, nl, en } = RULES[name];
    const found = given.get(name);
    if (!found) say.add(1, `Bovenin ontbreekt ${name}: ${nl}.`, `At the top ${name} is missing: ${en}.`);
    else if (!fits(found.text)) say.add(found.line, `Bij ${name} hoort ${nl}.`, `With ${name} goes ${en}.`);
  }
  if (isDay(of('reviewed')) && isDay(of('again')) && of('again') <= of('reviewed')) {
    say.add(given.get('again')?.line ?? 1, 'De dag om weer te kijken (again) komt na de dag van nakijken (reviewed).',
      'The day to look again comes after the day of review (reviewed).');
  }
  return {
    key: of('key'), title: of('title'), summary: of('summary'), minutes: Number(of('minutes')), themes: themesIn(of('themes')),
    approval: of('approval') === 'yes', reviewed: of('reviewed'), again: of('again'), sources,
  };
}
