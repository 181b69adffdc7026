import { dayInWords } from '../../core/time/days.ts';
import { t, type Lang } from '../words/index.ts';

type Source = { readonly owner: string; readonly version: number; readonly reviewOn: string };

/**
 * Whose a text is, which version, and when somebody looks at it again. A day that has passed is for the coordinator to
 * see (/teksten), not for who reads.
 * @param today ISO date
 */
export function sourceLine({ owner, version, reviewOn }: Source, lang: Lang, today: string): string {
  const words = t(lang).source;
  const again = reviewOn >= today ? ` ${words.again(dayInWords(reviewOn, lang))}` : '';
  return `${words.by(owner, version)}${again}`;
}
