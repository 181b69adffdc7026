import type { Lang } from '../../../src/core/frameworks/types.ts';
import type { Found } from './service.ts';
import { wordsOf } from './words.ts';

/** Everything the page shows, in one language. */
export type SampleRoomView = { readonly title: string; readonly text: string };

export function present({ offers }: Found, lang: Lang): SampleRoomView {
  const words = wordsOf(lang);
  return { title: words.title, text: words.offers(offers) };
}
