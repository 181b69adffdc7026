import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { wordsOf } from '../words/index.ts';

export type Href = (path: string) => string;
export const PATHS = {
  setting: '/beheer/check-in', instruments: '/beheer/check-in/vragenlijsten', dpia: '/beheer/check-in/dpia',
} as const;
export type Part = keyof typeof PATHS;

/** The heading and the tabs of the pages of this room. */
export const Frame = ({ lang, here, href, children }: { lang: Lang; here: Part; href: Href; children?: Child }) => {
  const words = wordsOf(lang);
  const parts = Object.keys(PATHS) as Part[];
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/beheer'), label: words.up }]} />
      <h1>{here === 'setting' ? words.title : words.tabs[here]}</h1>
      <Tabs label={words.parts} tabs={parts.map((part) => (
        { href: href(PATHS[part]), label: words.tabs[part], here: part === here }))} />
      {children}
    </>
  );
};
