import type { Lang } from '../../frameworks/types.ts';
import type { PartText } from '../../initiatives/types.ts';
import { languageOf } from '../language.ts';
import { inLang, plainText } from '../text.ts';
import { type Marks, markedLanguage, markedText } from './marks.ts';
import { listOf, type Raw, textOf } from './raw.ts';

/** How many words one field must have before it can be in another language than the rest. */
const CLEARLY = 8;

const WITH: readonly (readonly [field: string, nl: string, en: string])[] = [
  ['eligibility_description', 'Voor wie', 'For whom'], ['alert', 'Let op', 'Please note'],
  ['interpretation_services', 'Tolken', 'Interpreters'],
];

/** The language of most of the service's text; Dutch when the words don't tell. */
export function languageOfService(service: Raw, marks: Marks): Lang {
  const fields = ['name', 'description', 'application_process', 'eligibility_description', 'fees_description', 'alert'];
  return markedLanguage(marks, '') ?? languageOf(fields.map((name) => textOf(service, name) ?? '').join(' ')) ?? 'nl';
}

/** One field of the service on its own side, with the other side from our attributes. */
export function sided(marks: Marks, field: string, text: string | undefined, lang: Lang): PartText | undefined {
  const plain = text === undefined ? '' : plainText(text);
  const side = markedLanguage(marks, field) ?? languageOf(plain, CLEARLY) ?? lang;
  const both = { ...(plain ? inLang(side, plain) : {}), ...markedText(marks, field) };
  return Object.keys(both).length > 0 ? both : undefined;
}

/** The name; an alternate name that is clearly in the other language is the other side of it. */
export function readName(service: Raw, marks: Marks, lang: Lang): { name: PartText | undefined; alias?: string } {
  const name = sided(marks, 'name', textOf(service, 'name'), lang);
  const alias = textOf(service, 'alternate_name');
  if (name === undefined || alias === undefined || markedLanguage(marks, 'name') !== undefined) return { name };
  const side = languageOf(alias);
  if (side !== undefined && name[side] === undefined) return { name: { ...name, ...inLang(side, plainText(alias)) } };
  return { name, alias: plainText(alias) };
}

type Extra = {
  readonly alias?: string | undefined; readonly hours?: string | undefined; readonly wait?: string | undefined;
};

/** Everything HSDS says apart that a student must still read: for whom, notices, what to bring. Nothing twice. */
function paragraphs(service: Raw, lang: Lang, { alias, hours, wait }: Extra): readonly string[] {
  const say = (nl: string, en: string, text: string | undefined): string[] =>
    (text === undefined ? [] : [`${lang === 'nl' ? nl : en}: ${plainText(text)}`]);
  const bring = listOf(service, 'required_documents').map((row) => textOf(row, 'document')).filter((text) => text);
  return [
    ...WITH.flatMap(([field, nl, en]) => say(nl, en, textOf(service, field))),
    ...say('Neem mee', 'Bring', bring.length > 0 ? bring.join('; ') : undefined),
    ...say('Wanneer', 'When', hours), ...say('Wachttijd', 'Waiting time', wait),
    ...say('Ook bekend als', 'Also known as', alias),
  ];
}

/** Description, and the summary of our own export, which has it in front of the description. HSDS has no summary. */
export function readTexts(service: Raw, marks: Marks, lang: Lang, extra: Extra): {
  description: PartText | undefined; summary: PartText | undefined;
} {
  const given = textOf(service, 'description');
  const plain = given === undefined ? '' : plainText(given);
  const summary = markedText(marks, 'summary');
  const side = markedLanguage(marks, 'description') ?? (languageOf(plain, CLEARLY) ?? lang);
  const apart = marks.get('lead') === 'apart' ? [summary.nl, summary.en] : [];
  const lead = apart.find((text) => text !== undefined && (plain === text || plain.startsWith(`${text}\n\n`)));
  const base = lead === undefined ? plain : plain.slice(lead.length).trim();
  const added = paragraphs(service, side, extra).filter((text) => !base.includes(text));
  const whole = [base, ...added].filter((text) => text !== '').join('\n\n');
  const description = { ...(whole ? inLang(side, whole) : {}), ...markedText(marks, 'description') };
  return {
    description: Object.keys(description).length > 0 ? description : undefined,
    summary: Object.keys(summary).length > 0 ? summary : undefined,
  };
}
