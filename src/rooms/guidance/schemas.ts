import { z } from 'zod';
import type { Urgency } from '../../core/guidance/urgency/urgency.ts';

/** As long as the box lets somebody type; what comes after is not read. */
const LONGEST = 500;
const words = z.string().transform((text) => text.trim().slice(0, LONGEST));

/** What a guide typed; empty when there is nothing. */
export const readWords = (form: URLSearchParams): string => words.parse(form.get('q') ?? '');

/** An address that was made under the urgent branch keeps it open: the words are gone, the branch is not. */
export const urgentAgain = (url: URL): Urgency | undefined => (url.searchParams.get('n') === '1' ? { rule: 'GUIDE-2' } : undefined);

/** The theme whose cards to print, `1` to `7`; anything else is all of them. */
export const readTheme = (url: URL): string | undefined => /^[1-7]$/.exec(url.searchParams.get('thema') ?? '')?.[0];
