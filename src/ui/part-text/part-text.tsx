import type { FC } from 'hono/jsx';
import type { PartText as Value } from '../../core/initiatives/types.ts';
import type { Lang } from '../words/index.ts';

/** The text in the language asked for, else in the other one; `foreign` names that other language. */
export const inLanguage = (lang: Lang, text: Value): { readonly text: string; readonly foreign?: Lang } => {
  const other = lang === 'nl' ? 'en' : 'nl';
  const wanted = text[lang];
  return wanted ? { text: wanted } : { text: text[other] ?? '', foreign: other };
};

type Props = { lang: Lang; text: string | Value };

/**
 * A text that may lack the language of the page: then the other one stands there, marked with its `lang`, so that
 * it is read aloud in the right voice.
 */
export const PartText: FC<Props> = ({ lang, text }) => {
  if (typeof text === 'string') return <>{text}</>;
  const shown = inLanguage(lang, text);
  return shown.foreign ? <span lang={shown.foreign}>{shown.text}</span> : <>{shown.text}</>;
};
