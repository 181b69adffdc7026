import type { Lang } from '../words/index.ts';

/** What the shell needs to know of an institution: its name, and where its pages begin (no slash at the end). */
export type Institution = { readonly name: string; readonly base: string };

/** The pages that every page leads to; the app gives them these addresses. */
export const shellPaths = (institution?: Institution) => {
  const base = institution?.base ?? '';
  return {
    home: `${base}/`,
    acute: `${base}/nu`,
    privacy: `${base}/privacy`,
    accessibility: `${base}/toegankelijkheid`,
    about: `${base}/over`,
    signIn: `${base}/inloggen`,
    /** takes a POST with `theme` (light, dark or system) and `back` (a path on this site) */
    theme: '/weergave',
  } as const;
};

/** The same page in another language: the path and its query stay, `lang` is set. */
export const inOtherLanguage = (path: string, lang: Lang): string => {
  const [before = '/', query = ''] = path.split('?', 2);
  const asked = new URLSearchParams(query);
  asked.set('lang', lang);
  return `${before}?${asked.toString()}`;
};
