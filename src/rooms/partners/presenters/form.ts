import type { Capacity, PartnerBody, PartnerWords } from '../../../core/chain/types.ts';
import { themesScheme } from '../../../core/frameworks/themes.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { LEVELS, type PartText } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import type { Values } from '../schemas/fields.ts';
import { LANGUAGES, THEMES } from '../schemas/partner-form.ts';
import type { PartnersService } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { languageNames } from './words-of.ts';

export type { Values };

const both = (field: string, text: PartText | undefined): Values =>
  ({ [`${field}-nl`]: text?.nl ?? '', [`${field}-en`]: text?.en ?? '' });

/** What the link of a partner shows filled in: words and room. */
export const answerValues = ({ words, capacity }: { words: PartnerWords; capacity: Capacity | null }): Values => ({
  ...both('summary', words.summary), ...both('how', words.how), ...both('note', capacity?.note),
  state: capacity?.state ?? '', from: String(capacity?.fromDays ?? ''), to: String(capacity?.toDays ?? ''),
});

type Row = {
  readonly published: boolean; readonly body: PartnerBody; readonly words: PartnerWords;
  readonly capacity: Capacity | null; readonly email: string | null;
};

/** A partner as the form of a coordinator shows it. */
export const partnerValues = (row: Row): Values => ({
  ...answerValues(row), ...both('name', row.body.name),
  levels: row.body.levels.join(','), themes: (row.body.themes ?? []).join(','), place: row.body.place,
  area: row.body.area ?? '', phone: row.body.phone ?? '', url: row.body.url ?? '',
  languages: (row.body.languages ?? []).join(','), email: row.email ?? '', published: row.published ? '1' : '',
});

type Agreement = Awaited<ReturnType<PartnersService['agreement']>>;

/** An agreement as its form shows it. */
export const agreementValues = ({ body, ...row }: Agreement): Values => ({
  what: body.what, with: body.withWhom, owner: body.owner, 'owner-email': row.owner_email ?? '', from: row.from_on,
  until: row.until_on ?? '', contact: body.contact, fallback: body.fallback ?? '',
});

/** What the form of a coordinator lets one choose from. */
export const choices = (lang: Lang) => ({
  levels: LEVELS.map((level) => ({ value: String(level), label: `${level}. ${levelLabel(level, lang)}` })),
  themes: themesScheme.concepts.filter(({ id }) => THEMES.includes(id))
    .map(({ id, label }) => ({ value: id, label: label[lang] })),
  places: Object.entries(wordsOf(lang).form.places).map(([value, label]) => ({ value, label })),
  states: Object.entries(wordsOf(lang).capacity).map(([value, label]) => ({ value, label })),
  languages: LANGUAGES.map((code) => ({ value: code, label: languageNames([code], lang) })),
});
export type Choices = ReturnType<typeof choices>;
