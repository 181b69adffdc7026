import { z } from 'zod';
import type { Urgency } from '../../core/guidance/urgency/urgency.ts';

/** As long as the box lets somebody type; what comes after is not read. */
const LONGEST = 500;
const words = z.string().transform((text) => text.trim().slice(0, LONGEST));

/** What a guide typed; empty when there is nothing. */
export const readWords = (form: URLSearchParams): string => words.parse(form.get('q') ?? '');

/** Danger of another kind than not wanting to live: the words are gone, so the lines for everybody stand there. */
const DANGER: Urgency = {
  rule: 'GUIDE-1', acute: { rules: [], kind: 'violence', lines: ['112', 'veilig-thuis'], about: 'other' },
};

/** What an address says about the urgent branch: open with the plain question (`n=1`), without it (`n=2`), or shut. */
export const urgencyMark = ({ open, ask }: { readonly open: boolean; readonly ask: boolean }): string =>
  (open ? `?n=${ask ? 1 : 2}` : '');

/** An address that was made under the urgent branch keeps it open: the words are gone, the branch is not. */
export function urgentAgain(url: URL): Urgency | undefined {
  const mark = url.searchParams.get('n');
  if (mark === '1') return { rule: 'GUIDE-2' };
  return mark === '2' ? DANGER : undefined;
}

/** The theme whose cards to print, `1` to `7`; anything else is all of them. */
export const readTheme = (url: URL): string | undefined => /^[1-7]$/.exec(url.searchParams.get('thema') ?? '')?.[0];
