import { type CaseSign, caseSignIn } from '../../core/disclosure/impression.ts';
import { conceptById } from '../../core/frameworks/index.ts';
import { isId } from '../../platform/http/ids.ts';

/** The longest impression, in characters; the database says the same. */
export const LONGEST = 1000;
/** The longest text of the coordinator, in characters. */
export const LONGEST_OWN = 3000;
/** Causes outside the institution: housing, money, student finance and debts, access to care, crises in society. */
export const OUTSIDE = ['fs-t.7.1', 'fs-t.7.2', 'fs-t.7.3', 'fs-t.7.4', 'fs-t.7.5'] as const;

/** What may be wrong; the presenter has the words. `field` is the id of the control. */
export type Wrong = { readonly field: string; readonly kind: 'theme' | 'text' | 'long' | 'twice' | 'themes' | 'intro' | 'request' | CaseSign };

/** Line ends as one character, so that what counts is what somebody typed. */
const typed = (form: URLSearchParams, name: string): string => (form.get(name) ?? '').replaceAll('\r\n', '\n').trim();

function aboutText(field: string, text: string, most: number, only?: CaseSign): readonly Wrong[] {
  if (text.length > most) return [{ field, kind: 'long' }];
  const sign = caseSignIn(text, only);
  return sign ? [{ field, kind: sign }] : [];
}

/** An impression as the form sends it; with an id it changes that one. */
export function readImpression(form: URLSearchParams) {
  const [theme, text, id] = [form.get('theme') ?? '', typed(form, 'text'), form.get('id')];
  const known = /^fs-t\.\d(\.\d)?$/.test(theme) && conceptById(theme) !== undefined;
  const wrong: readonly Wrong[] = [
    ...(known ? [] : [{ field: 'theme', kind: 'theme' as const }]),
    ...(text ? aboutText('text', text, LONGEST) : [{ field: 'text', kind: 'text' as const }]),
  ];
  return { value: { theme, text, ...(isId(id) ? { id } : {}) }, wrong };
}
export type ImpressionForm = ReturnType<typeof readImpression>['value'];

/** What the coordinator chose and wrote for the municipality. `again`: wants to change it once more. (IMPR-4) */
export function readEvidence(form: URLSearchParams) {
  const value = {
    themes: OUTSIDE.filter((theme) => form.getAll('themes').includes(theme)),
    impressions: form.getAll('impressions').filter(isId),
    intro: typed(form, 'intro'), request: typed(form, 'request'),
  };
  const own = (field: 'intro' | 'request') => aboutText(field, value[field], LONGEST_OWN, 'one-student');
  const wrong: readonly Wrong[] = [
    ...(value.themes.length > 0 ? [] : [{ field: 'themes', kind: 'themes' as const }]),
    ...(value.intro ? own('intro') : [{ field: 'intro', kind: 'intro' as const }]),
    ...(value.request ? own('request') : [{ field: 'request', kind: 'request' as const }]),
  ];
  return { value, wrong, again: form.has('again') };
}
export type EvidenceForm = ReturnType<typeof readEvidence>['value'];
