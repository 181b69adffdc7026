import type { Initiative, PartText } from '../initiatives/types.ts';
import { firstSentence } from './text.ts';
import type { RequiredField } from './types.ts';

type Given = Partial<Initiative> & Pick<Initiative, 'name'>;
export type Filled = Given & Pick<Initiative, 'summary' | 'owner' | 'join' | 'status'>;

/** Who owns what nobody has claimed yet. */
export const UNKNOWN_OWNER = 'Onbekend';

const perLanguage = (text: PartText, make: (side: string) => string): PartText => ({
  ...(text.nl ? { nl: make(text.nl) } : {}), ...(text.en ? { en: make(text.en) } : {}),
});

/** How to join, from the ways to reach somebody. */
export function joinFrom({ contact, provider }: Given): { readonly join: PartText; readonly known: boolean } {
  const { url, email, phone } = contact ?? {};
  const nl = [url && `kijk op ${url}`, email && `mail naar ${email}`, phone && `bel ${phone}`].filter(Boolean)
    .join(', ');
  const en = [url && `look at ${url}`, email && `write to ${email}`, phone && `call ${phone}`].filter(Boolean)
    .join(', ');
  const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  if (nl) return { join: { nl: capital(nl), en: capital(en) }, known: true };
  const at = provider?.name;
  return {
    join: at ? { nl: `Vraag ernaar bij ${at}.`, en: `Ask ${at} about it.` }
      : { nl: 'Vraag ernaar bij je opleiding.', en: 'Ask about it at your programme.' },
    known: at !== undefined,
  };
}

/**
 * Fills what is required and missing. `derived` fields were made from what was given; `missing` ones have a default
 * that says nothing yet. The kind is never filled here: that is proposed (`propose`).
 */
export function fillRequired(given: Given): {
  readonly initiative: Filled; readonly derived: RequiredField[]; readonly missing: RequiredField[];
} {
  const derived: RequiredField[] = [];
  const missing: RequiredField[] = [];
  const note = (field: RequiredField, known: boolean): void => { (known ? derived : missing).push(field); };
  if (given.kind === undefined) missing.push('kind');
  if (given.summary === undefined) note('summary', given.description !== undefined);
  if (given.owner === undefined) note('owner', given.provider !== undefined);
  const ways = joinFrom(given);
  if (given.join === undefined) note('join', ways.known);
  if (given.status === undefined) derived.push('status');
  const initiative: Filled = {
    ...given,
    summary: given.summary ?? perLanguage(given.description ?? given.name, (side) => firstSentence(side)),
    owner: given.owner ?? { name: given.provider?.name ?? UNKNOWN_OWNER },
    join: given.join ?? ways.join,
    status: given.status ?? 'running',
  };
  return { initiative, derived, missing };
}
