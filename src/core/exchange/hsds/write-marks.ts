import type { Lang } from '../../frameworks/types.ts';
import { either } from '../text.ts';
import { derivedId } from '../uuid.ts';
import { MARK } from './marks.ts';
import type { Raw } from './raw.ts';
import type { Exported } from './types.ts';

const TEXTS = ['name', 'description', 'join', 'cost'] as const;

/** Whether the description in HSDS is the summary with the description under it. */
export function summaryApart({ summary, description }: Exported, lang: Lang): boolean {
  const flat = either(description, lang)?.replace(/\s+/g, ' ');
  return flat === undefined || !flat.startsWith((either(summary, lang) ?? '').replace(/…$/, ''));
}

function labels(item: Exported, lang: Lang): readonly (readonly [label: string, value: string | undefined])[] {
  const other = lang === 'nl' ? 'en' : 'nl';
  const texts = TEXTS.flatMap((field) => {
    const [here, there] = [item[field]?.[lang], item[field]?.[other]];
    if (there === undefined) return [];
    return [here === undefined ? [`language:${field}`, other] as const : [`${field}@${other}`, there] as const];
  });
  const internal = item.provider?.kind === 'internal' ? item.provider : undefined;
  return [
    ['language', lang], ...texts, ['summary@nl', item.summary.nl], ['summary@en', item.summary.en],
    ['lead', summaryApart(item, lang) ? 'apart' : undefined], ['provider', internal?.name],
    ['provider:url', internal?.url], ['units', item.units?.join(' ') || undefined], ['reviewOn', item.reviewOn],
  ];
}

/** What HSDS has no field for, as attributes that other systems may skip (see `MARK`). */
export function writeMarks(item: Exported, lang: Lang): readonly Raw[] {
  return labels(item, lang).filter(([, value]) => value !== undefined && value !== '').map(([label, value]) => ({
    id: derivedId(item.id, 'mark', label), link_id: item.id, link_type: MARK, link_entity: 'service', label, value,
  }));
}
